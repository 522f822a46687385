package id.gapai.simulation.sampling;

import id.gapai.simulation.random.NestedScramble;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * The points of I. M. Sobol' in any order (S. Joe and F. Y. Kuo, "Constructing Sobol sequences with better two-dimensional projections",
 * SIAM J. Sci. Comput. 30, 2008, through commons-math3; A. B. Owen, "On dropping the first Sobol' point", 2022: none is dropped). Immutable.
 */
final class SobolPoints {
    /** The most dimensions there are numbers for. */
    static final int MOST_DIMENSIONS = 1000;

    private static final int BITS = 31;

    /** [dimension · BITS + bit] what the bit of a point's number contributes to its digits. */
    private final long[] directions;

    private SobolPoints(long[] directions) {
        this.directions = directions;
    }

    /** @param directions of {@link #directions()} */
    static SobolPoints of(long[] directions) {
        return new SobolPoints(directions.clone());
    }

    /** All that they are made of. */
    long[] directions() {
        return directions.clone();
    }

    int dimensions() {
        return directions.length / BITS;
    }

    /** @param dimensions 1 … {@link #MOST_DIMENSIONS} */
    static SobolPoints of(int dimensions) {
        var sequence = new SobolSequenceGenerator(dimensions);
        var directions = new long[dimensions * BITS];
        for (int bit = 0; bit < BITS; bit++) {
            // In the order of Gray codes, this is the place of the point that is made of one direction.
            double[] point = sequence.skipTo((int) ((2L << bit) - 1));
            for (int d = 0; d < dimensions; d++) {
                directions[d * BITS + bit] = (long) (point[d] * (1L << NestedScramble.DIGITS));
            }
        }
        return new SobolPoints(directions);
    }

    /** Coordinate of a point, times 2^52; all points of one number belong together. */
    long digits(int dimension, int number) {
        long digits = 0;
        int at = dimension * BITS;
        for (int rest = number; rest != 0; rest &= rest - 1) {
            digits ^= directions[at + Integer.numberOfTrailingZeros(rest)];
        }
        return digits;
    }
}

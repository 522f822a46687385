package id.gapai.simulation.elementary;

/**
 * For each c = j/256 of a grid on [√½, √2] a reciprocal near 1/c of so few bits that products with it are exact, and the
 * logarithm of this reciprocal.
 */
final class LogTable {
    /** The grid has so many parts in 1. */
    static final int PARTS = 256;

    /** Numbers of each entry: reciprocal, c·reciprocal − 1, and −log(reciprocal) as a sum of two. */
    static final int WIDTH = 4;

    static final int FIRST = 181;
    private static final int LAST = 363;

    private static final int RECIPROCAL_PARTS = 128;

    /** Multiples of its inverse, so that adding a multiple of ln 2 is exact. */
    private static final double HIGH_PARTS = 0x1p42;

    /** [(LAST − FIRST + 1) · WIDTH] entries of j = FIRST … LAST in turn. */
    static final double[] ENTRIES = entries();

    private LogTable() {}

    private static double[] entries() {
        var entries = new double[(LAST - FIRST + 1) * WIDTH];
        for (int j = FIRST; j <= LAST; j++) {
            double m = Math.rint((double) RECIPROCAL_PARTS * PARTS / j);
            var log = logOfRatio(RECIPROCAL_PARTS, m);
            double high = Math.rint(log.high() * HIGH_PARTS) / HIGH_PARTS;
            int at = (j - FIRST) * WIDTH;
            entries[at] = m / RECIPROCAL_PARTS;
            entries[at + 1] = (j * m - RECIPROCAL_PARTS * PARTS) / (RECIPROCAL_PARTS * PARTS);
            entries[at + 2] = high;
            entries[at + 3] = (log.high() - high) + log.low();
        }
        return entries;
    }

    /** {@code log(a/b) = 2(t + t³/3 + t⁵/5 + …)} with t = (a − b)/(a + b), for a and b of the same size. */
    private static DoubleDouble logOfRatio(double a, double b) {
        var t = DoubleDouble.of(a - b).over(DoubleDouble.of(a + b));
        var square = t.times(t);
        var power = t;
        var sum = t;
        for (int n = 3; n < 60; n += 2) {
            power = power.times(square);
            sum = sum.plus(power.over(DoubleDouble.of(n)));
        }
        return sum.times(DoubleDouble.of(2));
    }
}

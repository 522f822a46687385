package id.gapai.simulation.random;

import id.gapai.simulation.elementary.Elementary;
import java.util.Arrays;

/**
 * Poisson variates with a mean on a grid, by inversion with a guide table (H.-C. Chen and Y. Asau, "On generating random variates
 * from an empirical distribution", AIIE Transactions 6 (1974) 163–166) whose every part also holds the first step of the cdf inside it.
 * Nearly always 32 random bits and one entry tell the variate; where they do not, more bits are drawn and the cdf is searched, so
 * that probabilities are exact to 2^-53.
 */
final class PoissonTable {
    /** Means of the grid are multiples of one part in so many. */
    static final int PER_UNIT = 8;

    /** The grid ends here. */
    static final int LIMIT = 64;

    private static final int MEANS = LIMIT * PER_UNIT;
    private static final int GUIDE_BITS = 6;

    /** Of the 32 random bits, those that tell the place inside a part. */
    private static final int PLACE_BITS = Integer.SIZE - GUIDE_BITS;

    private static final int PLACE = (1 << PLACE_BITS) - 1;
    private static final int VALUE_BITS = 8;
    private static final int VALUE = (1 << VALUE_BITS) - 1;
    private static final int MORE_BITS = KeyedStream.BITS - Integer.SIZE;
    private static final double ONE = 1L << KeyedStream.BITS;

    /** No variate is larger: beyond, less is left than the bits can tell. */
    private static final int LARGEST = VALUE;

    /** [MEANS + 1] where the cdf of each mean begins in {@link #CDF}. */
    private static final int[] START = new int[MEANS + 1];

    /** 2^53 times P(X < k) for k = 0, 1, … of all means in a row; the first of each is 0, the last 2^53. */
    private static final long[] CDF = cdfs();

    /**
     * [MEANS · 2^GUIDE_BITS] of each of so many equal parts of (0, 1): the least variate (lowest bits), then the places inside the part of the
     * second and of the first step of the cdf, {@link #PLACE} where there is none.
     */
    private static final long[] GUIDE = guides();

    private PoissonTable() {}

    /**
     * The variate of mean {@code index / PER_UNIT}.
     *
     * @param bits   32 random bits
     * @param stream gives more when they do not suffice
     */
    static int variate(int index, int bits, KeyedStream stream) {
        long guide = GUIDE[(index << GUIDE_BITS) + (bits >>> PLACE_BITS)];
        int place = bits & PLACE;
        int first = (int) (guide >>> (VALUE_BITS + PLACE_BITS));
        int second = (int) (guide >>> VALUE_BITS) & PLACE;
        int least = (int) guide & VALUE;
        if (place == first || place >= second) {
            return search(index, least, bits, stream);
        }
        // One more beyond the first step; without a branch, which would be taken at random.
        return least + ((first - place) >>> 31);
    }

    private static int search(int index, int least, int bits, KeyedStream stream) {
        long all = Integer.toUnsignedLong(bits) << MORE_BITS | stream.nextLong() >>> (Long.SIZE - MORE_BITS);
        int i = START[index] + least;
        while (CDF[i + 1] <= all) {
            i++;
        }
        return i - START[index];
    }

    private static long[] cdfs() {
        var all = new long[MEANS * (LARGEST + 2)];
        for (int index = 0; index < MEANS; index++) {
            START[index + 1] = addCdf(all, START[index], index / (double) PER_UNIT);
        }
        return Arrays.copyOf(all, START[MEANS]);
    }

    /** Gives the place after the last value. */
    private static int addCdf(long[] all, int start, double mean) {
        double probability = Elementary.exp(-mean);
        double sum = 0;
        int i = start;
        for (int k = 1; sum + probability > sum; k++) {
            all[i++] = (long) (sum * ONE + 0.5);
            sum += probability;
            probability *= mean / k;
        }
        all[i] = (long) ONE;
        return i + 1;
    }

    private static long[] guides() {
        var guides = new long[MEANS << GUIDE_BITS];
        for (int index = 0; index < MEANS; index++) {
            int i = START[index];
            for (int part = 0; part < 1 << GUIDE_BITS; part++) {
                while (CDF[i + 1] <= (long) part << (MORE_BITS + PLACE_BITS)) {
                    i++;
                }
                guides[(index << GUIDE_BITS) + part] = guide(index, part, i);
            }
        }
        return guides;
    }

    /** @param i where the cdf stands at the start of the part */
    private static long guide(int index, int part, int i) {
        long first = placeOf(index, part, i + 1);
        long second = placeOf(index, part, i + 2);
        return (first << PLACE_BITS | second) << VALUE_BITS | i - START[index];
    }

    /** Where the i-th value of the cdf lies in a part, {@link #PLACE} if it is not there. */
    private static long placeOf(int index, int part, int i) {
        if (i >= START[index + 1]) {
            return PLACE;
        }
        long place = CDF[i] >>> MORE_BITS;
        return place >>> PLACE_BITS == part ? place & PLACE : PLACE;
    }
}

package id.gapai.simulation.random;

import id.gapai.simulation.elementary.Elementary;
import java.util.Arrays;

/**
 * Poisson variates with a mean on a grid, by inversion with a guide table (H.-C. Chen and Y. Asau, "On generating random variates
 * from an empirical distribution", AIIE Transactions 6 (1974) 163–166): about one comparison a draw. Of the random bits, what is not
 * needed to tell the variate is a uniform number of its own, {@link #above} over {@link #width}.
 */
final class PoissonTable {
    /** Means of the grid are multiples of one part in so many. */
    static final int PER_UNIT = 8;

    /** The grid ends here. */
    static final int LIMIT = 64;

    private static final int MEANS = LIMIT * PER_UNIT;
    private static final int GUIDE_BITS = 8;
    private static final double ONE = 1L << KeyedStream.BITS;

    /** No table is longer: beyond, less is left than the bits can tell. A guide is a byte. */
    private static final int LONGEST = 256;

    /** [MEANS + 1] where the cdf of each mean begins in {@link #CDF}. */
    private static final int[] START = new int[MEANS + 1];

    /** 2^53 times P(X < k) for k = 0, 1, … of all means in a row; the first of each is 0, the last 2^53. */
    private static final long[] CDF = cdfs();

    /** [MEANS · 2^GUIDE_BITS] how far after its start to look in a cdf for bits of each of so many equal parts; unsigned. */
    private static final byte[] GUIDE = guides();

    private PoissonTable() {}

    /** The entry of the variate of mean {@code index / PER_UNIT} that {@code bits} tell. */
    static int entry(int index, long bits) {
        int i = START[index] + (GUIDE[(index << GUIDE_BITS) + (int) (bits >>> (KeyedStream.BITS - GUIDE_BITS))] & 0xff);
        while (CDF[i + 1] <= bits) {
            i++;
        }
        return i;
    }

    static int variate(int index, int entry) {
        return entry - START[index];
    }

    /** How far the bits lie above the lower end of their entry: uniform between 0 and its {@link #width}, whatever the variate. */
    static double above(int entry, long bits) {
        return bits - CDF[entry] + 0.5;
    }

    static double width(int entry) {
        return CDF[entry + 1] - CDF[entry];
    }

    private static long[] cdfs() {
        var all = new long[MEANS * LONGEST];
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

    private static byte[] guides() {
        var guides = new byte[MEANS << GUIDE_BITS];
        for (int index = 0; index < MEANS; index++) {
            int i = START[index];
            for (int part = 0; part < 1 << GUIDE_BITS; part++) {
                while (CDF[i + 1] <= (long) part << (KeyedStream.BITS - GUIDE_BITS)) {
                    i++;
                }
                guides[(index << GUIDE_BITS) + part] = (byte) (i - START[index]);
            }
        }
        return guides;
    }
}

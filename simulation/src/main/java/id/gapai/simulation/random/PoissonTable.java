package id.gapai.simulation.random;

import java.util.Arrays;

/**
 * Poisson variates with a mean on a grid, by inversion with a guide table (H.-C. Chen and Y. Asau, "On generating random variates
 * from an empirical distribution", AIIE Transactions 6 (1974) 163–166): about one comparison a draw, and the same uniform gives nearly
 * the same value for nearly the same mean.
 */
final class PoissonTable {
    /** Means of a table are multiples of one part in so many. */
    static final int PER_UNIT = 8;

    /** Tables are for means below this. */
    static final int LIMIT = 64;

    private static final int GUIDES = 128;
    private static final PoissonTable[] TABLES = tables();

    /** P(X ≤ k), the last of them 1: what lies beyond is less than a uniform can tell. */
    private final double[] cdf;

    /** Where to start looking in the cdf for a uniform of each of {@link #GUIDES} equal parts. */
    private final byte[] guide = new byte[GUIDES];

    private PoissonTable(double mean) {
        cdf = cdf(mean);
        for (int i = 1, k = 0; i < GUIDES; i++) {
            while (cdf[k] <= i / (double) GUIDES) {
                k++;
            }
            guide[i] = (byte) k;
        }
    }

    /** Poisson with mean {@code index / PER_UNIT}. */
    static int sample(int index, double u) {
        var table = TABLES[index];
        int k = table.guide[(int) (u * GUIDES)];
        while (table.cdf[k] <= u) {
            k++;
        }
        return k;
    }

    private static PoissonTable[] tables() {
        var tables = new PoissonTable[LIMIT * PER_UNIT];
        Arrays.setAll(tables, i -> new PoissonTable(i / (double) PER_UNIT));
        return tables;
    }

    private static double[] cdf(double mean) {
        var sums = new double[4 * LIMIT];
        double probability = Math.exp(-mean);
        double sum = probability;
        int k = 0;
        while (sum + probability > sum || k < mean) {
            sums[k++] = sum;
            probability *= mean / k;
            sum += probability;
        }
        sums[k] = 1;
        return Arrays.copyOf(sums, k + 1);
    }
}

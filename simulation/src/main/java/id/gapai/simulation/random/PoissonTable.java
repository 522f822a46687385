package id.gapai.simulation.random;

import id.gapai.simulation.elementary.Elementary;
import java.util.Arrays;

/**
 * Poisson variates with a mean on a grid, by inversion with a guide table (H.-C. Chen and Y. Asau, "On generating random variates
 * from an empirical distribution", AIIE Transactions 6 (1974) 163–166): about one comparison a draw, and the same uniform gives nearly
 * the same value for nearly the same mean.
 */
final class PoissonTable {
    /** Means of the grid are multiples of one part in so many. */
    static final int PER_UNIT = 8;

    /** The grid ends here. */
    static final int LIMIT = 64;

    private static final int MEANS = LIMIT * PER_UNIT;
    private static final int GUIDES = 128;

    /** No table is longer: beyond, less is left than a uniform can tell. */
    private static final int LONGEST = 4 * LIMIT;

    /** [MEANS + 1] where the cdf of each mean begins in {@link #CDF}. */
    private static final int[] START = new int[MEANS + 1];

    /** P(X ≤ k) for k = 0, 1, … of all means in a row; the last of each is 1. */
    private static final double[] CDF = cdfs();

    /** [MEANS · GUIDES] the index in {@link #CDF} from which to look for a uniform of each of so many equal parts. */
    private static final int[] GUIDE = guides();

    private PoissonTable() {}

    /** Poisson with mean {@code index / PER_UNIT}. */
    static int sample(int index, double u) {
        int i = GUIDE[index * GUIDES + (int) (u * GUIDES)];
        while (CDF[i] <= u) {
            i++;
        }
        return i - START[index];
    }

    private static double[] cdfs() {
        var all = new double[MEANS * LONGEST];
        for (int index = 0; index < MEANS; index++) {
            START[index + 1] = addCdf(all, START[index], index / (double) PER_UNIT);
        }
        return Arrays.copyOf(all, START[MEANS]);
    }

    /** Gives the place after the last value. */
    private static int addCdf(double[] all, int start, double mean) {
        double probability = Elementary.exp(-mean);
        double sum = probability;
        int k = 0;
        while (k < mean || sum + probability > sum) {
            all[start + k++] = sum;
            probability *= mean / k;
            sum += probability;
        }
        all[start + k] = 1;
        return start + k + 1;
    }

    private static int[] guides() {
        var guides = new int[MEANS * GUIDES];
        for (int index = 0; index < MEANS; index++) {
            int i = START[index];
            for (int part = 0; part < GUIDES; part++) {
                while (CDF[i] <= part / (double) GUIDES) {
                    i++;
                }
                guides[index * GUIDES + part] = i;
            }
        }
        return guides;
    }
}

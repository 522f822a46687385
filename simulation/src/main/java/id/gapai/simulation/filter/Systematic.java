package id.gapai.simulation.filter;

import java.util.Arrays;

/**
 * Systematic resampling (J. Carpenter, P. Clifford and P. Fearnhead, IEE Proceedings F 146, 1999): the number of copies of a particle
 * is its expected number rounded down or up.
 */
public final class Systematic {
    private Systematic() {}

    /**
     * @param weights 0 or more, not all 0
     * @param size    how many to choose
     * @param u       uniform on (0, 1)
     * @return [size] indices, ascending
     */
    public static int[] resample(double[] weights, int size, double u) {
        var chosen = new int[size];
        double each = sum(weights) / size;
        double reached = 0;
        int next = 0;
        for (int i = 0; i < weights.length; i++) {
            reached += weights[i];
            while (next < size && (next + u) * each < reached) {
                chosen[next++] = i;
            }
        }
        Arrays.fill(chosen, next, size, lastPositive(weights));
        return chosen;
    }

    private static int lastPositive(double[] weights) {
        int last = weights.length - 1;
        while (last > 0 && weights[last] == 0) {
            last--;
        }
        return last;
    }

    /** (Σw)² / Σw²: as many equal weights would tell as much; 0 where all weights are 0. */
    public static double effectiveSize(double[] weights) {
        double squares = 0;
        for (double w : weights) {
            squares += w * w;
        }
        double sum = sum(weights);
        return squares == 0 ? 0 : sum * sum / squares;
    }

    private static double sum(double[] weights) {
        double sum = 0;
        for (double w : weights) {
            sum += w;
        }
        return sum;
    }
}

package id.gapai.simulation.sensitivity;

import id.gapai.model.forecast.Estimate;
import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.Purposes;
import java.util.Arrays;

/**
 * Draws the n rows of a sample anew, with replacement (B. Efron and R. J. Tibshirani, "An Introduction to the Bootstrap", 1993, chapter 13).
 *
 * @param replicates how often, 2 or more
 */
public record Resampling(long seed, int replicates) {
    private static final long PURPOSE = Purposes.keyOf("sensitivity/bootstrap");

    /** The ends of the 95 % percentile interval. */
    private static final double TAIL = 0.025;

    public Resampling {
        if (replicates < 2) {
            throw new IllegalArgumentException("replicates must be 2 or more, got " + replicates);
        }
    }

    /** [n] how often each row is drawn in a replicate, together n. */
    int[] weights(int replicate, int n) {
        var draws = new Draws();
        draws.startPath(seed, replicate);
        var weights = new int[n];
        for (int i = 0; i < n; i++) {
            draws.startDay(i);
            weights[(int) (draws.uniform(PURPOSE) * n)]++;
        }
        return weights;
    }

    /** An estimate with its percentile interval; replicates that are not numbers are left out. */
    static Estimate interval(double value, double[] replicates) {
        double[] sorted = Arrays.stream(replicates).filter(Double::isFinite).sorted().toArray();
        return sorted.length == 0
                ? new Estimate(value, value, value)
                : new Estimate(value, quantile(sorted, TAIL), quantile(sorted, 1 - TAIL));
    }

    private static double quantile(double[] sorted, double level) {
        double at = level * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}

package id.gapai.simulation.summary;

import id.gapai.simulation.sampling.Sampling;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * Errors of what replicates say: {@link Sampling#REPLICATES} sets of paths that are independent of each other, while the paths of one set
 * need not be.
 *
 * @param paths in all, dealt out in turn
 */
record Replicates(long paths) {
    /** How many there are with paths in them. */
    private int count() {
        return (int) Math.min(Sampling.REPLICATES, paths);
    }

    /** Paths of a replicate, 0 … 15. */
    long paths(int replicate) {
        return paths / Sampling.REPLICATES + (replicate < paths % Sampling.REPLICATES ? 1 : 0);
    }

    /** The mean over all paths of what has these sums by replicate. */
    double mean(IntToDoubleFunction sum) {
        double total = 0;
        for (int r = 0; r < count(); r++) {
            total += sum.applyAsDouble(r);
        }
        return total / paths;
    }

    /** The standard error of {@link #mean}, from how far the sums are from those of so many paths of the mean; infinite for one path. */
    double standardError(IntToDoubleFunction sum) {
        double mean = mean(sum);
        return ratioError(r -> sum.applyAsDouble(r) - mean * paths(r), paths);
    }

    /**
     * The standard error of a ratio of sums, linearised: of Σ(a − θb)/Σb with the residuals a − θb by replicate, whose sum is 0
     * (W. G. Cochran, Sampling Techniques, 1977, section 6.4).
     */
    double ratioError(IntToDoubleFunction residual, double denominator) {
        if (count() < 2) {
            return Double.POSITIVE_INFINITY;
        }
        double squares = 0;
        for (int r = 0; r < count(); r++) {
            squares += residual.applyAsDouble(r) * residual.applyAsDouble(r);
        }
        return Math.sqrt(squares * count() / (count() - 1)) / denominator;
    }

    /** Student's quantile: standard errors to the ends of an interval of this level. */
    double standardErrors(double level) {
        return count() < 2 ? 1 : new TDistribution(null, count() - 1.0).inverseCumulativeProbability((1 + level) / 2);
    }
}

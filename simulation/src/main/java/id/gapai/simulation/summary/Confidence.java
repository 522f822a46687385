package id.gapai.simulation.summary;

import id.gapai.model.forecast.Estimate;
import id.gapai.simulation.sampling.Sampling;
import id.gapai.simulation.tally.Averaged;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * Monte Carlo intervals. What independent paths say has the error of independent values. Evenly spread paths are independent from
 * replicate to replicate only, and these tell the error by Student's distribution.
 */
public final class Confidence {
    private static final double STUDENT_FREEDOM = Sampling.REPLICATES - 1;

    private final double level;
    private final Sampling sampling;
    private final double normal;
    private final double student;

    /** @param level probability that an interval covers what infinitely many paths would give, e.g. 0.95 */
    public Confidence(double level, Sampling sampling) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level must be between 0 and 1, got " + level);
        }
        this.level = level;
        this.sampling = sampling;
        normal = new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + level) / 2);
        student = new TDistribution(null, STUDENT_FREEDOM).inverseCumulativeProbability((1 + level) / 2);
    }

    double level() {
        return level;
    }

    boolean isEven() {
        return sampling == Sampling.EVEN;
    }

    /** Standard errors to the ends of an interval, where they are known from many paths. */
    double normal() {
        return normal;
    }

    /** Standard errors to the ends of an interval, where they are known from the replicates. */
    double student() {
        return student;
    }

    /** The mean with its interval. */
    Estimate mean(Averaged number) {
        return mean(number, 1);
    }

    /** @param units how many of what was counted make one of what is told */
    Estimate mean(Averaged number, double units) {
        var moments = number.moments();
        return isEven()
                ? meanOfReplicates(number::sum, moments.count(), units)
                : around(moments.mean() / units, normal * moments.standardError() / units);
    }

    /** What is estimated with a normal error. */
    public Estimate normal(double value, double standardError) {
        return around(value, normal * standardError);
    }

    /** The mean of what cannot be negative. */
    Estimate nonNegativeMean(Averaged number, double units) {
        return nonNegative(mean(number, units));
    }

    /**
     * The mean over paths of what is known as a sum by replicate only; for independent paths these are batches.
     *
     * @param paths in all
     */
    Estimate meanOfReplicates(IntToDoubleFunction sum, long paths, double units) {
        var replicates = new Replicates(paths);
        return around(replicates.mean(sum) / units, student * replicates.standardError(sum) / units);
    }

    private static Estimate around(double mean, double half) {
        return new Estimate(mean, mean - half, mean + half);
    }

    static Estimate nonNegative(Estimate estimate) {
        return new Estimate(estimate.value(), Math.max(0, estimate.low()), estimate.high());
    }

    /** The share of the paths that have something, with an exact interval; see {@link Proportion#exact}. */
    public Estimate proportion(long[] hits, long paths) {
        return new Proportion(hits, paths, this).exact();
    }

    /** The same with an interval that is found faster; see {@link Proportion#score}. */
    Estimate quickProportion(long[] hits, long paths) {
        return new Proportion(hits, paths, this).score();
    }

    /**
     * A share minus another of the same paths; see {@link PairedShares#difference}.
     *
     * @param gained by replicate, the paths that count in the first share only; of independent paths any parts of them
     * @param lost   by replicate, the paths that count in the second only
     */
    public Estimate pairedDifference(long[] gained, long[] lost, long paths) {
        return new PairedShares(gained, lost, paths, this).difference();
    }
}

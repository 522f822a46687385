package id.gapai.simulation.summary;

import id.gapai.model.forecast.Estimate;
import id.gapai.simulation.elementary.Elementary;
import id.gapai.simulation.tally.Moments;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.interval.ClopperPearsonInterval;

/**
 * Monte Carlo intervals of what independent paths say.
 *
 * @param level probability that an interval covers what infinitely many paths would give, e.g. 0.95
 */
public record Confidence(double level) {
    public Confidence {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level must be between 0 and 1, got " + level);
        }
    }

    /** The mean with its interval by the standard error over paths. */
    Estimate mean(Moments moments) {
        return mean(moments, 1);
    }

    /** @param units how many of what was counted make one of what is told */
    Estimate mean(Moments moments, double units) {
        double mean = moments.mean() / units;
        double half = halfWidth() * moments.standardError() / units;
        return new Estimate(mean, mean - half, mean + half);
    }

    /** What is estimated with a normal error. */
    public Estimate normal(double value, double standardError) {
        double half = halfWidth() * standardError;
        return new Estimate(value, value - half, value + half);
    }

    /** The mean of what cannot be negative. */
    Estimate nonNegativeMean(Moments moments, double units) {
        var mean = mean(moments, units);
        return new Estimate(mean.value(), Math.max(0, mean.low()), mean.high());
    }

    /** In standard errors. */
    private double halfWidth() {
        return new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + level) / 2);
    }

    /**
     * A share of the paths with the exact interval of C. J. Clopper and E. S. Pearson, Biometrika 26 (1934) 404–413; when none or all of
     * the paths count, with the exact one-sided bound 1 − (1 − level)^(1/n) or (1 − level)^(1/n), since there is but one side to err on.
     */
    public Estimate proportion(long count, long paths) {
        if (count == 0) {
            return new Estimate(0, 0, 1 - oneSided(paths));
        }
        if (count == paths) {
            return new Estimate(1, oneSided(paths), 1);
        }
        var interval = new ClopperPearsonInterval()
                .createInterval(Math.toIntExact(paths), Math.toIntExact(count), level);
        return new Estimate(count / (double) paths, interval.getLowerBound(), interval.getUpperBound());
    }

    /**
     * A share minus another of the same paths, with the interval of D. G. Bonett and R. M. Price, Journal of Educational and Behavioral
     * Statistics 37 (2012) 479–488: one path is added to each of those that differ.
     *
     * @param gained paths that count in the first share only
     * @param lost   paths that count in the second only
     */
    Estimate pairedDifference(long gained, long lost, long paths) {
        double value = (gained - lost) / (double) paths;
        double n = paths + 2.0;
        double middle = (gained - lost) / n;
        double half = halfWidth() * Math.sqrt(((gained + lost + 2) / n - middle * middle) / n);
        return new Estimate(value, Math.max(-1, Math.min(value, middle - half)), Math.min(1, Math.max(value, middle + half)));
    }

    private double oneSided(long paths) {
        return Elementary.pow(1 - level, 1.0 / paths);
    }
}

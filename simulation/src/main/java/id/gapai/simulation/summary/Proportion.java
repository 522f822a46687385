package id.gapai.simulation.summary;

import id.gapai.model.forecast.Estimate;
import id.gapai.simulation.elementary.Elementary;
import id.gapai.simulation.sampling.Sampling;
import java.util.Arrays;
import org.apache.commons.math3.distribution.BetaDistribution;

/**
 * A share of the paths.
 *
 * @param hits  by replicate, the paths that count
 * @param paths in all
 */
record Proportion(long[] hits, long paths, Confidence confidence) {
    /** With fewer hits or misses evenly spread paths are taken to be worth as much as independent ones. */
    static final long FEW = 80;

    /** Standard deviation of what is lost in rounding to whole numbers. */
    private static final double ROUNDING = Math.sqrt(1 / 12.0);

    /**
     * The exact interval of C. J. Clopper and E. S. Pearson, Biometrika 26 (1934) 404–413, of independent paths; of evenly spread ones that
     * of the number of independent paths which would have the same error (E. L. Korn and B. I. Graubard, "Confidence intervals for
     * proportions with small expected number of positive counts estimated from survey data", Survey Methodology 24, 1998, 193–201), or,
     * of fewer than {@value #FEW} hits or misses, which are too few to tell an error by, as if they were independent. When none or all
     * of the paths count, the exact one-sided bound 1 − (1 − level)^(1/n) or (1 − level)^(1/n), since there is but one side to err on.
     */
    Estimate exact() {
        if (count() == 0 || count() == paths) {
            return bound();
        }
        double n = effectivePaths();
        double x = n * share();
        double tail = (1 - confidence.level()) / 2;
        return new Estimate(share(), quantile(x, n - x + 1, tail), quantile(x + 1, n - x, 1 - tail));
    }

    private static double quantile(double alpha, double beta, double level) {
        return new BetaDistribution(null, alpha, beta).inverseCumulativeProbability(level);
    }

    /**
     * The score interval of E. B. Wilson with correction for continuity (R. G. Newcombe, "Two-sided confidence intervals for the single
     * proportion", Statistics in Medicine 17, 1998, 857–872, method 4), which comes close to the exact one, of as many paths.
     */
    Estimate score() {
        if (count() == 0 || count() == paths) {
            return bound();
        }
        double n = effectivePaths();
        double z = confidence.normal();
        double p = share();
        double q = 1 - p;
        double middle = 2 * n * p + z * z;
        double below = z * Math.sqrt(Math.max(0, z * z - 2 - 1 / n + 4 * p * (n * q + 1)));
        double above = z * Math.sqrt(Math.max(0, z * z + 2 - 1 / n + 4 * p * (n * q - 1)));
        double width = 2 * (n + z * z);
        return new Estimate(p, Math.max(0, (middle - 1 - below) / width), Math.min(1, (middle + 1 + above) / width));
    }

    private Estimate bound() {
        double oneSided = Elementary.pow(1 - confidence.level(), 1.0 / paths);
        return count() == 0 ? new Estimate(0, 0, 1 - oneSided) : new Estimate(1, oneSided, 1);
    }

    private long count() {
        return Arrays.stream(hits).sum();
    }

    private double share() {
        return count() / (double) paths;
    }

    private double effectivePaths() {
        if (!confidence.isEven() || Math.min(count(), paths - count()) < FEW) {
            return paths;
        }
        double error = Math.max(new Replicates(paths).standardError(r -> hits[r]), leastError(paths));
        double fewer = confidence.normal() / confidence.student();
        return share() * (1 - share()) / (error * error) * fewer * fewer;
    }

    /** A replicate counts whole paths, so that equal counts do not mean that there is no error. */
    static double leastError(long paths) {
        return ROUNDING * Math.sqrt(Sampling.REPLICATES) / paths;
    }
}

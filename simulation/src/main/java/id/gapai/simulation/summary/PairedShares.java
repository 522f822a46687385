package id.gapai.simulation.summary;

import id.gapai.model.forecast.Estimate;
import java.util.Arrays;

/**
 * Two shares of the same paths.
 *
 * @param gained by replicate, the paths that count in the first share only
 * @param lost   by replicate, the paths that count in the second only
 * @param paths  in all
 */
record PairedShares(long[] gained, long[] lost, long paths, Confidence confidence) {
    /**
     * The first minus the second, for independent paths with the interval of D. G. Bonett and R. M. Price, Journal of Educational and
     * Behavioral Statistics 37 (2012) 479–488: one path is added to each of those that differ. Evenly spread ones tell the error by their
     * replicates, unless fewer than {@value Proportion#FEW} differ.
     */
    Estimate difference() {
        return confidence.isEven() && gains() + losses() >= Proportion.FEW ? even() : independent();
    }

    private Estimate independent() {
        double n = paths + 2.0;
        double middle = (gains() - losses()) / n;
        return around(middle, confidence.normal() * Math.sqrt(((gains() + losses() + 2) / n - middle * middle) / n));
    }

    private Estimate even() {
        double error = new Replicates(paths).standardError(r -> gained[r] - lost[r]);
        return around(value(), confidence.student() * Math.max(error, Proportion.leastError(paths)));
    }

    private Estimate around(double middle, double half) {
        return new Estimate(
                value(), Math.max(-1, Math.min(value(), middle - half)), Math.min(1, Math.max(value(), middle + half)));
    }

    private double value() {
        return (gains() - losses()) / (double) paths;
    }

    private long gains() {
        return Arrays.stream(gained).sum();
    }

    private long losses() {
        return Arrays.stream(lost).sum();
    }
}

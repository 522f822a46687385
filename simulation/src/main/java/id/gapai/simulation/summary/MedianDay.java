package id.gapai.simulation.summary;

import id.gapai.simulation.tally.TargetTally;
import java.util.Arrays;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * The day by which half of the paths that reach a target have reached it, and its interval by the method of {@link Quantiles}: where there
 * are fewer than {@value Proportion#FEW} such paths, as if they were independent.
 *
 * @param days  H
 * @param paths in all, of which at least one reaches it
 */
record MedianDay(TargetTally tally, int days, long paths, Confidence confidence) {
    /** The first day by which at least half of those that reach it have reached it. */
    int value() {
        return tally.firstDay((reached() - 1) / 2);
    }

    /** The earliest day of the interval; the first of all where there are too few paths to tell. */
    int low() {
        long rank = isEven() ? (long) Math.floor(reached() * (0.5 - half())) : binomial(tail());
        return rank < 1 ? 1 : tally.firstDay(rank - 1);
    }

    /** The latest day of the interval; the last of all where there are too few paths to tell. */
    int high() {
        long rank = isEven() ? (long) Math.ceil(reached() * (0.5 + half())) : binomial(1 - tail());
        return rank >= reached() ? days : tally.firstDay(rank);
    }

    private double tail() {
        return (1 - confidence.level()) / 2;
    }

    private boolean isEven() {
        return confidence.isEven() && reached() >= Proportion.FEW;
    }

    private int binomial(double level) {
        return new BinomialDistribution(null, Math.toIntExact(reached()), 0.5).inverseCumulativeProbability(level);
    }

    /** Half the width of the interval of the share that has reached it by the day. */
    private double half() {
        long[] by = tally.reachedBy(value());
        long[] ever = tally.everReached();
        double share = Arrays.stream(by).sum() / (double) reached();
        double error = new Replicates(paths).ratioError(r -> by[r] - share * ever[r], reached());
        return confidence.student() * Math.max(error, Proportion.leastError(reached()));
    }

    private long reached() {
        return Arrays.stream(tally.everReached()).sum();
    }
}

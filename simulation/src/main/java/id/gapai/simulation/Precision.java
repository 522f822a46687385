package id.gapai.simulation;

import id.gapai.model.forecast.Comparison;
import id.gapai.model.forecast.Estimate;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.PairedDifference;
import java.util.List;

/**
 * How exactly something is to be known before a run ends by itself.
 *
 * @param halfWidth  the greatest distance from the estimate to an end of its interval: a probability, or persons
 * @param strategies names of those for which it is asked; empty: all of a comparison, each for itself
 */
public record Precision(Measure measure, double halfWidth, List<String> strategies) {
    /** What is to be known. */
    public enum Measure {
        /** That the main target, the first one, holds at the end; its variance over paths is ¼ at most. */
        PROBABILITY(0.25),
        /** The same minus that of the reference, path by path; its variance is 1 at most. */
        PROBABILITY_DIFFERENCE(1),
        /** Mean of active residents at the end minus those of the reference, path by path; of any variance. */
        DIFFERENCE(Double.POSITIVE_INFINITY),
        /** Median of active residents at the end. */
        MEDIAN(Double.POSITIVE_INFINITY);

        private final double greatestVariance;

        Measure(double greatestVariance) {
            this.greatestVariance = greatestVariance;
        }

        /** Whether it is a share, so that the paths needed have a limit known beforehand. */
        public boolean isShare() {
            return greatestVariance <= 1;
        }

        /** Whether it is a matter of two strategies. */
        public boolean isDifference() {
            return this == PROBABILITY_DIFFERENCE || this == DIFFERENCE;
        }
    }

    /** Where no limit is known beforehand, the run ends here. */
    private static final int MOST = 1 << 20;

    /** Standard errors to the ends of a two-sided interval at the last look, which has more than half of the error; see {@link Looks}. */
    private static final double STANDARD_ERRORS = 2.2415;

    public Precision {
        if (!(halfWidth > 0 && halfWidth < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("halfWidth must be above 0, got " + halfWidth);
        }
        strategies = List.copyOf(strategies);
    }

    /** With so many paths a share is known as exactly as asked whatever it is, and other numbers are given up. */
    public int mostPaths() {
        if (!measure.isShare()) {
            return MOST;
        }
        long paths = Bounds.FIRST;
        while (2 * paths <= Integer.MAX_VALUE && !isKnownWith(paths)) {
            paths *= 2;
        }
        return (int) paths;
    }

    /** A path's worth more than the normal approximation says, which an exact interval takes. */
    private boolean isKnownWith(long paths) {
        return STANDARD_ERRORS * Math.sqrt(measure.greatestVariance / paths) + 1.0 / paths <= halfWidth;
    }

    /** The widest half-width of all that is asked for; 0 if that is nothing. */
    public double halfWidth(Comparison comparison) {
        return comparison.forecasts().stream()
                .filter(forecast -> concerns(forecast.strategy(), comparison.reference()))
                .mapToDouble(forecast -> halfWidth(estimate(comparison, forecast)))
                .max()
                .orElse(0);
    }

    private Estimate estimate(Comparison comparison, Forecast forecast) {
        return switch (measure) {
            case PROBABILITY -> forecast.targets().get(0).probability();
            case PROBABILITY_DIFFERENCE -> difference(comparison, forecast).probability();
            case DIFFERENCE -> difference(comparison, forecast).mean();
            case MEDIAN -> forecast.active().series(0.5).last();
        };
    }

    private static PairedDifference difference(Comparison comparison, Forecast forecast) {
        return comparison.difference(forecast.strategy()).orElseThrow();
    }

    static double halfWidth(Estimate estimate) {
        return Math.max(estimate.value() - estimate.low(), estimate.high() - estimate.value());
    }

    boolean concerns(String strategy, String reference) {
        boolean isOne = strategies.isEmpty() || strategies.contains(strategy);
        return isOne && !(measure.isDifference() && strategy.equals(reference));
    }
}

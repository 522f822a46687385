package id.gapai.simulation.summary;

import id.gapai.model.forecast.PairedDifference;
import id.gapai.simulation.tally.Histogram;

/** Path-by-path differences on common random numbers. */
public final class DifferenceSummary {
    private DifferenceSummary() {}

    /** @param difference of active residents at the end, strategy minus reference */
    public static PairedDifference of(String strategy, String reference, Histogram difference, Confidence confidence) {
        return new PairedDifference(
                strategy,
                reference,
                confidence.mean(difference.moments()),
                difference.quantile(0.05),
                difference.quantile(0.5),
                difference.quantile(0.95));
    }
}

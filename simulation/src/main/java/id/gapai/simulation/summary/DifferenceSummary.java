package id.gapai.simulation.summary;

import id.gapai.model.forecast.PairedDifference;
import id.gapai.simulation.tally.Ensemble;

/** Path-by-path differences on common random numbers. */
public final class DifferenceSummary {
    private DifferenceSummary() {}

    /** @param ensemble of the strategy */
    public static PairedDifference of(String strategy, String reference, Ensemble ensemble, Confidence confidence) {
        var headline = new Headline(ensemble, confidence);
        var difference = ensemble.strategy().difference();
        return new PairedDifference(
                strategy,
                reference,
                headline.difference(),
                difference.quantile(0.05),
                difference.quantile(0.5),
                difference.quantile(0.95),
                headline.probabilityDifference());
    }
}

package id.gapai.simulation.summary;

import id.gapai.model.forecast.PairedDifference;
import id.gapai.simulation.tally.Ensemble;

/** Path-by-path differences on common random numbers. */
public final class DifferenceSummary {
    private DifferenceSummary() {}

    /** @param ensemble of the strategy */
    public static PairedDifference of(String strategy, String reference, Ensemble ensemble, Confidence confidence) {
        var headline = new Headline(ensemble, confidence);
        var quantiles = new Quantiles(ensemble.paths(), confidence, 0.05, 0.5, 0.95).of(ensemble.strategy().difference());
        return new PairedDifference(
                strategy,
                reference,
                headline.difference(),
                quantiles.get(0),
                quantiles.get(1),
                quantiles.get(2),
                headline.probabilityDifference());
    }
}

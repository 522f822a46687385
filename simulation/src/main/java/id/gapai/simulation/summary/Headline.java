package id.gapai.simulation.summary;

import id.gapai.model.forecast.Estimate;
import id.gapai.simulation.tally.Ensemble;
import id.gapai.simulation.tally.TargetTally;

/** The few numbers by which a run is judged while it is under way, with the intervals that are reported of them. */
public record Headline(Ensemble ensemble, Confidence confidence) {
    /** That the main target, the first one, holds at the end. */
    public Estimate probability() {
        return TargetSummary.probability(target(), ensemble, confidence);
    }

    /** The same minus that of the reference, path by path. */
    public Estimate probabilityDifference() {
        return confidence.pairedDifference(target().gained(), target().lost(), ensemble.paths());
    }

    /** Active residents at the end, strategy minus reference, mean over paths. */
    public Estimate difference() {
        return confidence.mean(ensemble.strategy().difference());
    }

    /** Median of active residents at the end. */
    public Estimate median() {
        var ends = ensemble.strategy().active().last();
        return new Quantiles(ensemble.paths(), confidence, 0.5).of(ends, 1).get(0);
    }

    private TargetTally target() {
        return ensemble.strategy().targets().get(0);
    }
}

package id.gapai.simulation.milestones;

import id.gapai.model.forecast.Estimate;
import id.gapai.model.scenario.Target;
import id.gapai.simulation.sampling.Sampling;
import id.gapai.simulation.summary.Confidence;
import id.gapai.simulation.trial.Outcome;

/**
 * A share of paths that share particles, and so are no independent draws: the error is told by replicates, which have hardly a particle in
 * common (see {@link id.gapai.simulation.filter.Particles}).
 */
public final class ReplicateShare {
    private static final Confidence CONFIDENCE = new Confidence(0.95, Sampling.EVEN);

    private ReplicateShare() {}

    /** The share of paths that reach a target at the end, with its 95 % interval. */
    public static Estimate of(Outcome outcome, Target target) {
        var hits = new long[Sampling.REPLICATES];
        for (int i = 0; i < outcome.paths().size(); i++) {
            hits[Sampling.replicate(outcome.paths().first() + i)] += outcome.isReached(target, i) ? 1 : 0;
        }
        return CONFIDENCE.proportion(hits, outcome.paths().size());
    }
}

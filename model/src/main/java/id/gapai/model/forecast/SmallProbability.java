package id.gapai.model.forecast;

import id.gapai.model.scenario.Target;

/**
 * A probability that is estimated by steering paths towards what is rare and weighting them back.
 *
 * @param strategy       name of the strategy
 * @param reached        whether it is the probability that the target is reached at the end, or that it is missed: the smaller of the two
 * @param probability    with its 95 % interval, which is normal on the logarithm; when no path had the event, the one-sided 95 % bound
 * @param relativeError  standard error over value; 0 when no path had the event
 * @param effectivePaths how many paths of equal weight with the event would tell as much: (Σw)² / Σw² over those that had it (L. Kish,
 *                       "Survey Sampling", 1965)
 * @param paths          behind the estimate
 * @param pilotPaths     run before, to learn where to steer
 */
public record SmallProbability(
        String strategy,
        Target target,
        boolean reached,
        Estimate probability,
        double relativeError,
        double effectivePaths,
        int paths,
        int pilotPaths) {
    private static final double ENOUGH = 100;

    /** Whether a handful of paths carries the estimate, so that neither it nor its interval is to be relied on. */
    public boolean isDoubtful() {
        return effectivePaths < ENOUGH;
    }

    /** Whether no path had the event, steered or not. */
    public boolean isBound() {
        return probability.value() <= 0;
    }
}

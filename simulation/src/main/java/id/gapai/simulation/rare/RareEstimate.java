package id.gapai.simulation.rare;

import id.gapai.model.forecast.Estimate;
import id.gapai.simulation.elementary.Elementary;
import id.gapai.simulation.sampling.Sampling;
import id.gapai.simulation.summary.Confidence;

/**
 * The probability of an event from weighted paths: the mean of weight where it happens and 0 elsewhere. The standard error is that of
 * independent paths, which they are.
 *
 * @param probability    with an interval that is normal on the logarithm, or the bound from plain paths when the event was not seen
 * @param relativeError  standard error over value; 0 when the event was not seen
 * @param effectivePaths (Σw)² / Σw² over the paths that had the event
 */
public record RareEstimate(Estimate probability, double relativeError, double effectivePaths) {
    /** The estimate from a sample that had no part in choosing its own shift. */
    public static RareEstimate of(PathSample sample, Event event, Confidence confidence) {
        int n = sample.size();
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double weight = event.happens(sample.margins().get(i)) ? sample.source().weight(sample.scores(i)) : 0;
            sum += weight;
            squares += weight * weight;
        }
        return sum > 0 ? seen(n, sum, squares, confidence) : unseen(n, confidence);
    }

    private static RareEstimate seen(int n, double sum, double squares, Confidence confidence) {
        double relativeError = Math.sqrt(Math.max(0, squares / (sum * sum) - 1.0 / n));
        var logs = confidence.normal(Elementary.log(sum / n), relativeError);
        var estimate = new Estimate(sum / n, Elementary.exp(logs.low()), Math.min(1, Elementary.exp(logs.high())));
        return new RareEstimate(estimate, relativeError, sum * sum / squares);
    }

    private static RareEstimate unseen(int n, Confidence confidence) {
        return new RareEstimate(confidence.proportion(new long[Sampling.REPLICATES], Math.max(1, (long) (n * ShiftMixture.PLAIN))), 0, 0);
    }
}

package id.gapai.simulation.allocation;

import id.gapai.model.array.Doubles;
import id.gapai.model.forecast.Estimate;
import id.gapai.simulation.sampling.Sampling;
import id.gapai.simulation.summary.Confidence;
import java.util.stream.IntStream;

/** What paths came to in the measure of an objective, with its 95 % interval. */
public final class Evaluation {
    private static final Confidence CONFIDENCE = new Confidence(0.95, Sampling.INDEPENDENT);

    private Evaluation() {}

    /** The value of an objective; a share has its exact interval. */
    public static Estimate value(Objective objective, Doubles paths) {
        if (objective == Objective.PROBABILITY) {
            long hits = Math.round(objective.value(paths) * paths.size());
            return CONFIDENCE.proportion(new long[] {hits}, paths.size());
        }
        return CONFIDENCE.normal(objective.value(paths), Spread.of(objective.merits(paths)).error());
    }

    /** What a is better than b, path by path. */
    public static Estimate difference(Objective objective, Doubles a, Doubles b) {
        return objective == Objective.PROBABILITY ? ofShares(a, b) : ofMeans(objective.merits(a), objective.merits(b));
    }

    private static Estimate ofMeans(Doubles a, Doubles b) {
        var spread = Spread.ofDifference(a, b);
        return CONFIDENCE.normal(spread.mean(), spread.error());
    }

    private static Estimate ofShares(Doubles a, Doubles b) {
        long gained = IntStream.range(0, a.size()).filter(i -> a.get(i) >= 0 && b.get(i) < 0).count();
        long lost = IntStream.range(0, a.size()).filter(i -> a.get(i) < 0 && b.get(i) >= 0).count();
        return CONFIDENCE.pairedDifference(new long[] {gained}, new long[] {lost}, a.size());
    }
}

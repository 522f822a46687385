package id.gapai.simulation.ranking;

import id.gapai.model.array.Doubles;
import id.gapai.model.forecast.Estimate;
import id.gapai.simulation.sampling.Sampling;
import id.gapai.simulation.summary.Confidence;
import java.util.List;
import java.util.stream.IntStream;

/** Which option is best on single paths, what happens by chance included. This is not how sure it is that its mean is best; see {@link MeanConfidence}. */
public final class Standings {
    private static final Confidence CONFIDENCE = new Confidence(0.95, Sampling.INDEPENDENT);

    private final Scores scores;

    /** [n] */
    private final double[] greatest;

    /** [n] how many options have it */
    private final int[] sharers;

    private Standings(Scores scores) {
        this.scores = scores;
        int n = scores.common();
        greatest = new double[n];
        sharers = new int[n];
        for (int p = 0; p < n; p++) {
            greatest[p] = Double.NEGATIVE_INFINITY;
            for (var row : scores.rows()) {
                sharers[p] = row.get(p) > greatest[p] ? 1 : sharers[p] + (row.get(p) == greatest[p] ? 1 : 0);
                greatest[p] = Math.max(greatest[p], row.get(p));
            }
        }
    }

    /** By option, on the paths that all have. */
    public static List<Standing> of(Scores scores) {
        var standings = new Standings(scores);
        return IntStream.range(0, scores.options()).mapToObj(standings::standing).toList();
    }

    private Standing standing(int option) {
        var row = scores.rows().get(option);
        int alone = 0;
        int tied = 0;
        for (int p = 0; p < greatest.length; p++) {
            boolean isBest = row.get(p) == greatest[p];
            alone += isBest && sharers[p] == 1 ? 1 : 0;
            tied += isBest && sharers[p] > 1 && !isNowhere(p) ? 1 : 0;
        }
        return new Standing(share(alone), share(tied), regret(row));
    }

    /** Share of the common paths on which all options have 0, where a path counts 0 or 1; with its exact 95 % interval. */
    public static Estimate nowhere(Scores scores) {
        var standings = new Standings(scores);
        return standings.share(IntStream.range(0, standings.greatest.length).filter(standings::isNowhere).count());
    }

    private boolean isNowhere(int p) {
        return scores.isShare() && greatest[p] == 0;
    }

    private Estimate share(long paths) {
        return CONFIDENCE.proportion(new long[] {paths}, greatest.length);
    }

    private Estimate regret(Doubles row) {
        var lost = Doubles.generate(greatest.length, p -> greatest[p] - row.get(p));
        if (scores.isShare()) {
            return share(Math.round(lost.sum()));
        }
        var regret = Scores.normal(lost);
        return new Estimate(regret.value(), Math.max(0, regret.low()), regret.high());
    }
}

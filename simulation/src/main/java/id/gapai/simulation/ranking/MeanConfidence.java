package id.gapai.simulation.ranking;

import id.gapai.model.forecast.Estimate;
import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.Purposes;
import java.util.Arrays;
import java.util.List;

/**
 * How sure the paths make us that the mean of an option is the greatest: in what share of cases it would be, if the paths were drawn anew. Its
 * uncertainty is Monte Carlo error alone, which more paths remove; it is not the probability that the option turns out best, see {@link Standings}.
 */
public final class MeanConfidence {
    private static final int REPLICATES = 2000;
    private static final long PURPOSE = Purposes.keyOf("ranking/means");

    private MeanConfidence() {}

    /**
     * By option, 0 … 1, without interval unless it is a bound. Options with equal means count all of them, so that the sum may exceed 1.
     *
     * @param seed for what is drawn anew
     */
    public static List<Estimate> of(Scores scores, long seed) {
        var blocks = new Blocks(scores.rows());
        var draws = new Draws();
        var counts = new int[scores.options()];
        for (int r = 0; r < REPLICATES; r++) {
            draws.startPath(seed, r);
            double[] means = blocks.means(draws, PURPOSE);
            double greatest = Arrays.stream(means).max().orElseThrow();
            for (int i = 0; i < counts.length; i++) {
                counts[i] += means[i] == greatest ? 1 : 0;
            }
        }
        return Arrays.stream(counts).mapToObj(hits -> Blocks.share(hits, REPLICATES)).toList();
    }
}

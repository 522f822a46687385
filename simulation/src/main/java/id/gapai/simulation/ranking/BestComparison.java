package id.gapai.simulation.ranking;

import id.gapai.model.forecast.Estimate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * Multiple comparisons with the best: by option, its mean minus the greatest of the other means, with intervals that hold together. An interval that
 * ends at 0 tells that the option is not the best, one that begins at 0 that it is (J. C. Hsu, "Constrained simultaneous confidence intervals for
 * multiple comparisons with the best", Annals of Statistics 12, 1984, 1136–1144; with a width for each pair D. G. Edwards and J. C. Hsu,
 * "Multiple comparisons with the best treatment", Journal of the American Statistical Association 78, 1983, 965–971).
 *
 * <p>All of them hold if the true best is not further behind any other than the width of their pair, which is one event for each other option. With
 * common random numbers differences of pairs have any covariance, and the probabilities of error of these events are added up (Bonferroni), as in
 * the first procedure of B. L. Nelson and F. J. Matejcik, "Using common random numbers for indifference-zone selection and multiple comparisons
 * in simulation", Management Science 41 (1995) 1935–1945; their second one would be narrower, but wants all pairs to vary alike.
 */
public final class BestComparison {
    /** [options][options] */
    private final double[][] differences;

    private final double[][] widths;

    private BestComparison(double[][] differences, double[][] widths) {
        this.differences = differences;
        this.widths = widths;
    }

    /**
     * By option; the value is the difference to the best of the others on the paths of the pair.
     *
     * @param error that one of the intervals or more is wrong, in (0, 1), for each look
     * @param looks how often the paths may be looked at before it is decided to look no more; the error is divided among them, so that it holds
     *              at any
     */
    public static List<Estimate> of(Scores scores, double error, int looks) {
        int k = scores.options();
        if (k == 1) {
            return List.of(new Estimate(0, 0, 0));
        }
        double tail = error / looks / (k - 1);
        var differences = new double[k][k];
        var widths = new double[k][k];
        for (int i = 0; i < k; i++) {
            for (int l = i + 1; l < k; l++) {
                var pair = scores.pair(i, l);
                differences[i][l] = pair.mean();
                differences[l][i] = 0 - pair.mean();
                widths[i][l] = quantile(pair.paths(), tail) * pair.standardError();
                widths[l][i] = widths[i][l];
            }
        }
        return of(differences, widths);
    }

    private static double quantile(int paths, double tail) {
        return new TDistribution(null, paths - 1).inverseCumulativeProbability(1 - tail);
    }

    /**
     * By option, from estimated differences of pairs.
     *
     * @param differences [k][k] the row's mean minus the column's, k two or more
     * @param widths      [k][k] how far the row may be behind its true lead over the column
     */
    static List<Estimate> of(double[][] differences, double[][] widths) {
        var comparison = new BestComparison(differences, widths);
        var candidates = IntStream.range(0, differences.length).filter(i -> comparison.most(i) >= 0).boxed().toList();
        return IntStream.range(0, differences.length).mapToObj(i -> comparison.interval(i, candidates)).toList();
    }

    private Estimate interval(int i, List<Integer> candidates) {
        double value = others(i).mapToDouble(l -> differences[i][l]).min().orElseThrow();
        double high = Math.max(0, most(i));
        double low = candidates.equals(List.of(i)) ? 0 : Math.min(0, least(i, candidates));
        return new Estimate(value, Math.min(low, value), Math.max(high, value));
    }

    /** The farthest it may be ahead of all others. */
    private double most(int i) {
        return others(i).mapToDouble(l -> differences[i][l] + widths[i][l]).min().orElseThrow();
    }

    /** The farthest it may be behind one of those that may be best; behind any, if pairs of unlike paths leave none that may. */
    private double least(int i, List<Integer> candidates) {
        return others(i).filter(l -> candidates.isEmpty() || candidates.contains(l)).mapToDouble(l -> differences[i][l] - widths[l][i]).min().orElse(0);
    }

    private IntStream others(int i) {
        return IntStream.range(0, differences.length).filter(l -> l != i);
    }
}

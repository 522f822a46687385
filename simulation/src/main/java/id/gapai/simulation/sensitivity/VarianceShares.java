package id.gapai.simulation.sensitivity;

import id.gapai.model.array.Doubles;
import id.gapai.model.forecast.Estimate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Shares of the variance of an outcome (I. M. Sobol', "Global sensitivity indices for nonlinear mathematical models and their Monte Carlo
 * estimates", Mathematics and Computers in Simulation 55, 2001). A sample of pairs of independent paths A and B, and for each factor the
 * outcome of A with that factor from B, give
 * <ul>
 *   <li>the first-order share, what the factor explains alone: mean of b · (m − a) over the variance (A. Saltelli et al., "Variance based
 *       sensitivity analysis of model output", Computer Physics Communications 181, 2010, table 2 (b)), outcomes being taken from their mean;
 *   <li>the total share, what would be left if all but the factor were known: mean of (a − m)² / 2 over the variance (M. J. W. Jansen,
 *       "Analysis of variance designs for model output", Computer Physics Communications 117, 1999; table 2 (f) of Saltelli et al.).
 * </ul>
 * Shares are estimates and may come out a little below 0 or above 1. Intervals: 95 %, percentiles of a bootstrap over pairs.
 *
 * @param mean     of the outcome over the paths of A and B
 * @param variance of the outcome
 * @param shares   by factor
 */
public record VarianceShares(double mean, double variance, List<Share> shares) {
    /**
     * @param first explained by the factor alone
     * @param total by the factor alone and together with others
     */
    public record Share(Estimate first, Estimate total) {}

    public VarianceShares {
        shares = List.copyOf(shares);
    }

    /**
     * @param a     [n] outcomes of the paths of A
     * @param b     [n] of the paths of B
     * @param mixed by factor: [n] of A with the factor from B
     * @throws IllegalArgumentException if the outcome does not vary, or lengths differ
     */
    public static VarianceShares of(Doubles a, Doubles b, List<Doubles> mixed, Resampling resampling) {
        int n = a.size();
        if (b.size() != n || mixed.stream().anyMatch(m -> m.size() != n)) {
            throw new IllegalArgumentException("samples of different lengths");
        }
        var sample = new Sample(a.toArray(), b.toArray(), mixed.stream().map(Doubles::toArray).toArray(double[][]::new));
        var ones = new int[n];
        Arrays.fill(ones, 1);
        var all = sample.moments(ones);
        if (!(all.variance() > 0)) {
            throw new IllegalArgumentException("the outcome does not vary");
        }
        double[][] drawn = new double[resampling.replicates()][];
        for (int r = 0; r < drawn.length; r++) {
            drawn[r] = sample.indices(resampling.weights(r, n));
        }
        return new VarianceShares(all.mean(), all.variance(), shares(sample.indices(ones), drawn));
    }

    private static List<Share> shares(double[] indices, double[][] drawn) {
        var shares = new ArrayList<Share>();
        for (int f = 0; f < indices.length; f += 2) {
            shares.add(new Share(interval(indices, drawn, f), interval(indices, drawn, f + 1)));
        }
        return shares;
    }

    private static Estimate interval(double[] indices, double[][] drawn, int at) {
        double[] column = new double[drawn.length];
        Arrays.setAll(column, r -> drawn[r][at]);
        return Resampling.interval(indices[at], column);
    }

    private record Moments(double mean, double variance) {}

    private record Sample(double[] a, double[] b, double[][] mixed) {
        Moments moments(int[] weights) {
            double sum = 0;
            for (int i = 0; i < a.length; i++) {
                sum += weights[i] * (a[i] + b[i]);
            }
            double mean = sum / (2.0 * a.length);
            double squares = 0;
            for (int i = 0; i < a.length; i++) {
                squares += weights[i] * ((a[i] - mean) * (a[i] - mean) + (b[i] - mean) * (b[i] - mean));
            }
            return new Moments(mean, squares / (2.0 * a.length));
        }

        /** By factor, first and total share in turn; not numbers where the outcome does not vary. */
        double[] indices(int[] weights) {
            var moments = moments(weights);
            double scale = moments.variance() * a.length;
            var indices = new double[2 * mixed.length];
            for (int f = 0; f < mixed.length; f++) {
                double[] m = mixed[f];
                double first = 0;
                double total = 0;
                for (int i = 0; i < a.length; i++) {
                    double change = m[i] - a[i];
                    first += weights[i] * (b[i] - moments.mean()) * change;
                    total += weights[i] * change * change;
                }
                indices[2 * f] = first / scale;
                indices[2 * f + 1] = total / (2 * scale);
            }
            return indices;
        }
    }
}

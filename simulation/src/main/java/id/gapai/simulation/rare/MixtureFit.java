package id.gapai.simulation.rare;

import id.gapai.model.array.Doubles;
import id.gapai.simulation.elementary.Elementary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Means and shares of a mixture of normals with unit variances, fitted to weighted points by the EM algorithm (A. P. Dempster, N. M. Laird
 * and D. B. Rubin, JRSS B 39, 1977). Each part is drawn to the mean of all
 * points as if it had some more points there, so that a few of them do not make a part. Mutable while it is fitted.
 */
final class MixtureFit {
    private static final int ITERATIONS = 40;

    /** Share of the weight of all points that each part has besides at their mean. */
    private static final double PRIOR = 0.05;

    private final double[][] points;
    private final double[] weights;

    /** [K][D]. */
    private final double[][] means;

    /** [K]. */
    private final double[] shares;

    private final double[] centre;

    private MixtureFit(double[][] points, double[] weights, int parts) {
        this.points = points;
        this.weights = weights;
        centre = weightedMean();
        means = new double[parts][];
        shares = new double[parts];
    }

    /**
     * @param points  [n][D], n at least 1
     * @param weights [n] of the points, not all 0
     */
    static List<ShiftMixture.Part> of(double[][] points, double[] weights, int parts) {
        var fit = new MixtureFit(points, weights, parts);
        fit.spread();
        for (int i = 0; i < ITERATIONS; i++) {
            fit.improve();
        }
        return fit.parts();
    }

    /** The first mean is that of all points; each further one the point that weighs most, times its squared distance from those before. */
    private void spread() {
        Arrays.fill(shares, 1.0 / shares.length);
        means[0] = centre;
        for (int k = 1; k < means.length; k++) {
            means[k] = points[farthest(k)].clone();
        }
    }

    private double[] weightedMean() {
        var mean = new double[points[0].length];
        double total = 0;
        for (int i = 0; i < points.length; i++) {
            total += weights[i];
            add(weights[i], points[i], mean);
        }
        return divided(mean, total);
    }

    private int farthest(int known) {
        int best = 0;
        double most = -1;
        for (int i = 0; i < points.length; i++) {
            double nearest = Double.POSITIVE_INFINITY;
            for (int k = 0; k < known; k++) {
                nearest = Math.min(nearest, squaredDistance(points[i], means[k]));
            }
            if (weights[i] * nearest > most) {
                most = weights[i] * nearest;
                best = i;
            }
        }
        return best;
    }

    private void improve() {
        var sums = new double[means.length][points[0].length];
        var totals = new double[means.length];
        var parts = new double[means.length];
        for (int i = 0; i < points.length; i++) {
            responsibilities(points[i], parts);
            for (int k = 0; k < parts.length; k++) {
                totals[k] += weights[i] * parts[k];
                add(weights[i] * parts[k], points[i], sums[k]);
            }
        }
        double all = Arrays.stream(totals).sum();
        double prior = PRIOR * all;
        for (int k = 0; k < means.length; k++) {
            add(prior, centre, sums[k]);
            means[k] = divided(sums[k], totals[k] + prior);
            shares[k] = (totals[k] + prior) / (all + prior * means.length);
        }
    }

    /** How likely a point comes from each part. */
    private void responsibilities(double[] point, double[] parts) {
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < parts.length; k++) {
            parts[k] = squaredDistance(point, means[k]) / 2;
            least = Math.min(least, parts[k]);
        }
        double sum = 0;
        for (int k = 0; k < parts.length; k++) {
            parts[k] = shares[k] * Elementary.exp(least - parts[k]);
            sum += parts[k];
        }
        for (int k = 0; k < parts.length; k++) {
            parts[k] = sum > 0 ? parts[k] / sum : 1.0 / parts.length;
        }
    }

    private List<ShiftMixture.Part> parts() {
        var parts = new ArrayList<ShiftMixture.Part>();
        for (int k = 0; k < means.length; k++) {
            parts.add(new ShiftMixture.Part(shares[k], Doubles.of(means[k])));
        }
        return parts;
    }

    private static void add(double factor, double[] point, double[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * point[i];
        }
    }

    private static double[] divided(double[] sum, double by) {
        return Arrays.stream(sum).map(x -> x / by).toArray();
    }

    private static double squaredDistance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return sum;
    }
}

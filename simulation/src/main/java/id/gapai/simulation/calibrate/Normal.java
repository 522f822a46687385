package id.gapai.simulation.calibrate;

import id.gapai.model.array.Doubles;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;

/**
 * A normal distribution.
 *
 * @param root [n][n] lower triangular; its product with its transpose is the covariance
 */
record Normal(double[] mean, double[][] root) {
    /** Directions that the counts know well have a small variance, which must not drown in rounding. */
    private static final double LEAST_VARIANCE = 1e-9;

    /** With fewer points for each coordinate a covariance says too little of itself. */
    private static final int ENOUGH = 3;

    /** Mean and covariance of points; that of few points is drawn towards the covariance of a standard normal. */
    static Normal of(List<Doubles> points) {
        int n = points.get(0).size();
        var mean = mean(points);
        double own = points.size() >= ENOUGH * n ? 1 - LEAST_VARIANCE : points.size() / (double) (points.size() + n);
        var covariance = covariance(points, mean);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                covariance[i][j] = own * covariance[i][j] + (i == j ? 1 - own : 0);
                covariance[j][i] = covariance[i][j];
            }
        }
        return new Normal(mean, new CholeskyDecomposition(new Array2DRowRealMatrix(covariance, false)).getL().getData());
    }

    /** Its lower triangle. */
    private static double[][] covariance(List<Doubles> points, double[] mean) {
        var covariance = new double[mean.length][mean.length];
        for (var point : points) {
            for (int i = 0; i < mean.length; i++) {
                for (int j = 0; j <= i; j++) {
                    covariance[i][j] += (point.get(i) - mean[i]) * (point.get(j) - mean[j]) / points.size();
                }
            }
        }
        return covariance;
    }

    private static double[] mean(List<Doubles> points) {
        var mean = new double[points.get(0).size()];
        for (var point : points) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += point.get(i) / points.size();
            }
        }
        return mean;
    }

    /** The standard normal point that {@link #restored} takes to this one. */
    Doubles standardised(Doubles point) {
        var z = new double[mean.length];
        for (int i = 0; i < z.length; i++) {
            double sum = point.get(i) - mean[i];
            for (int k = 0; k < i; k++) {
                sum -= root[i][k] * z[k];
            }
            z[i] = sum / root[i][i];
        }
        return Doubles.of(z);
    }

    Doubles restored(Doubles standard) {
        return Doubles.generate(mean.length, i -> {
            double sum = mean[i];
            for (int k = 0; k <= i; k++) {
                sum += root[i][k] * standard.get(k);
            }
            return sum;
        });
    }
}

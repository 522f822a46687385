package id.gapai.simulation.growth;

import id.gapai.simulation.elementary.Elementary;
import java.util.Arrays;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.special.Gamma;

/**
 * Log rates of a region as a Student process: jointly Student t with a common factor of scale, so that a region that was wilder than others is expected to
 * stay so (A. Shah, A. G. Wilson, Z. Ghahramani, "Student-t processes as alternatives to Gaussian processes", AISTATS 2014, PMLR 33, 877–885,
 * with the covariance as scale matrix).
 */
final class StudentProcess {
    private static final double LOG_PI = 1.144729885849400174143;

    private StudentProcess() {}

    /**
     * A Student t variable.
     *
     * @param scale above 0
     */
    record Student(double location, double scale, double freedom) {}

    /** Log density of what a region has shown. */
    static double logDensity(Hyperparameters shape, Growth growth) {
        int n = growth.intervals().size();
        double nu = shape.freedom();
        var factor = new CholeskyDecomposition(growth.covariance(shape));
        var residuals = new ArrayRealVector(growth.residuals(shape), false);
        double distance = residuals.dotProduct(factor.getSolver().solve(residuals));
        double logRoot = 0;
        for (int i = 0; i < n; i++) {
            logRoot += Elementary.log(factor.getL().getEntry(i, i));
        }
        return Gamma.logGamma((nu + n) / 2) - Gamma.logGamma(nu / 2) - n / 2.0 * (Elementary.log(nu) + LOG_PI)
                - logRoot
                - (nu + n) / 2 * Elementary.log1p(distance / nu);
    }

    /** The log rate of a further interval, given what the region has shown. */
    static Student next(Hyperparameters shape, Growth growth, Interval interval) {
        int n = growth.intervals().size();
        var solver = new CholeskyDecomposition(growth.covariance(shape)).getSolver();
        RealVector residuals = new ArrayRealVector(growth.residuals(shape), false);
        var cross = new double[n];
        Arrays.setAll(cross, i -> growth.covariance(shape, growth.intervals().get(i), interval));
        RealVector weights = solver.solve(new ArrayRealVector(cross, false));
        double variance = growth.covariance(shape, interval, interval) - weights.dotProduct(new ArrayRealVector(cross, false));
        double distance = residuals.dotProduct(solver.solve(residuals));
        double nu = shape.freedom();
        return new Student(
                growth.expected(shape, interval) + weights.dotProduct(residuals),
                Math.sqrt(variance * (nu + distance) / (nu + n)),
                nu + n);
    }
}

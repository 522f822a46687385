package id.gapai.simulation.growth;

import id.gapai.simulation.elementary.Elementary;
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
        var cross = new ArrayRealVector(growth.intervals().size());
        for (int i = 0; i < cross.getDimension(); i++) {
            cross.setEntry(i, growth.covariance(shape, growth.intervals().get(i), interval));
        }
        return given(shape, growth, new Moment(growth.expected(shape, interval), growth.covariance(shape, interval, interval)), cross);
    }

    /** What lasts of the log rate of a region in a further interval, swings left out, given what the region has shown. */
    static Student lasting(Hyperparameters shape, Growth growth, Interval interval) {
        double variance = shape.spread() * shape.spread() + growth.holders().variance();
        double expected = growth.holders().log() + shape.calmLogRate(interval, growth.level());
        return given(shape, growth, new Moment(expected, variance), new ArrayRealVector(growth.intervals().size(), variance));
    }

    /** Mean and variance of what is asked for, before anything is known. */
    private record Moment(double mean, double variance) {}

    /** @param cross covariances with the log rates that were observed */
    private static Student given(Hyperparameters shape, Growth growth, Moment asked, RealVector cross) {
        int n = growth.intervals().size();
        var solver = new CholeskyDecomposition(growth.covariance(shape)).getSolver();
        RealVector residuals = new ArrayRealVector(growth.residuals(shape), false);
        RealVector weights = solver.solve(cross);
        double variance = asked.variance() - weights.dotProduct(cross);
        double distance = residuals.dotProduct(solver.solve(residuals));
        double nu = shape.freedom();
        return new Student(asked.mean() + weights.dotProduct(residuals), Math.sqrt(variance * (nu + distance) / (nu + n)), nu + n);
    }
}

package id.gapai.simulation;

import id.gapai.model.distribution.Distribution.LogNormal;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.compiled.PlainModel;
import org.apache.commons.math3.special.Gamma;

/**
 * One day, one event, more people than can ever come: active residents at the end are Poisson with a lognormal mean, attendance times
 * demand.
 *
 * @param median     of attendance
 * @param sigma      of its logarithm
 * @param volatility of demand's
 */
record CrowdModel(double median, double sigma, double volatility) {
    CompiledModel compiled() {
        var plain = PlainModel.of(1).segment("all", 2_000_000_000, 0, 1).demand(volatility, 1);
        return plain.visit(plain.freeDesk("mall", 1), new LogNormal(median, sigma), 1, 1).build();
    }

    /** Variance of the logarithm of the mean. */
    double logVariance() {
        return sigma * sigma + volatility * volatility;
    }

    /** Variance of active residents that attendance explains. */
    double parameterVariance() {
        return secondMoment() * Math.expm1(sigma * sigma);
    }

    /** Variance that attendance and demand explain together. */
    double explainedVariance() {
        return secondMoment() * Math.expm1(logVariance());
    }

    /** Variance of the Poisson number, its mean. */
    double chanceVariance() {
        return median * Math.exp(logVariance() / 2);
    }

    double variance() {
        return explainedVariance() + chanceVariance();
    }

    /**
     * The probability of at least so many active residents: that of a Poisson number of mean λ is the regularized gamma function P(count, λ);
     * Simpson's rule over the standard normal score of log λ, from −12 to 12 in 4,800 steps, is exact to 1e-10 of it.
     */
    double probabilityOfAtLeast(int count) {
        int steps = 4_800;
        double width = 24.0 / steps;
        double sum = 0;
        for (int i = 0; i <= steps; i++) {
            double z = -12 + i * width;
            double mean = median * Math.exp(Math.sqrt(logVariance()) * z);
            double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
            int weight = i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2;
            sum += weight * density * Gamma.regularizedGammaP(count, mean);
        }
        return sum * width / 3;
    }

    private double secondMoment() {
        return median * median * Math.exp(logVariance());
    }
}

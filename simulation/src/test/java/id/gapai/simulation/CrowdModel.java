package id.gapai.simulation;

import id.gapai.model.distribution.Distribution.LogNormal;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.compiled.PlainModel;

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
        var plain = PlainModel.of(1).segment("all", 2_000_000_000, 0, 1).demand(volatility, 30);
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

    private double secondMoment() {
        return median * median * Math.exp(logVariance());
    }
}

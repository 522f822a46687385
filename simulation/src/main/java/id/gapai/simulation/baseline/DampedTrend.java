package id.gapai.simulation.baseline;

import id.gapai.simulation.elementary.Elementary;
import id.gapai.simulation.evidence.Case;
import id.gapai.simulation.evidence.Forecaster;
import id.gapai.simulation.evidence.Training;
import java.util.Comparator;
import java.util.stream.DoubleStream;

/**
 * The last rate, less by the same factor every 30 days: E. S. Gardner, E. McKenzie, "Forecasting trends in time series", Management Science 31 (1985)
 * 1237–1246, doi:10.1287/mnsc.31.10.1237, in continuous time. The factor is the one with the smallest mean error on other regions, from 0.8 to 0.98, beyond which a
 * trend is hardly damped (R. J. Hyndman, G. Athanasopoulos, "Forecasting: principles and practice", 3rd edition 2021, section 8.2).
 */
public final class DampedTrend implements Forecaster {
    private static final double PERIOD_DAYS = 30;
    private static final double GREATEST = 0.98;
    private static final double LEAST = 0.8;
    private static final double STEP = 0.02;

    @Override
    public String name() {
        return "damped-trend";
    }

    @Override
    public Fitted fit(Training training) {
        var cases = training.cases();
        double factor = DoubleStream.iterate(GREATEST, f -> f > LEAST - 1e-9, f -> f - STEP)
                .boxed()
                .min(Comparator.comparingDouble(f -> EmpiricalErrors.of(cases, question -> meanRate(question, f)).meanSize()))
                .orElse(GREATEST);
        var errors = EmpiricalErrors.of(cases, question -> meanRate(question, factor));
        return question -> errors.sample(question, meanRate(question, factor));
    }

    /** Mean growth a day over the days of the case. */
    static double meanRate(Case question, double factor) {
        double damping = -Elementary.log(factor) * question.days() / PERIOD_DAYS;
        return question.lastRate() * (damping < 1e-12 ? 1 : -Elementary.expm1(-damping) / damping);
    }
}

package id.gapai.scenarios.report;

import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.TargetResult;
import java.util.Comparator;

/** One strategy against one target at the target date. */
record Outlook(Forecast forecast, TargetResult result) {
    /** The likeliest first; among equals the one with the smaller shortfall, then the greater median. */
    static final Comparator<Outlook> NEAREST_FIRST = Comparator.comparingDouble(
                    (Outlook o) -> -o.result.probability().value())
            .thenComparingDouble(o -> o.result.shortfall().value())
            .thenComparingDouble(o -> -o.medianActive());

    static Outlook of(Forecast forecast, String target) {
        return new Outlook(forecast, forecast.target(target));
    }

    Likelihood likelihood() {
        return Likelihood.of(result.probability());
    }

    /** Whether it holds at the target date on more than half of the paths. */
    boolean reaches() {
        return result.probability().value() > 0.5;
    }

    /** Whether it holds on the first day of the forecast on every path: the target was reached before. */
    boolean reachedAlready() {
        return result.probabilityByDay().get(0) >= 1;
    }

    double medianActive() {
        return forecast.active().last(0.5);
    }
}

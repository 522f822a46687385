package id.gapai.charts.build;

import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.TargetResult;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The finding about a target over all strategies; benchmarks with hindsight are left out unless there is nothing else. */
final class ProbabilityTitle {
    private final Words words;
    private final List<Forecast> plans;
    private final String aside;
    private final Function<Forecast, TargetResult> result;

    ProbabilityTitle(Words words, List<Forecast> forecasts, Function<Forecast, TargetResult> result) {
        this.words = words;
        this.plans = Rows.plans(forecasts);
        this.aside = words.aside(forecasts);
        this.result = result;
    }

    String text() {
        return finding() + aside;
    }

    private String finding() {
        if (plans.size() == 1) {
            return words.text("probability.title.one", words.strategy(plans.get(0)), words.verdict(best()));
        }
        var target = words.target(best().target());
        if (plans.stream().allMatch(f -> Likelihood.of(result.apply(f)) == Likelihood.ALREADY)) {
            return words.text("probability.title.already", target);
        }
        if (probability(bestPlan()) <= 0) {
            return words.text("probability.title.none", target);
        }
        return probability(bestPlan()) > 0.5
                ? someAreLikely(target)
                : words.text("probability.title.unlikely", target, words.strategy(bestPlan()), chance());
    }

    private String someAreLikely(String target) {
        long likely = plans.stream().filter(f -> probability(f) > 0.5).count();
        var key = likely == plans.size() ? "probability.title.all" : "probability.title.some";
        return words.text(
                key, words.count(likely), words.count(plans.size()), target, words.strategy(bestPlan()), chance());
    }

    private Forecast bestPlan() {
        return plans.stream().max(Comparator.comparingDouble(this::probability)).orElseThrow();
    }

    private TargetResult best() {
        return result.apply(bestPlan());
    }

    private String chance() {
        return words.probability(best().probability());
    }

    private double probability(Forecast forecast) {
        return result.apply(forecast).probability().value();
    }
}

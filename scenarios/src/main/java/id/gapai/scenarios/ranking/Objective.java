package id.gapai.scenarios.ranking;

import id.gapai.model.array.Doubles;
import id.gapai.model.forecast.Comparison;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.scenario.Target;
import id.gapai.simulation.trial.Outcome;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** What strategies are ranked by. */
public enum Objective {
    /** The probability that the main target holds at the end. */
    PROBABILITY,
    /** The expected number of active residents at the end. */
    EXPECTED;

    /** Where all strategies that can be chosen reach the target less often than this, or one of them nearly always, probabilities tell little. */
    private static final double LEAST = 0.01;

    private static final double ZONE_OF_PROBABILITY = 0.005;

    /** Share of what the target asks for. */
    private static final double ZONE_OF_TARGET = 0.003;

    /**
     * What a forecast suggests: the probability, unless the best one is nearly 0 or nearly 1.
     *
     * @param choosable names of the strategies that can be chosen
     */
    static Objective of(Comparison forecast, List<String> choosable) {
        double best = choosable.stream()
                .mapToDouble(name -> forecast.forecast(name).targets().get(0).probability().value())
                .max()
                .orElse(0);
        return best >= LEAST && best <= 1 - LEAST ? PROBABILITY : EXPECTED;
    }

    /** Differences that do not matter unless somebody says otherwise: half a percentage point, or 0.3 % of what the target asks for, to one digit. */
    double zone(Comparison forecast) {
        return this == PROBABILITY ? ZONE_OF_PROBABILITY : oneDigit(Math.max(1, ZONE_OF_TARGET * threshold(forecast.referenceForecast())));
    }

    private static double threshold(Forecast reference) {
        double holders = reference.holders().series(0.5).last().value();
        return reference.targets().get(0).target().threshold((int) Math.round(holders));
    }

    private static double oneDigit(double value) {
        return new BigDecimal(value).round(new MathContext(1, RoundingMode.HALF_UP)).doubleValue();
    }

    boolean isShare() {
        return this == PROBABILITY;
    }

    /** [n] what counts of each path. */
    Doubles scores(Outcome outcome, Target target) {
        return Doubles.generate(outcome.paths().size(), i -> this == EXPECTED ? outcome.active().get(i) : outcome.isReached(target, i) ? 1 : 0);
    }

    /** As on the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

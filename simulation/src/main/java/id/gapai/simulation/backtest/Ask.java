package id.gapai.simulation.backtest;

import id.gapai.model.array.Doubles;
import id.gapai.simulation.evidence.Case;
import id.gapai.simulation.evidence.Forecaster;
import id.gapai.simulation.evidence.History;
import id.gapai.simulation.evidence.Report;
import id.gapai.simulation.evidence.Setting;
import id.gapai.simulation.score.SampleScores;
import java.time.LocalDate;
import java.util.List;

/**
 * A forecaster's answer about a day that has not come.
 *
 * @param quantiles at {@link Scored#LEVELS}, in the unit of the last report
 */
public record Ask(Case question, Setting setting, String model, Doubles quantiles) {
    /**
     * Asks for the exact count on a day, from the latest publication on.
     *
     * @param place  with at least one report
     * @param others what may be learned from, in this setting
     * @throws IllegalArgumentException if the day is not after the last report
     */
    public static Ask of(History place, LocalDate day, List<History> others, Forecaster forecaster, Setting setting) {
        var last = place.reports().get(place.reports().size() - 1);
        if (!day.isAfter(last.asOf())) {
            throw new IllegalArgumentException(day + " is not after the last report of " + place.region().name() + ", " + last.asOf());
        }
        var known = place.in(last.unit());
        var origin = known.stream().map(Report::published).max(LocalDate::compareTo).orElseThrow();
        var question = new Case(place.region(), origin, known, new Report(day, day, last.unit(), 0, 0, 0, 0));
        var sample = forecaster.fit(setting.training(question, others)).sample(setting.put(question));
        return new Ask(
                question, setting, forecaster.name(), Doubles.generate(Scored.LEVELS.size(), i -> SampleScores.quantile(sample, Scored.LEVELS.get(i))));
    }

    /** The quantile at one of {@link Scored#LEVELS}. */
    public double quantile(double level) {
        return Scored.at(level, quantiles);
    }
}

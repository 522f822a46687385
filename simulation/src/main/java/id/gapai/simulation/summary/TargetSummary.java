package id.gapai.simulation.summary;

import id.gapai.model.forecast.DateEstimate;
import id.gapai.model.forecast.Estimate;
import id.gapai.model.forecast.Series;
import id.gapai.model.forecast.TargetResult;
import id.gapai.simulation.tally.Ensemble;
import id.gapai.simulation.tally.TargetTally;
import java.time.LocalDate;
import java.util.Optional;

/** How the paths of an ensemble do against one target. */
record TargetSummary(TargetTally tally, Ensemble ensemble, LocalDate start, Confidence confidence) {
    TargetResult result() {
        return result(Estimates.byDay(ensemble.days(), this::probability));
    }

    /** The same with a probability by day of the last day alone. */
    TargetResult last() {
        return result(Estimates.last(probability(ensemble.days())));
    }

    private TargetResult result(Series probabilityByDay) {
        var everReached = confidence.proportion(tally.everReached(), ensemble.paths());
        return new TargetResult(
                tally.target(),
                probability(tally, ensemble, confidence),
                probabilityByDay,
                everReached,
                everReached.value() == 0 ? Optional.empty() : Optional.of(medianDate()),
                confidence.nonNegativeMean(tally.shortfall(), TargetTally.UNITS_PER_PERSON));
    }

    /** That the target holds at the end. */
    static Estimate probability(TargetTally tally, Ensemble ensemble, Confidence confidence) {
        return confidence.proportion(tally.reachedOn(ensemble.days()), ensemble.paths());
    }

    /** The interval of the last day is the exact one. */
    private Estimate probability(int day) {
        return day == ensemble.days() ? probability(tally, ensemble, confidence) : confidence.quickProportion(tally.reachedOn(day), ensemble.paths());
    }

    private DateEstimate medianDate() {
        var day = new MedianDay(tally, ensemble.days(), ensemble.paths(), confidence);
        return new DateEstimate(start.plusDays(day.value()), start.plusDays(day.low()), start.plusDays(day.high()));
    }
}

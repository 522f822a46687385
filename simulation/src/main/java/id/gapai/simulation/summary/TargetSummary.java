package id.gapai.simulation.summary;

import id.gapai.model.array.Doubles;
import id.gapai.model.forecast.Estimate;
import id.gapai.model.forecast.TargetResult;
import id.gapai.simulation.tally.Ensemble;
import id.gapai.simulation.tally.TargetTally;
import java.time.LocalDate;
import java.util.Optional;

/** How the paths of an ensemble do against one target. */
record TargetSummary(TargetTally tally, Ensemble ensemble, LocalDate start, Confidence confidence) {
    TargetResult result() {
        long paths = ensemble.paths();
        return new TargetResult(
                tally.target(),
                probability(tally, ensemble, confidence),
                Doubles.generate(ensemble.days(), i -> tally.reachedOn(i + 1) / (double) paths),
                confidence.proportion(tally.everReached(), paths),
                medianDate(),
                confidence.nonNegativeMean(tally.shortfall(), TargetTally.UNITS_PER_PERSON));
    }

    /** That the target holds at the end. */
    static Estimate probability(TargetTally tally, Ensemble ensemble, Confidence confidence) {
        return confidence.proportion(tally.reachedOn(ensemble.days()), ensemble.paths());
    }

    /** The first date by which at least half of those that reach it have reached it. */
    private Optional<LocalDate> medianDate() {
        long reached = tally.everReached();
        return reached == 0
                ? Optional.empty()
                : Optional.of(start.plusDays(tally.firstDay((reached - 1) / 2)));
    }
}

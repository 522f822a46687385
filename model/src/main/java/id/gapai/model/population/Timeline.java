package id.gapai.model.population;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** What holds in each period; outside all periods the nearest one holds. */
record Timeline<T>(List<Phase<T>> phases) {
    record Phase<T>(Period period, T value) {
        private long daysFrom(LocalDate date) {
            long early = ChronoUnit.DAYS.between(date, period.from());
            long late = ChronoUnit.DAYS.between(period.to(), date) + 1;
            return Math.max(0, Math.max(early, late));
        }
    }

    Timeline {
        phases = List.copyOf(phases);
    }

    <R> Timeline<R> map(Function<T, R> change) {
        return new Timeline<>(phases.stream()
                .map(phase -> new Phase<>(phase.period(), change.apply(phase.value())))
                .toList());
    }

    T at(LocalDate date) {
        return phases.stream()
                .min(Comparator.comparingLong(phase -> phase.daysFrom(date)))
                .orElseThrow()
                .value();
    }
}

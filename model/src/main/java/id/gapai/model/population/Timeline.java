package id.gapai.model.population;

import static id.gapai.model.population.Checks.require;

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
        phases = phases.stream()
                .sorted(Comparator.comparing(phase -> phase.period().from()))
                .toList();
        for (int i = 0; i < phases.size(); i++) {
            var period = phases.get(i).period();
            require(period.from().isBefore(period.to()), "a period must end after it begins: " + period);
            require(i == 0 || !phases.get(i - 1).period().to().isAfter(period.from()), "periods overlap at " + period.from());
        }
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

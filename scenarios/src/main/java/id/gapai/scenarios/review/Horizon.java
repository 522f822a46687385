package id.gapai.scenarios.review;

import id.gapai.model.scenario.Scenario;
import id.gapai.model.time.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** The days of a forecast: from the day after the as-of date to the target date, both included. */
record Horizon(LocalDate first, LocalDate last) {
    static Horizon of(Scenario scenario) {
        return new Horizon(scenario.asOf().plusDays(1), scenario.end());
    }

    /** The days on which something holds. */
    List<LocalDate> days(Predicate<LocalDate> condition) {
        return first.datesUntil(last.plusDays(1)).filter(condition).toList();
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    boolean meets(Span span) {
        return !span.from().isAfter(last) && !span.to().isBefore(first);
    }

    @Override
    public String toString() {
        return first + " … " + last;
    }
}

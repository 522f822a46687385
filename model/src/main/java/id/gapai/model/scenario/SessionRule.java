package id.gapai.model.scenario;

import id.gapai.model.time.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * Events of a channel: {@code count} a day on the listed days, or on the given weekdays inside a span, every so many weeks
 * counted from the start of the span.
 *
 * @param on       listed days; when not empty nothing else selects days
 * @param weekdays empty: every day
 */
public record SessionRule(double count, Span span, Set<DayOfWeek> weekdays, int everyWeeks, Set<LocalDate> on) {
    public SessionRule {
        weekdays = Set.copyOf(weekdays);
        on = Set.copyOf(on);
    }

    public double sessions(LocalDate day) {
        return selects(day) ? count : 0;
    }

    private boolean selects(LocalDate day) {
        if (!on.isEmpty()) {
            return on.contains(day);
        }
        return span.contains(day)
                && (weekdays.isEmpty() || weekdays.contains(day.getDayOfWeek()))
                && (everyWeeks <= 1 || ChronoUnit.WEEKS.between(span.from(), day) % everyWeeks == 0);
    }
}

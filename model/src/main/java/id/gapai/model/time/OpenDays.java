package id.gapai.model.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A calendar: which days are open, and how long such a day is.
 *
 * @param weekdays open days of the week
 * @param closed   days closed all the same (holidays)
 * @param terms    spans outside of which everything is closed (school terms); empty: no such limit
 * @param hours    length of an open day as a share of a normal one
 */
public record OpenDays(
        String name, Set<DayOfWeek> weekdays, Set<LocalDate> closed, List<Span> terms, Steps hours) {
    public OpenDays {
        weekdays = Set.copyOf(weekdays);
        closed = Set.copyOf(closed);
        terms = List.copyOf(terms);
    }

    public boolean isOpen(LocalDate day) {
        return weekdays.contains(day.getDayOfWeek())
                && !closed.contains(day)
                && (terms.isEmpty() || terms.stream().anyMatch(term -> term.contains(day)));
    }

    /** Length of the day as a share of a normal one; 0 when closed. */
    public double hours(LocalDate day) {
        return isOpen(day) ? hours.at(day) : 0;
    }
}

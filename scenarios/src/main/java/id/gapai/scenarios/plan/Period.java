package id.gapai.scenarios.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A month of a plan, or so: fewer than {@value #SHORT} days at an end are added to the month beside them.
 *
 * @param first day
 * @param last  day
 */
record Period(LocalDate first, LocalDate last) {
    private static final int SHORT = 15;

    /** The months from a day to another, both included. */
    static List<Period> between(LocalDate from, LocalDate end) {
        var periods = new ArrayList<Period>();
        for (var day = from; !day.isAfter(end); day = periods.get(periods.size() - 1).last().plusDays(1)) {
            var last = YearMonth.from(day).atEndOfMonth();
            periods.add(new Period(day, last.isBefore(end) ? last : end));
        }
        join(periods, 0);
        join(periods, periods.size() - 2);
        return List.copyOf(periods);
    }

    /** With the next one, if the first or the last of all is short. */
    private static void join(List<Period> periods, int at) {
        if (periods.size() > 1 && (at == 0 && periods.get(0).isShort() || at == periods.size() - 2 && periods.get(at + 1).isShort())) {
            var joined = new Period(periods.get(at).first(), periods.get(at + 1).last());
            periods.remove(at + 1);
            periods.set(at, joined);
        }
    }

    private boolean isShort() {
        return first.until(last).toTotalMonths() < 1 && first.plusDays(SHORT - 1L).isAfter(last);
    }

    /** Its month: that of its last day, since what is added at the beginning is the shorter part. */
    YearMonth month() {
        return first.plusDays(SHORT - 1L).isAfter(last) ? YearMonth.from(last) : YearMonth.from(first.plusDays(SHORT - 1L));
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    Stream<LocalDate> days() {
        return first.datesUntil(last.plusDays(1));
    }
}

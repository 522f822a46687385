package id.gapai.charts.build;

import id.gapai.charts.spec.Axis.Tick;
import id.gapai.charts.text.Language;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Ticks at the beginnings of months. Each month is named in its middle where there is room, else every second, third, sixth or
 * twelfth at its beginning.
 *
 * @param origin day 0
 * @param from   first day shown, counted from the origin; {@code to} the last
 */
record MonthTicks(Language language, LocalDate origin, int from, int to) {
    private static final double DAYS_PER_MONTH = 30.4;
    /** A month at the edge is named if so much of it is shown. */
    private static final double SHOWN = 0.6;

    /** @param labels most labels that fit */
    List<Tick> ticks(int labels) {
        int step = step(labels);
        var ticks = new ArrayList<Tick>();
        months(step).filter(month -> start(month) >= from).forEach(m -> ticks.add(new Tick(start(m), "", true)));
        boolean withYear = true;
        for (var month : months(step).filter(this::isNamed).toList()) {
            ticks.add(new Tick(step == 1 ? middle(month) : start(month), label(month, withYear), false));
            withYear = false;
        }
        return ticks;
    }

    private int step(int labels) {
        double months = (to - from) / DAYS_PER_MONTH;
        int years = 12 * (int) Math.ceil(months / 12 / labels);
        return IntStream.of(1, 2, 3, 6, 12)
                .filter(step -> months / step <= labels)
                .findFirst()
                .orElse(years);
    }

    private Stream<YearMonth> months(int step) {
        var first = YearMonth.from(origin.plusDays(from));
        var last = YearMonth.from(origin.plusDays(to));
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .filter(month -> month.getLong(ChronoField.PROLEPTIC_MONTH) % step == 0);
    }

    private boolean isNamed(YearMonth month) {
        return shownEnd(month) - shownStart(month) > SHOWN * month.lengthOfMonth();
    }

    private double middle(YearMonth month) {
        return (shownStart(month) + shownEnd(month)) / 2;
    }

    private double shownStart(YearMonth month) {
        return Math.max(start(month), from);
    }

    private double shownEnd(YearMonth month) {
        return Math.min(start(month.plusMonths(1)), to);
    }

    private double start(YearMonth month) {
        return ChronoUnit.DAYS.between(origin, month.atDay(1));
    }

    private String label(YearMonth month, boolean withYear) {
        var name = language.month(month);
        return withYear || month.getMonthValue() == 1 ? name + " " + month.getYear() : name;
    }
}

package id.gapai.charts.build;

import id.gapai.charts.spec.Axis;
import id.gapai.charts.spec.Axis.Tick;
import id.gapai.charts.text.Language;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Axes with round ticks. */
final class Scales {
    private static final int INTERVALS = 5;
    private static final int[] MONTH_STEPS = {1, 2, 3, 6, 12};

    private Scales() {}

    /** Persons (or other whole numbers) over an interval, which is widened to round ends. */
    static Axis counts(Language language, String title, double min, double max) {
        return counts(language, title, min, max, Math.max(1, niceStep((max - min) / INTERVALS)));
    }

    private static Axis counts(Language language, String title, double min, double max, double step) {
        double from = Math.floor(min / step) * step;
        double to = Math.max(Math.ceil(max / step - 1e-9), Math.floor(min / step) + 1) * step;
        var ticks = IntStream.rangeClosed(0, (int) Math.round((to - from) / step))
                .mapToObj(i -> new Tick(from + i * step, language.count(from + i * step), true))
                .toList();
        return new Axis(title, from, to, ticks);
    }

    /** As {@link #counts}, with the ends as given and ticks only between them. */
    static Axis countsWithin(Language language, String title, double min, double max) {
        var wide = counts(language, title, min, max, Math.max(1, niceStep((max - min) / (INTERVALS + 1))));
        var ticks = wide.ticks().stream().filter(t -> t.at() >= min && t.at() <= max).toList();
        return max > min ? new Axis(title, min, max, ticks) : wide;
    }

    /** 1, 2, 2.5 (from 25 on) or 5 times a power of ten, at least as large as asked. */
    static double niceStep(double atLeast) {
        if (!(atLeast > 0)) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(atLeast)));
        double digit = atLeast / power;
        if (digit <= 2) {
            return power * (digit <= 1 ? 1 : 2);
        }
        return power * (digit <= 2.5 && power >= 10 ? 2.5 : digit <= 5 ? 5 : 10);
    }

    /** 0 … 100 %, with room for half a dot at the ends. */
    static Axis percent(Language language, String title) {
        var ticks = IntStream.rangeClosed(0, INTERVALS)
                .mapToObj(i -> new Tick(i * 0.2, language.percent(i * 0.2, 0), true))
                .toList();
        return new Axis(title, -0.012, 1.012, ticks);
    }

    /** Named rows from top to bottom: row i lies at y = -i. */
    static Axis rows(List<String> names) {
        var ticks = IntStream.range(0, names.size())
                .mapToObj(i -> new Tick(-i, names.get(i), false))
                .toList();
        return new Axis("", -names.size() + 0.4, 0.6, ticks);
    }

    /**
     * Days with months as ticks.
     *
     * @param origin day 0 of the axis; days before it are negative
     * @param labels most labels that fit
     */
    static Axis days(Language language, LocalDate origin, int from, int to, int labels) {
        var first = origin.plusDays(from);
        var last = origin.plusDays(to);
        int step = monthStep(first, last, labels);
        var ticks = new ArrayList<Tick>();
        boolean named = false;
        for (var month = YearMonth.from(first); !month.isAfter(YearMonth.from(last)); month = month.plusMonths(1)) {
            if (month.getLong(ChronoField.PROLEPTIC_MONTH) % step != 0) {
                continue;
            }
            double start = ChronoUnit.DAYS.between(origin, month.atDay(1));
            double end = ChronoUnit.DAYS.between(origin, month.plusMonths(1).atDay(1));
            if (start >= from) {
                ticks.add(new Tick(start, "", true));
            }
            double at = step == 1 ? (Math.max(start, from) + Math.min(end, to)) / 2 : start;
            boolean fits = Math.min(end, to) - Math.max(start, from) > 0.6 * (end - start);
            if (fits) {
                ticks.add(new Tick(at, monthLabel(language, month, !named), false));
                named = true;
            }
        }
        return new Axis("", from, to, ticks);
    }

    private static int monthStep(LocalDate first, LocalDate last, int labels) {
        double months = ChronoUnit.DAYS.between(first, last) / 30.4;
        for (int step : MONTH_STEPS) {
            if (months / step <= labels) {
                return step;
            }
        }
        return 12 * (int) Math.ceil(months / 12 / labels);
    }

    private static String monthLabel(Language language, YearMonth month, boolean withYear) {
        var name = language.month(month);
        return withYear || month.getMonthValue() == 1 ? name + " " + month.getYear() : name;
    }
}

package id.gapai.charts.build;

import id.gapai.charts.spec.Axis;
import id.gapai.charts.spec.Axis.Tick;
import id.gapai.charts.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Axes with round ticks. */
final class Scales {
    private static final int INTERVALS = 5;

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
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(atLeast)));
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

    /** Shares over an interval, the ends as given, with ticks at round ones between them. */
    static Axis percentWithin(Language language, String title, double min, double max) {
        double step = roundStep((max - min) / (INTERVALS + 1));
        int digits = step >= 0.01 ? 0 : (int) Math.ceil(-StrictMath.log10(step * 100) - 1e-9);
        int first = (int) Math.ceil(min / step - 1e-9);
        int last = (int) Math.floor(max / step + 1e-9);
        var ticks = IntStream.rangeClosed(first, last)
                .mapToObj(i -> new Tick(i * step, language.percent(i * step, digits), true))
                .toList();
        return new Axis(title, min, max, ticks);
    }

    /** 1, 2 or 5 times a power of ten, at least as large as asked, however small. */
    static double roundStep(double atLeast) {
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(atLeast)));
        double digit = atLeast / power;
        return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
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
        return new Axis("", from, to, new MonthTicks(language, origin, from, to).ticks(labels));
    }
}

package id.gapai.charts.build;

import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.spec.ChartSpec.Heading;
import id.gapai.charts.spec.FigureTable;
import id.gapai.charts.spec.Ink;
import id.gapai.charts.spec.Mark;
import id.gapai.charts.spec.Mark.Dots;
import id.gapai.charts.spec.Mark.Line;
import id.gapai.charts.spec.Mark.Stroke;
import id.gapai.charts.spec.Panel;
import id.gapai.model.array.Doubles;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.Hindcast;
import id.gapai.model.forecast.NearbyPaths;
import id.gapai.model.forecast.Observation;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A forecast from an earlier date beside what was counted since. */
final class HindcastChart {
    private static final int MONTH_LABELS = 10;

    private final Words words;
    private final Hindcast hindcast;
    private final Forecast forecast;
    private final List<Observation> inside;
    private final String source;

    private HindcastChart(Words words, Hindcast hindcast, String source) {
        this.words = words;
        this.hindcast = hindcast;
        this.forecast = hindcast.forecast();
        this.inside = hindcast.observations().stream()
                .filter(o -> day(o) >= 1 && day(o) <= forecast.days())
                .toList();
        this.source = source;
    }

    static ChartSpec of(Words words, Hindcast hindcast, String source) {
        return new HindcastChart(words, hindcast, source).chart();
    }

    private int day(Observation observation) {
        return (int) ChronoUnit.DAYS.between(forecast.start(), observation.asOf());
    }

    private ChartSpec chart() {
        var x = Scales.days(words.language(), forecast.start(), 0, forecast.days() + room(), MONTH_LABELS);
        double top = forecast.active().last(0.95);
        for (var observation : inside) {
            top = Math.max(top, observation.high());
        }
        var y = Scales.counts(words.language(), words.text("axis.active"), 0, top);
        return ChartSpec.of("hindcast", heading(), new Panel("", x, y, marks()), table());
    }

    /** Days beyond the end, so that a dot on the last day is whole. */
    private int room() {
        return 1 + forecast.days() / 80;
    }

    private Heading heading() {
        var set = String.join("; ", hindcast.parametersSet().stream().map(words::pick).toList());
        var sentence = hindcast.parametersSet().isEmpty()
                ? words.text("hindcast.sentence.free")
                : words.text("hindcast.sentence.set", set);
        var subtitle = words.text("hindcast.subtitle", words.count(forecast.paths()));
        return new Heading(title(), subtitle, sentence, source);
    }

    private String title() {
        var start = words.date(forecast.start());
        var checks = inside.stream().filter(o -> !o.usedToSet()).toList();
        if (checks.isEmpty()) {
            return words.text("hindcast.title.unchecked", start);
        }
        return title(start, checks.get(checks.size() - 1));
    }

    private String title(String start, Observation last) {
        double low = at(0.05, last);
        double high = at(0.95, last);
        return words.text(
                place(last, low, high),
                start,
                words.count(last.count()),
                words.date(last.asOf()),
                words.about(low),
                words.about(high),
                words.language().percent((high - low) / last.count(), 0));
    }

    /** A count agrees with the band if any number that rounds to it does. */
    private static String place(Observation count, double low, double high) {
        if (count.high() < low) {
            return "hindcast.title.below";
        }
        return count.low() > high ? "hindcast.title.above" : "hindcast.title.inside";
    }

    private double at(double level, Observation observation) {
        return forecast.active().at(level).get(day(observation) - 1);
    }

    private List<Mark> marks() {
        var marks = new ArrayList<>(FanMarks.bands(words, forecast.active()));
        marks.add(FanMarks.median(words, forecast.active()));
        for (var observation : inside) {
            double x = day(observation);
            marks.add(Line.vertical("", Ink.BLACK, Stroke.NORMAL, x, observation.low(), observation.high()));
        }
        hindcast.nearby().ifPresent(nearby -> marks.add(nearby(nearby)));
        dots(marks, words.text("hindcast.used"), false, Observation::usedToSet);
        dots(marks, words.text("hindcast.check"), true, o -> !o.usedToSet());
        return marks;
    }

    private Mark nearby(NearbyPaths nearby) {
        var tolerance = words.language().percent(NearbyPaths.TOLERANCE, 0);
        return Line.vertical(
                words.text("hindcast.nearby", tolerance),
                Ink.ORANGE,
                Stroke.THICK,
                day(nearby.observation()),
                nearby.q05(),
                nearby.q95());
    }

    private void dots(List<Mark> marks, String label, boolean filled, Predicate<Observation> which) {
        var shown = inside.stream().filter(which).toList();
        if (!shown.isEmpty()) {
            var xs = Doubles.generate(shown.size(), i -> day(shown.get(i)));
            var ys = Doubles.generate(shown.size(), i -> shown.get(i).count());
            marks.add(new Dots(label, filled ? Ink.VERMILLION : Ink.BLACK, filled, xs, ys));
        }
    }

    private FigureTable table() {
        var header = List.of(
                words.text("table.date"),
                words.text("table.observed"),
                "5 %",
                words.text("table.median"),
                "95 %",
                words.text("table.used"));
        return new FigureTable(header, inside.stream().map(this::row).toList());
    }

    private List<String> row(Observation observation) {
        return List.of(
                words.language().shortDate(observation.asOf()),
                words.count(observation.count()),
                words.count(at(0.05, observation)),
                words.count(at(0.5, observation)),
                words.count(at(0.95, observation)),
                words.text(observation.usedToSet() ? "table.yes" : "table.no"));
    }
}

package id.gapai.charts.build;

import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.spec.ChartSpec.Heading;
import id.gapai.charts.spec.FigureTable;
import id.gapai.charts.spec.Ink;
import id.gapai.charts.spec.Mark;
import id.gapai.charts.spec.Mark.Area;
import id.gapai.charts.spec.Mark.Dots;
import id.gapai.charts.spec.Mark.Line;
import id.gapai.charts.spec.Mark.Stroke;
import id.gapai.charts.spec.Panel;
import id.gapai.model.array.Doubles;
import id.gapai.model.forecast.CountUpdate;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.Observation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The forecast before and after new counts, and the counts: the old fan in grey, the new one in blue. Day 0 is that on which the old one starts. */
final class UpdateChart {
    private static final int MONTH_LABELS = 10;
    private static final Ink OLD_BAND = new Ink(0x6E6E6E, 60);
    private static final Ink NEW_BAND = new Ink(0x0072B2, 80);

    private final Words words;
    private final CountUpdate update;
    private final Forecast before;
    private final Forecast after;
    private final String source;

    private UpdateChart(Words words, CountUpdate update, String source) {
        this.words = words;
        this.update = update;
        this.source = source;
        before = update.before();
        after = update.after();
    }

    /** @param source the source line */
    static ChartSpec of(Words words, CountUpdate update, String source) {
        return new UpdateChart(words, update, source).chart();
    }

    private ChartSpec chart() {
        double top = Math.max(FanMarks.top(before), FanMarks.top(after));
        double greatest = update.counts().stream().mapToDouble(Observation::high).reduce(top, Math::max);
        var x = Scales.days(words.language(), before.start(), 0, before.days(), MONTH_LABELS);
        var y = Scales.counts(words.language(), words.text("axis.active"), 0, greatest);
        return ChartSpec.of("update", heading(), new Panel("", x, y, marks()), table());
    }

    private Heading heading() {
        var title = words.text(
                "update.title",
                words.strategy(after),
                words.date(after.end()),
                words.about(before.active().last(0.5)),
                words.about(after.active().last(0.5)));
        return new Heading(title, words.text("update.subtitle", words.count(after.paths())), sentence(), source);
    }

    private String sentence() {
        return words.text(
                "update.sentence",
                words.date(before.start()),
                words.about(before.active().last(0.05)),
                words.about(before.active().last(0.95)),
                words.date(after.start()),
                words.about(after.active().last(0.05)),
                words.about(after.active().last(0.95)));
    }

    private List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        marks.add(band("update.before", OLD_BAND, before));
        marks.add(band("update.after", NEW_BAND, after));
        marks.add(new Line(words.text("update.old-median"), Ink.GREY, Stroke.NORMAL, days(before), before.active().at(0.5)));
        marks.add(new Line(words.text("update.new-median"), Ink.MEDIAN, Stroke.NORMAL, days(after), after.active().at(0.5)));
        marks.addAll(FanMarks.targets(words, before));
        var counts = update.counts();
        marks.add(new Dots(
                words.text("fan.observed"),
                Ink.BLACK,
                true,
                Doubles.generate(counts.size(), i -> day(counts.get(i).asOf())),
                Doubles.generate(counts.size(), i -> counts.get(i).count())));
        return marks;
    }

    private Mark band(String key, Ink ink, Forecast forecast) {
        return Area.between(words.text(key, words.date(forecast.start())), ink, days(forecast), forecast.active().at(0.05), forecast.active().at(0.95));
    }

    private Doubles days(Forecast forecast) {
        double first = day(forecast.start()) + 1;
        return Doubles.generate(forecast.days(), i -> first + i);
    }

    private double day(LocalDate date) {
        return ChronoUnit.DAYS.between(before.start(), date);
    }

    private FigureTable table() {
        var then = words.language().shortDate(before.start());
        var now = words.language().shortDate(after.start());
        var header = Stream.concat(Stream.of(words.text("table.date")), Stream.concat(columns(then), columns(now))).toList();
        return new FigureTable(header, Rows.monthEnds(after).stream().map(this::row).toList());
    }

    private Stream<String> columns(String start) {
        return Stream.of("5 %", words.text("table.median"), "95 %").map(level -> words.text("update.column", level, start));
    }

    private List<String> row(int index) {
        var date = after.dateAt(index);
        var row = new ArrayList<String>();
        row.add(words.language().shortDate(date));
        for (var forecast : List.of(before, after)) {
            for (double level : new double[] {0.05, 0.5, 0.95}) {
                row.add(words.count(forecast.active().at(level).get(forecast.indexOf(date))));
            }
        }
        return row;
    }
}

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
import id.gapai.model.forecast.Observation;
import id.gapai.model.forecast.StudyForecast;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Active residents of one strategy over time: bands, median, a few paths, targets, status quo, published counts. */
final class FanChart {
    private static final int MONTH_LABELS = 10;

    private final Words words;
    private final StudyForecast study;
    private final Forecast forecast;

    private FanChart(Words words, StudyForecast study, Forecast forecast) {
        this.words = words;
        this.study = study;
        this.forecast = forecast;
    }

    static ChartSpec of(Words words, StudyForecast study, Forecast forecast) {
        return new FanChart(words, study, forecast).chart();
    }

    private ChartSpec chart() {
        var language = words.language();
        var x = Scales.days(language, forecast.start(), firstDay(), forecast.days(), MONTH_LABELS);
        var y = Scales.counts(language, words.text("axis.active"), 0, top());
        return ChartSpec.of("fan-" + forecast.strategy(), heading(), new Panel("", x, y, marks()), table());
    }

    private double top() {
        double top = Math.max(
                FanMarks.top(forecast), study.comparison().referenceForecast().active().last(0.5));
        for (var path : forecast.samplePaths()) {
            top = Math.max(top, path.active().get(forecast.days() - 1));
        }
        return shown().stream().mapToDouble(Observation::high).reduce(top, Math::max);
    }

    private Heading heading() {
        var main = forecast.targets().get(0);
        var active = forecast.active();
        var title = words.text(
                "fan.title", words.strategy(forecast), words.verdict(main), words.about(active.last(0.5)), end());
        var subtitle = words.text("fan.subtitle", words.count(forecast.paths()));
        return new Heading(title, subtitle, sentence(), words.pick(study.sourceLine()));
    }

    private String sentence() {
        var active = forecast.active();
        return words.text(
                "fan.sentence",
                end(),
                words.about(active.last(0.25)),
                words.about(active.last(0.75)),
                words.about(active.last(0.05)),
                words.about(active.last(0.95)));
    }

    private String end() {
        return words.date(forecast.end());
    }

    private List<Mark> marks() {
        var marks = new ArrayList<>(FanMarks.bands(words, forecast.active()));
        marks.add(FanMarks.median(words, forecast.active()));
        marks.addAll(FanMarks.paths(words, forecast));
        statusQuo(marks);
        marks.addAll(FanMarks.targets(words, forecast));
        observations(marks);
        return marks;
    }

    private void statusQuo(List<Mark> marks) {
        var reference = study.comparison().referenceForecast();
        if (!reference.strategy().equals(forecast.strategy())) {
            var label = words.text("fan.reference", words.strategy(reference));
            var days = FanMarks.days(reference.days());
            marks.add(new Line(label, Ink.GREY, Stroke.NORMAL, days, reference.active().at(0.5)));
        }
    }

    private void observations(List<Mark> marks) {
        var shown = shown();
        if (!shown.isEmpty()) {
            var days = Doubles.generate(shown.size(), i -> day(shown.get(i).asOf()));
            var counts = Doubles.generate(shown.size(), i -> shown.get(i).count());
            marks.add(new Dots(words.text("fan.observed"), Ink.BLACK, true, days, counts));
        }
    }

    /** Counts of the past, no further back than the forecast looks ahead. */
    private List<Observation> shown() {
        return study.observations().stream()
                .filter(o -> day(o.asOf()) >= -forecast.days() && day(o.asOf()) <= forecast.days())
                .toList();
    }

    private int firstDay() {
        return shown().stream().mapToInt(o -> day(o.asOf()) - 8).reduce(0, Math::min);
    }

    private int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(forecast.start(), date);
    }

    private FigureTable table() {
        var header = List.of(
                words.text("table.date"), "5 %", "10 %", "25 %", words.text("table.median"), "75 %", "90 %", "95 %");
        return new FigureTable(header, Rows.monthEnds(forecast).stream().map(this::row).toList());
    }

    private List<String> row(int index) {
        var row = new ArrayList<String>();
        row.add(words.language().shortDate(forecast.dateAt(index)));
        for (double level : new double[] {0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95}) {
            row.add(words.count(forecast.active().at(level).get(index)));
        }
        return row;
    }
}

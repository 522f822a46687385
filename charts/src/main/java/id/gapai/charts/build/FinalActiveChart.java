package id.gapai.charts.build;

import id.gapai.charts.spec.Axis;
import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.spec.ChartSpec.Heading;
import id.gapai.charts.spec.FigureTable;
import id.gapai.charts.spec.Ink;
import id.gapai.charts.spec.Mark;
import id.gapai.charts.spec.Mark.Area;
import id.gapai.charts.spec.Mark.Dots;
import id.gapai.charts.spec.Mark.Line;
import id.gapai.charts.spec.Mark.Note;
import id.gapai.charts.spec.Mark.Side;
import id.gapai.charts.spec.Mark.Stroke;
import id.gapai.charts.spec.Panel;
import id.gapai.model.array.Doubles;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.StudyForecast;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The distribution of active residents at the end under every strategy: density, 50 and 90 % ranges, median. */
final class FinalActiveChart {
    private static final double DENSITY_HEIGHT = 0.5;

    private final Words words;
    private final StudyForecast study;
    private final List<Forecast> forecasts;
    private final List<Density> densities;

    private FinalActiveChart(Words words, StudyForecast study) {
        this.words = words;
        this.study = study;
        this.forecasts = study.comparison().forecasts();
        this.densities = forecasts.stream().map(f -> Density.of(f.finalActive(), f.paths())).toList();
    }

    static ChartSpec of(Words words, StudyForecast study) {
        return new FinalActiveChart(words, study).chart();
    }

    private ChartSpec chart() {
        var y = Scales.rows(forecasts.stream().map(words::strategy).toList());
        var x = axis();
        var panel = new Panel("", x, y, marks(x, y));
        return new ChartSpec("final-active", heading(), List.of(panel), 1, Rows.height(forecasts.size()), table());
    }

    /** Leaves room on the right for the medians as numbers. */
    private Axis axis() {
        double min = Double.POSITIVE_INFINITY;
        double max = 0;
        for (int i = 0; i < forecasts.size(); i++) {
            var xs = densities.get(i).xs();
            min = Math.min(min, xs.get(0));
            max = Math.max(max, Math.max(xs.get(xs.size() - 1), highestTarget(forecasts.get(i))));
        }
        double width = Math.max(1, max - min);
        return Scales.countsWithin(
                words.language(), words.text("axis.active"), min - 0.04 * width, max + 0.18 * width);
    }

    private static double highestTarget(Forecast forecast) {
        return forecast.targets().stream()
                .mapToDouble(target -> FanMarks.lastThreshold(forecast, target))
                .max()
                .orElse(0);
    }

    private Heading heading() {
        var byMedian = Comparator.comparingDouble((Forecast f) -> f.active().last(0.5));
        var low = Rows.plans(forecasts).stream().min(byMedian).orElseThrow();
        var high = Rows.plans(forecasts).stream().max(byMedian).orElseThrow();
        var date = words.date(low.end());
        return new Heading(
                title(low, high, date),
                words.text("final.subtitle", date, words.count(low.paths())),
                words.text("final.sentence"),
                words.pick(study.sourceLine()));
    }

    private String title(Forecast low, Forecast high, String date) {
        var needed = words.shortTarget(high.targets().get(0).target());
        if (forecasts.size() == 1) {
            return words.text("final.title.one", words.strategy(low), median(low), date, needed);
        }
        return words.text(
                        "final.title", date, median(low), words.strategy(low), median(high), words.strategy(high), needed)
                + words.aside(forecasts);
    }

    private String median(Forecast forecast) {
        return words.about(forecast.active().last(0.5));
    }

    private List<Mark> marks(Axis persons, Axis rows) {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < forecasts.size(); i++) {
            marks.add(density(i));
        }
        marks.addAll(targets(rows));
        for (int i = 0; i < forecasts.size(); i++) {
            marks.addAll(ranges(i));
            marks.add(new Note(median(forecasts.get(i)), Ink.BLACK, Side.LEFT, persons.max(), -i));
        }
        return marks;
    }

    private Mark density(int row) {
        var density = densities.get(row);
        var base = Doubles.filled(density.xs().size(), -row);
        var top = Doubles.generate(base.size(), i -> -row + DENSITY_HEIGHT * density.heights().get(i));
        var ink = Rows.isReference(study, forecasts.get(row)) ? Ink.LIGHT_GREY : Ink.BAND_80;
        return Area.between("", ink, density.xs(), base, top);
    }

    private List<Mark> targets(Axis rows) {
        var reference = study.comparison().referenceForecast();
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < reference.targets().size(); i++) {
            var result = reference.targets().get(i);
            var stroke = FanMarks.targetStroke(result.target());
            var label = words.text("fan.target", words.shortTarget(result.target()));
            double x = FanMarks.lastThreshold(reference, result);
            marks.add(Line.vertical(label, FanMarks.targetInk(i), stroke, x, rows.min(), rows.max()));
        }
        return marks;
    }

    private List<Mark> ranges(int row) {
        var active = forecasts.get(row).active();
        var ink = Rows.isReference(study, forecasts.get(row)) ? Ink.GREY : Ink.BLUE;
        return List.of(
                Line.horizontal(range(90), ink, Stroke.THIN, -row, active.last(0.05), active.last(0.95)),
                Line.horizontal(range(50), ink, Stroke.THICK, -row, active.last(0.25), active.last(0.75)),
                new Dots(words.text("fan.median"), Ink.BLACK, false, Doubles.of(active.last(0.5)), Doubles.of(-row)));
    }

    private String range(int percent) {
        return words.text("fan.band", words.language().percent(percent / 100.0, 0));
    }

    private FigureTable table() {
        var header = List.of(
                words.text("table.strategy"), "5 %", "25 %", words.text("table.median"), "75 %", "95 %");
        return new FigureTable(header, forecasts.stream().map(this::row).toList());
    }

    private List<String> row(Forecast forecast) {
        var row = new ArrayList<String>();
        row.add(words.strategy(forecast));
        for (double level : new double[] {0.05, 0.25, 0.5, 0.75, 0.95}) {
            row.add(words.count(forecast.active().last(level)));
        }
        return row;
    }
}

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
import id.gapai.charts.spec.Mark.Stroke;
import id.gapai.charts.spec.Panel;
import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.model.forecast.CalibrationFit;
import id.gapai.model.forecast.ParameterFit;
import java.util.ArrayList;
import java.util.List;

/**
 * What counts have taught about each number: where the fitted values lie among those assumed before. Before, every place was alike
 * probable, so that a flat row has learned nothing.
 */
final class CalibrationChart {
    private static final double HEIGHT = 0.6;

    private final Words words;
    private final CalibrationFit fit;

    private CalibrationChart(Words words, CalibrationFit fit) {
        this.words = words;
        this.fit = fit;
    }

    static ChartSpec of(Words words, CalibrationFit fit) {
        return new CalibrationChart(words, fit).chart();
    }

    private ChartSpec chart() {
        var parameters = fit.parameters();
        var rows = Scales.rows(parameters.stream().map(parameter -> words.pick(parameter.title())).toList());
        Axis ranks = Scales.percent(words.language(), words.text("fit.axis"));
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < parameters.size(); i++) {
            addRow(parameters.get(i), i, marks);
        }
        var panel = new Panel("", ranks, rows, marks);
        return new ChartSpec("calibration", heading(), List.of(panel), 1, Rows.height(parameters.size()), table());
    }

    private Heading heading() {
        int learned = fit.parameters().size() - fit.uninformed().size();
        long counts = fit.counts().stream().filter(count -> count.used()).count();
        return new Heading(
                words.text("fit.title", counts, learned, fit.parameters().size()),
                words.text("fit.subtitle", words.count(fit.sets())),
                words.text("fit.sentence"),
                words.pick(fit.sourceLine()));
    }

    private void addRow(ParameterFit parameter, int row, List<Mark> marks) {
        marks.add(Area.box(words.text("fit.before"), Ink.GRID, 0, 1, -row, -row + HEIGHT / 3));
        marks.add(density(parameter, row));
        var ink = parameter.isInformed() ? Ink.BLUE : Ink.GREY;
        marks.add(Line.horizontal(parameter.isInformed() ? words.text("fit.range") : "", ink, Stroke.THICK, -row, rank(parameter, 0.05), rank(parameter, 0.95)));
        marks.add(new Dots(words.text("fit.median"), Ink.BLACK, false, Doubles.of(rank(parameter, 0.5)), Doubles.of(-row)));
    }

    private Mark density(ParameterFit parameter, int row) {
        var density = Density.of(parameter.ranks(), parameter.ranks().size());
        var xs = Doubles.generate(density.xs().size(), i -> share(density.xs().get(i)));
        var base = Doubles.filled(xs.size(), -row);
        var top = Doubles.generate(xs.size(), i -> -row + HEIGHT * density.heights().get(i));
        return Area.between(words.text("fit.after"), Ink.BAND_80, xs, base, top);
    }

    private static double rank(ParameterFit parameter, double level) {
        Ints ranks = parameter.ranks();
        return share(ranks.get((int) Math.round(level * (ranks.size() - 1))));
    }

    private static double share(double rank) {
        return rank / ParameterFit.RANKS;
    }

    private FigureTable table() {
        var header = List.of(
                words.text("fit.number"),
                words.text("fit.before") + ": 5 %", words.text("table.median"), "95 %",
                words.text("fit.after") + ": 5 %", words.text("table.median"), "95 %");
        return new FigureTable(header, fit.parameters().stream().map(this::row).toList());
    }

    private List<String> row(ParameterFit parameter) {
        return List.of(
                words.pick(parameter.title()),
                number(parameter.prior().low()),
                number(parameter.prior().median()),
                number(parameter.prior().high()),
                number(parameter.fitted().low()),
                number(parameter.fitted().median()),
                number(parameter.fitted().high()));
    }

    /** Three significant digits. */
    private String number(double value) {
        int magnitude = value == 0 ? 0 : (int) Math.floor(StrictMath.log10(Math.abs(value)));
        return words.language().decimal(value, Math.max(0, 2 - magnitude));
    }
}

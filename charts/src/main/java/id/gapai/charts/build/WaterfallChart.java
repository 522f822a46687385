package id.gapai.charts.build;

import id.gapai.charts.spec.Axis;
import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.spec.ChartSpec.Heading;
import id.gapai.charts.spec.FigureTable;
import id.gapai.charts.spec.Ink;
import id.gapai.charts.spec.Mark;
import id.gapai.charts.spec.Mark.Area;
import id.gapai.charts.spec.Mark.Line;
import id.gapai.charts.spec.Mark.Note;
import id.gapai.charts.spec.Mark.Side;
import id.gapai.charts.spec.Mark.Stroke;
import id.gapai.charts.spec.Panel;
import id.gapai.charts.text.Language;
import id.gapai.model.forecast.Estimate;
import java.util.ArrayList;
import java.util.List;

/** From a first number over its changes to a last one, a bar each, from top to bottom. */
public final class WaterfallChart {
    private static final double HALF_BAR = 0.32;

    private final Language language;
    private final List<Step> steps;

    private WaterfallChart(Language language, List<Step> steps) {
        this.language = language;
        this.steps = List.copyOf(steps);
    }

    /**
     * A change, with its interval.
     *
     * @param name  what changes it
     * @param value persons
     */
    public record Step(String name, Estimate value) {}

    /**
     * What is written into the picture.
     *
     * @param first name of the first number, {@code last} of the last one
     * @param axis  what is counted
     * @param column heading of the changes in the table
     */
    public record Words(String first, String last, String axis, String column, String up, String down) {}

    /**
     * The picture.
     *
     * @param start  the first number, persons
     * @param target a line to hold the last number against
     */
    public static ChartSpec of(Heading heading, Words words, double start, List<Step> steps, double target, String targetLabel, Language language) {
        return new WaterfallChart(language, steps).chart(heading, words, start, target, targetLabel);
    }

    private ChartSpec chart(Heading heading, Words words, double start, double target, String targetLabel) {
        var names = new ArrayList<String>();
        names.add(words.first());
        steps.forEach(step -> names.add(step.name()));
        names.add(words.last());
        var y = Scales.rows(names);
        var x = Scales.counts(language, words.axis(), 0, Math.max(target, highest(start)) * 1.12);
        var marks = new ArrayList<Mark>(List.of(bar("", Ink.GREY, 0, 0, start), note(language.about(start), 0, start)));
        double level = start;
        boolean wasUp = false;
        boolean wasDown = false;
        for (int i = 0; i < steps.size(); i++) {
            double value = steps.get(i).value().value();
            boolean isUp = value >= 0;
            var label = isUp ? (wasUp ? "" : words.up()) : (wasDown ? "" : words.down());
            wasUp |= isUp;
            wasDown |= !isUp;
            marks.add(bar(label, isUp ? Ink.BLUE : Ink.VERMILLION, i + 1, level, level + value));
            marks.add(note(signed(value), i + 1, Math.max(level, level + value)));
            level += value;
        }
        marks.add(bar("", Ink.GREY, steps.size() + 1, 0, level));
        marks.add(note(language.about(level), steps.size() + 1, level));
        marks.add(Line.vertical(targetLabel, Ink.BLACK, Stroke.DASHED, target, y.min(), y.max()));
        return new ChartSpec("waterfall", heading, List.of(new Panel("", x, y, marks)), 1, Rows.height(names.size()), table(words, start, level));
    }

    private double highest(double start) {
        double level = start;
        double highest = start;
        for (var step : steps) {
            level += step.value().value();
            highest = Math.max(highest, level);
        }
        return highest;
    }

    private static Area bar(String label, Ink ink, int row, double from, double to) {
        return Area.box(label, ink, Math.min(from, to), Math.max(from, to), -row - HALF_BAR, -row + HALF_BAR);
    }

    private static Note note(String text, int row, double at) {
        return new Note(text, Ink.BLACK, Side.RIGHT, at, -row);
    }

    private String signed(double value) {
        return (value > 0 ? "+" : "") + language.about(value);
    }

    private FigureTable table(Words words, double start, double end) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(words.first(), language.about(start), ""));
        for (var step : steps) {
            var value = step.value();
            rows.add(List.of(step.name(), signed(value.value()), language.about(value.low()) + " – " + language.about(value.high())));
        }
        rows.add(List.of(words.last(), language.about(end), ""));
        return new FigureTable(List.of("", words.column(), "95 %"), rows);
    }
}

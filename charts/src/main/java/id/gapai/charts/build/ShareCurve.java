package id.gapai.charts.build;

import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.spec.ChartSpec.Heading;
import id.gapai.charts.spec.FigureTable;
import id.gapai.charts.spec.Ink;
import id.gapai.charts.spec.Mark;
import id.gapai.charts.spec.Mark.Dots;
import id.gapai.charts.spec.Mark.Note;
import id.gapai.charts.spec.Mark.Side;
import id.gapai.charts.spec.Panel;
import id.gapai.charts.text.Language;
import id.gapai.model.array.Doubles;
import java.util.ArrayList;
import java.util.List;

/**
 * Points of two shares against each other: what is gained in one is lost in the other.
 *
 * @param x      title of the share to the right, {@code y} of that upwards
 * @param marked points to be named, by their label
 */
public record ShareCurve(String id, Heading heading, String x, String y, String label, Doubles xs, Doubles ys, List<Marked> marked, FigureTable table) {
    /** A point with a name. */
    public record Marked(String name, double x, double y) {}

    public ShareCurve {
        marked = List.copyOf(marked);
    }

    public ChartSpec chart(Language language) {
        var marks = new ArrayList<Mark>();
        marks.add(new Dots(label, Ink.BLUE, true, xs, ys));
        for (var point : marked) {
            marks.add(Dots.at("", Ink.VERMILLION, point.x(), point.y()));
            marks.add(new Note(point.name(), Ink.VERMILLION, point.x() > 0.6 ? Side.LEFT : Side.RIGHT, point.x(), point.y()));
        }
        return ChartSpec.of(id, heading, new Panel("", Scales.percent(language, x), Scales.percent(language, y), marks), table);
    }
}

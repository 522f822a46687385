package id.gapai.charts.build;

import id.gapai.charts.build.Labels.Dot;
import id.gapai.charts.spec.Axis;
import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.spec.ChartSpec.Heading;
import id.gapai.charts.spec.FigureTable;
import id.gapai.charts.spec.Ink;
import id.gapai.charts.spec.Mark;
import id.gapai.charts.spec.Mark.Dots;
import id.gapai.charts.spec.Mark.Line;
import id.gapai.charts.spec.Mark.Stroke;
import id.gapai.charts.spec.Panel;
import id.gapai.charts.text.Language;
import id.gapai.model.array.Doubles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What options cost and what they reach, with the frontier of those that are worth their cost. */
public final class FrontierChart {
    private static final int AROUND = 200;
    private static final int PANEL = 390;

    /** Of the plot in a panel of that height, in points. */
    private static final double PLOT_WIDTH = 740;

    private static final double PLOT_HEIGHT = 300;

    /** So many points in so small a share of the costs cannot be told apart, and are drawn once more, larger. */
    private static final int CROWD = 4;

    private static final double CROWDED = 0.2;

    /** Share of an axis that is left free at its ends, and beside the last point for its name. */
    private static final double ROOM = 0.06;

    private static final int PIECES = 120;

    private final Language language;
    private final Words words;
    private final List<Point> points;

    private FrontierChart(Language language, Words words, List<Point> points) {
        this.language = language;
        this.words = words;
        this.points = points;
    }

    /** Where an option lies. */
    public enum Kind {
        FRONTIER,
        EXTENDED,
        DOMINATED,
        /** Shown for comparison only. */
        BENCHMARK
    }

    /** An option. */
    public record Point(String name, Kind kind, double cost, double reach) {}

    /**
     * What is written into the picture.
     *
     * @param cost     axis to the right
     * @param reach    axis upwards
     * @param frontier of the legend; {@code extended}, {@code dominated} and {@code benchmark} likewise
     * @param all      heading of a panel of all options, if there is another one
     * @param enlarged heading of a panel of the cheapest ones
     */
    public record Words(
            String cost, String reach, String frontier, String extended, String dominated, String benchmark, String all, String enlarged) {
        private String of(Kind kind) {
            return switch (kind) {
                case FRONTIER -> frontier;
                case EXTENDED -> extended;
                case DOMINATED -> dominated;
                case BENCHMARK -> benchmark;
            };
        }
    }

    /** The picture, of two points or more. */
    public static ChartSpec of(Heading heading, Words words, List<Point> points, FigureTable table, Language language) {
        return new FrontierChart(language, words, List.copyOf(points)).chart(heading, table);
    }

    private ChartSpec chart(Heading heading, FigureTable table) {
        var crowd = crowd();
        var panels = crowd.isEmpty()
                ? List.of(panel("", points, points))
                : List.of(panel(words.all(), points, points.stream().filter(p -> !crowd.contains(p)).toList()), panel(words.enlarged(), crowd, crowd));
        return new ChartSpec("cost-reach", heading, panels, 1, AROUND + panels.size() * PANEL, table);
    }

    /** The cheapest options, if they are many in a small place; empty: all are told apart. */
    private List<Point> crowd() {
        double least = points.stream().mapToDouble(Point::cost).min().orElseThrow();
        double most = points.stream().mapToDouble(Point::cost).max().orElseThrow();
        var cheap = points.stream().filter(p -> p.cost() <= least + CROWDED * (most - least)).toList();
        return cheap.size() < CROWD || cheap.size() == points.size() ? List.of() : cheap;
    }

    /** @param named those whose names are written */
    private Panel panel(String title, List<Point> some, List<Point> named) {
        var x = axis(words.cost(), some, Point::cost);
        var y = axis(words.reach(), some, Point::reach);
        var marks = new ArrayList<Mark>();
        marks.addAll(frontier(x, y));
        var names = new Labels(x, y, PLOT_WIDTH, PLOT_HEIGHT).of(dots(named), dots(some));
        names.stream().filter(Line.class::isInstance).forEach(marks::add);
        for (var kind : Kind.values()) {
            add(kind, some, marks);
        }
        names.stream().filter(mark -> !(mark instanceof Line)).forEach(marks::add);
        return new Panel(title, x, y, marks);
    }

    /** The pieces of the frontier, as far as they lie in the panel. */
    private List<Mark> frontier(Axis x, Axis y) {
        var row = points.stream().filter(p -> p.kind() == Kind.FRONTIER).sorted(Comparator.comparingDouble(Point::cost)).toList();
        var pieces = new ArrayList<Mark>();
        for (int i = 1; i < row.size(); i++) {
            var from = row.get(i - 1);
            var to = row.get(i);
            double[] part = {0, 1};
            cut(part, x, from.cost(), to.cost());
            cut(part, y, from.reach(), to.reach());
            if (part[0] < part[1]) {
                pieces.add(new Line("", Ink.BLUE, Stroke.THIN, between(from.cost(), to.cost(), part), between(from.reach(), to.reach(), part)));
            }
        }
        return pieces;
    }

    /** Leaves of a part of a way, 0 … 1, what lies on an axis. */
    private static void cut(double[] part, Axis axis, double from, double to) {
        double way = to - from;
        if (way != 0) {
            double atMin = (axis.min() - from) / way;
            double atMax = (axis.max() - from) / way;
            part[0] = Math.max(part[0], Math.min(atMin, atMax));
            part[1] = Math.min(part[1], Math.max(atMin, atMax));
        }
    }

    /** So many points that the renderer, which smooths, draws it straight. */
    private static Doubles between(double from, double to, double[] part) {
        return Doubles.generate(PIECES + 1, i -> from + (to - from) * (part[0] + (part[1] - part[0]) * i / PIECES));
    }

    /** Those of the frontier choose their places first, then the others from above. */
    private static List<Dot> dots(List<Point> some) {
        return some.stream()
                .sorted(Comparator.comparing((Point p) -> p.kind() != Kind.FRONTIER).thenComparing(Comparator.comparingDouble(Point::reach).reversed()))
                .map(p -> new Dot(p.name(), p.kind() == Kind.FRONTIER ? Ink.BLACK : Ink.GREY, p.cost(), p.reach()))
                .toList();
    }

    private void add(Kind kind, List<Point> all, List<Mark> marks) {
        var some = all.stream().filter(p -> p.kind() == kind).toList();
        if (!some.isEmpty()) {
            marks.add(new Dots(
                    words.of(kind),
                    ink(kind),
                    kind == Kind.FRONTIER,
                    Doubles.generate(some.size(), i -> some.get(i).cost()),
                    Doubles.generate(some.size(), i -> some.get(i).reach())));
        }
    }

    private static Ink ink(Kind kind) {
        return switch (kind) {
            case FRONTIER -> Ink.BLUE;
            case EXTENDED -> Ink.ORANGE;
            case DOMINATED -> Ink.VERMILLION;
            case BENCHMARK -> Ink.LIGHT_GREY;
        };
    }

    private Axis axis(String title, List<Point> some, ToDoubleFunction<Point> value) {
        double least = some.stream().mapToDouble(value).min().orElseThrow();
        double most = some.stream().mapToDouble(value).max().orElseThrow();
        double room = Math.max(1, ROOM * (most - least));
        return Scales.countsWithin(language, title, least - room, most + room);
    }
}

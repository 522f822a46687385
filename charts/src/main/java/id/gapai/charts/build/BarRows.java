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
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Horizontal bars in named rows: effects of uncertain numbers, shares of a variance, what information is worth.
 *
 * @param unit   of the axis
 * @param axis   its title
 * @param centre a line through all rows, such as the mean that effects start from
 */
public record BarRows(String id, Heading heading, Unit unit, String axis, OptionalDouble centre, List<Row> rows, FigureTable table) {
    /** Half the height of a bar; those of a row are drawn one over the other, each narrower. */
    private static final double HALF = 0.32;

    private static final double NARROWER = 0.6;

    /** Room at the ends for notes, share of the width. */
    private static final double ROOM = 0.12;

    public enum Unit {
        COUNT,
        PERCENT
    }

    /** @param bars from the widest to the narrowest */
    public record Row(String name, List<Bar> bars) {
        public Row {
            bars = List.copyOf(bars);
        }
    }

    /**
     * @param label of the legend
     * @param low   end of the interval of {@code to}, {@code high} its other end; equal: none is drawn
     * @param note  beside the end of the bar; empty for none
     */
    public record Bar(String label, Ink ink, double from, double to, double low, double high, String note) {
        /** The end of the bar, or of its interval, on the left. */
        double least() {
            return Math.min(to, low);
        }

        double greatest() {
            return Math.max(to, high);
        }
    }

    public BarRows {
        rows = List.copyOf(rows);
        if (rows.stream().allMatch(row -> row.bars().isEmpty())) {
            throw new IllegalArgumentException("no bar in " + id);
        }
    }

    /** The picture of these bars. */
    public ChartSpec chart(Language language) {
        var y = Scales.rows(rows.stream().map(Row::name).toList());
        var x = axis(language);
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < rows.size(); i++) {
            add(rows.get(i).bars(), -i, marks);
        }
        centre.ifPresent(at -> marks.add(Line.vertical("", Ink.BLACK, Stroke.THIN, at, y.min(), y.max())));
        addNotes(marks);
        return new ChartSpec(id, heading, List.of(new Panel("", x, y, marks)), 1, Rows.height(rows.size()), table);
    }

    private Axis axis(Language language) {
        var bars = rows.stream().flatMap(row -> row.bars().stream()).toList();
        double min = bars.stream().mapToDouble(bar -> Math.min(bar.from(), bar.least())).min().orElseThrow();
        double max = bars.stream().mapToDouble(bar -> Math.max(bar.from(), bar.greatest())).max().orElseThrow();
        double room = ROOM * Math.max(max - min, 1e-9);
        boolean left = rows.stream().anyMatch(row -> row.bars().stream().anyMatch(bar -> !bar.note().isEmpty() && isFirst(bar, row.bars())));
        double from = left || min < 0 ? min - (left ? room : room / 10) : min;
        return unit == Unit.COUNT
                ? Scales.countsWithin(language, axis, from, max + room)
                : Scales.percentWithin(language, axis, from, max + room);
    }

    private static void add(List<Bar> bars, double at, List<Mark> marks) {
        double half = HALF;
        for (var bar : bars) {
            if (bar.from() != bar.to()) {
                marks.add(Area.box(bar.label(), bar.ink(), Math.min(bar.from(), bar.to()), Math.max(bar.from(), bar.to()), at - half, at + half));
            }
            half *= bars.size() > 1 && bars.stream().allMatch(b -> b.from() == bar.from() && b.to() >= b.from()) ? NARROWER : 1;
        }
        for (var bar : bars) {
            if (bar.low() < bar.high()) {
                marks.add(Line.horizontal("", Ink.BLACK, Stroke.THIN, at, bar.low(), bar.high()));
            }
        }
    }

    /** Beside the end of a bar: on the left of the one that ends first, where a row has two. */
    private void addNotes(List<Mark> marks) {
        for (int i = 0; i < rows.size(); i++) {
            var bars = rows.get(i).bars();
            for (var bar : bars) {
                if (!bar.note().isEmpty()) {
                    boolean left = isFirst(bar, bars);
                    marks.add(new Note(bar.note(), Ink.BLACK, left ? Side.LEFT : Side.RIGHT, left ? bar.least() : bar.greatest(), -i));
                }
            }
        }
    }

    private static boolean isFirst(Bar bar, List<Bar> bars) {
        return bars.stream().anyMatch(other -> other.to() > bar.to() && !other.note().isEmpty());
    }
}

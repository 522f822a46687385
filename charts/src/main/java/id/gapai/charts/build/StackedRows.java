package id.gapai.charts.build;

import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.spec.ChartSpec.Heading;
import id.gapai.charts.spec.FigureTable;
import id.gapai.charts.spec.Ink;
import id.gapai.charts.spec.Mark;
import id.gapai.charts.spec.Mark.Area;
import id.gapai.charts.spec.Mark.Note;
import id.gapai.charts.spec.Mark.Side;
import id.gapai.charts.spec.Panel;
import id.gapai.charts.text.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * Horizontal bars in named rows, each made of the same parts one after the other: work by month and channel.
 *
 * @param axis  title of the axis
 * @param parts names of the parts, for the legend; those beyond the colours are grey
 * @param rows  from top to bottom
 * @param row   title of the first column of the table
 */
public record StackedRows(String id, Heading heading, String axis, List<String> parts, List<Row> rows, String row) {
    private static final double HALF_BAR = 0.32;
    private static final double GAP = 0.0015;
    private static final double ROOM = 1.12;

    /** @param values by part, 0 or more */
    public record Row(String name, List<Double> values) {
        public Row {
            values = List.copyOf(values);
        }

        double total() {
            return values.stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    public StackedRows {
        parts = List.copyOf(parts);
        rows = List.copyOf(rows);
        int size = parts.size();
        if (rows.isEmpty() || rows.stream().anyMatch(some -> some.values().size() != size)) {
            throw new IllegalArgumentException("rows of other than " + size + " parts in " + id);
        }
    }

    /** The picture of these bars. */
    public ChartSpec chart(Language language) {
        double largest = Math.max(1, rows.stream().mapToDouble(Row::total).max().orElseThrow());
        var marks = new ArrayList<Mark>();
        var ends = new double[rows.size()];
        for (int part = 0; part < parts.size(); part++) {
            var ink = part < Ink.CATEGORIES.size() ? Ink.CATEGORIES.get(part) : Ink.GREY;
            for (int r = 0; r < ends.length; r++) {
                double value = rows.get(r).values().get(part);
                if (value > GAP * largest) {
                    marks.add(Area.box(parts.get(part), ink, ends[r], ends[r] + value - GAP * largest, -r - HALF_BAR, -r + HALF_BAR));
                }
                ends[r] += value;
            }
        }
        for (int r = 0; r < ends.length; r++) {
            marks.add(new Note(language.count(ends[r]), Ink.BLACK, Side.RIGHT, ends[r], -r));
        }
        var x = Scales.countsWithin(language, axis, 0, ROOM * largest);
        var y = Scales.rows(rows.stream().map(Row::name).toList());
        return new ChartSpec(id, heading, List.of(new Panel("", x, y, marks)), 1, Rows.height(rows.size()), table(language));
    }

    private FigureTable table(Language language) {
        var header = new ArrayList<>(List.of(row));
        header.addAll(parts);
        var cells = rows.stream()
                .map(some -> {
                    var line = new ArrayList<>(List.of(some.name()));
                    some.values().forEach(value -> line.add(language.count(value)));
                    return (List<String>) line;
                })
                .toList();
        return new FigureTable(header, cells);
    }
}

package id.gapai.scenarios.csv;

import id.gapai.scenarios.spec.Quantity;
import id.gapai.simulation.evidence.Level;
import id.gapai.simulation.evidence.PrintedFigure.DateQuality;
import id.gapai.simulation.evidence.Report;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must hold between the cells and the rows of a table of figures. */
final class FigureRules {
    /** A count may be corrected downwards by this share. */
    private static final double CORRECTION = 0.05;

    private FigureRules() {}

    static void require(List<Row> rows) {
        rows.forEach(FigureRules::requireFigure);
        requireEachOnce(rows);
        requireOneLevel(rows);
        requireNoFall(rows);
    }

    private static void requireFigure(Row row) {
        if (row.get(FigureTable.COUNT).isEmpty() && row.get(FigureTable.PERCENT).isEmpty()) {
            row.refuse(FigureTable.COUNT, "is empty, as pct is", "a count, or a percentage in pct", "");
        }
        if (!row.get(FigureTable.AS_OF).isAfter(Report.LAUNCH)) {
            row.refuse(FigureTable.AS_OF, "is " + row.get(FigureTable.AS_OF), "a day after " + Report.LAUNCH + ", when activation began", "");
        }
        if (row.get(FigureTable.PUBLISHED).isBefore(row.get(FigureTable.AS_OF))) {
            row.refuse(
                    FigureTable.PUBLISHED, "is " + row.get(FigureTable.PUBLISHED), "as_of, " + row.get(FigureTable.AS_OF) + ", or later", "");
        }
    }

    private static void requireEachOnce(List<Row> rows) {
        var seen = new HashSet<List<Object>>();
        rows.stream().filter(row -> !seen.add(key(row))).forEach(row -> row.refuse(
                RegionTable.REGION, "has the same region, dates and figures as another row", "each statement once", "delete one of them"));
    }

    private static List<Object> key(Row row) {
        return List.of(
                row.get(RegionTable.REGION),
                row.get(FigureTable.AS_OF),
                row.get(FigureTable.PUBLISHED),
                row.get(FigureTable.COUNT),
                row.get(FigureTable.PERCENT));
    }

    private static void requireOneLevel(List<Row> rows) {
        Map<String, Level> levels = new HashMap<>();
        for (var row : rows) {
            var first = levels.putIfAbsent(row.get(RegionTable.REGION), row.get(RegionTable.LEVEL));
            if (first != null && first != row.get(RegionTable.LEVEL)) {
                row.refuse(RegionTable.LEVEL, "differs from another row of the region", "one level for each region", "");
            }
        }
    }

    /** Among counts graded ok on stated days; others may contradict each other. */
    private static void requireNoFall(List<Row> rows) {
        Map<String, BigDecimal> greatest = new HashMap<>();
        rows.stream().filter(FigureRules::isSure).sorted(Comparator.comparing(row -> row.get(FigureTable.AS_OF))).forEach(row -> {
            var count = row.get(FigureTable.COUNT).orElseThrow();
            var before = greatest.merge(row.get(RegionTable.REGION), count, BigDecimal::max);
            if (count.doubleValue() < before.doubleValue() * (1 - CORRECTION)) {
                row.refuse(
                        FigureTable.COUNT,
                        "is " + count.toPlainString() + ", less than an earlier count of the region",
                        Quantity.plain(before.doubleValue()) + " or more: all activations so far are counted",
                        "grade the row that is wrong 'doubtful' in value_quality");
            }
        });
    }

    private static boolean isSure(Row row) {
        return row.get(FigureTable.COUNT).isPresent()
                && row.get(FigureTable.DATE_QUALITY) == DateQuality.STATED
                && row.get(FigureTable.GRADE).equals(Set.of("ok"));
    }
}

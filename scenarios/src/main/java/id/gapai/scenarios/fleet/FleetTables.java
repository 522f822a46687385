package id.gapai.scenarios.fleet;

import id.gapai.scenarios.fleet.FleetResult.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** The results as tables for programs: one row for each place and strategy on the last day, and one for each watched day besides. */
final class FleetTables {
    private FleetTables() {}

    private static final class Rows {
        private final Table table;

        Rows(String name) {
            table = Table.create(name);
        }

        /** The first row says which columns there are. */
        void add(Map<String, Object> row) {
            if (table.columnCount() == 0) {
                row.forEach((name, value) -> table.addColumns(column(name, value)));
            }
            row.forEach((name, value) -> {
                if (value instanceof String text) {
                    table.stringColumn(name).append(text);
                } else if (value instanceof LocalDate day) {
                    table.dateColumn(name).append(day);
                } else {
                    table.doubleColumn(name).append(((Number) value).doubleValue());
                }
            });
        }

        private static Column<?> column(String name, Object value) {
            if (value instanceof String) {
                return StringColumn.create(name);
            }
            return value instanceof LocalDate ? DateColumn.create(name) : DoubleColumn.create(name);
        }
    }

    /** All places and the nation, strategy by strategy, on the last day. */
    static Table summary(FleetResult result) {
        var rows = new Rows("places");
        for (var strategy : result.strategies()) {
            rows.add(summary(strategy.name(), strategy.nation()));
            strategy.places().forEach(place -> rows.add(summary(strategy.name(), place)));
        }
        return rows.table;
    }

    private static Map<String, Object> summary(String strategy, Standing standing) {
        var row = new LinkedHashMap<String, Object>();
        row.put("strategy", strategy);
        row.put("province", standing.name().isEmpty() ? "(all)" : standing.province());
        row.put("place", standing.name().isEmpty() ? "(all)" : standing.name());
        row.put("level", standing.name().isEmpty() ? "nation" : standing.level());
        row.put("counts", standing.counts());
        row.put("paths", standing.paths());
        row.put("reached", standing.reached());
        row.put("probability", standing.probability());
        row.put("holders_mean", standing.holders());
        row.put("active_q05", standing.active().get(0));
        row.put("active_q50", standing.active().get(1));
        row.put("active_q95", standing.active().get(2));
        row.put("gap_mean", standing.gap());
        row.put("need_q80", standing.need());
        return row;
    }

    /** By strategy, then province: the places of it on every watched day. */
    static Map<String, Map<String, Table>> partitions(FleetResult result) {
        var parts = new LinkedHashMap<String, Map<String, Rows>>();
        var days = days(result);
        for (var strategy : result.strategies()) {
            var provinces = parts.computeIfAbsent(strategy.name(), name -> new LinkedHashMap<>());
            var byName = strategy.places().stream().sorted(Comparator.comparing(Standing::name)).toList();
            for (var place : byName) {
                var rows = provinces.computeIfAbsent(place.province(), Rows::new);
                for (int d = 0; d < days.size(); d++) {
                    rows.add(onDay(place, days.get(d), place.courses().get(d), d == days.size() - 1));
                }
            }
        }
        var tables = new LinkedHashMap<String, Map<String, Table>>();
        parts.forEach((strategy, provinces) -> {
            var of = new LinkedHashMap<String, Table>();
            provinces.forEach((province, rows) -> of.put(province, rows.table));
            tables.put(strategy, of);
        });
        return tables;
    }

    /** What is known of the last day only is not a number on the others. */
    private static Map<String, Object> onDay(Standing place, LocalDate day, List<Double> active, boolean last) {
        var row = new LinkedHashMap<String, Object>();
        row.put("place", place.name());
        row.put("level", place.level());
        row.put("day", day);
        row.put("paths", place.paths());
        row.put("active_q05", active.get(0));
        row.put("active_q50", active.get(1));
        row.put("active_q95", active.get(2));
        row.put("probability", last ? place.probability() : Double.NaN);
        row.put("holders_mean", last ? place.holders() : Double.NaN);
        row.put("gap_mean", last ? place.gap() : Double.NaN);
        row.put("need_q80", last ? place.need() : Double.NaN);
        return row;
    }

    static List<LocalDate> days(FleetResult result) {
        var days = new ArrayList<LocalDate>();
        for (int day : result.run().design().days().toArray()) {
            days.add(result.run().studies().template().asOf().plusDays(day));
        }
        return days;
    }
}

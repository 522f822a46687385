package id.gapai.scenarios.csv;

import id.gapai.model.population.Period;
import id.gapai.scenarios.problem.Problems;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** The columns {@code from} (included) and {@code to} (excluded), and what must hold for the periods of a table. */
final class Periods {
    static final Column<LocalDate> FROM = new Column<>("from", Cell.date());
    static final Column<LocalDate> TO = new Column<>("to", Cell.date());

    private Periods() {}

    static Period of(Row row) {
        return new Period(row.get(FROM), row.get(TO));
    }

    /** The line of a table whose period holds on a day: it contains the day, or is the nearest one; 0 if the table cannot be read. */
    static int line(Path file, LocalDate day) {
        return new CsvTable(file, List.of(FROM, TO))
                .read(new Problems(), rows -> rows.stream()
                        .min(Comparator.comparingLong(row -> days(row, day)))
                        .map(Row::line)
                        .orElse(0))
                .orElse(0);
    }

    private static long days(Row row, LocalDate day) {
        return Math.max(0, Math.max(ChronoUnit.DAYS.between(day, row.get(FROM)), ChronoUnit.DAYS.between(row.get(TO), day) + 1));
    }

    /** Each period ends after it starts, and no two different ones overlap. */
    static void require(List<Row> rows) {
        rows.stream()
                .filter(row -> !row.get(FROM).isBefore(row.get(TO)))
                .forEach(row -> row.refuse(TO, "is " + row.get(TO), "a day after 'from', " + row.get(FROM), ""));
        var sorted = rows.stream().sorted(Comparator.comparing((Row row) -> row.get(FROM))).toList();
        for (int i = 1; i < sorted.size(); i++) {
            requireApart(sorted.get(i - 1), sorted.get(i));
        }
    }

    /** As {@link #require}, and each period has one row. */
    static void requireOnce(List<Row> rows) {
        require(rows);
        var seen = new HashSet<Period>();
        rows.stream()
                .filter(row -> !seen.add(of(row)))
                .forEach(row -> row.refuse(FROM, "is " + row.get(FROM) + ", as in another row", "one row for each period", ""));
    }

    private static void requireApart(Row earlier, Row later) {
        if (!of(earlier).equals(of(later)) && later.get(FROM).isBefore(earlier.get(TO))) {
            later.refuse(FROM, "is " + later.get(FROM) + ", inside another period", earlier.get(TO) + " or later", "");
        }
    }
}

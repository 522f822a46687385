package id.gapai.scenarios.csv;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns {@code age} and {@code width}, and what must hold for the groups of a table. */
final class AgeGroups {
    static final Column<Integer> AGE = new Column<>("age", Cell.whole(0, 130));
    static final Column<Optional<Integer>> WIDTH = new Column<>("width", Cell.whole(1, 130).orEmpty());

    private AgeGroups() {}

    /** Years of age in the group; 0 for an open-ended one. */
    static int width(Row row) {
        return row.get(WIDTH).orElse(0);
    }

    /** Within each part, groups follow one another without gap or overlap. */
    static void requireContiguous(List<Row> rows, Function<Row, ?> part) {
        partsByAge(rows, part).forEach(AgeGroups::requireContiguous);
    }

    /** As {@link #requireContiguous}, from age 0 on. */
    static void requireFromBirth(List<Row> rows, Function<Row, ?> part) {
        requireContiguous(rows, part);
        for (var groups : partsByAge(rows, part)) {
            var first = groups.get(0);
            if (first.get(AGE) != 0) {
                first.refuse(AGE, "is the youngest group, " + first.get(AGE), "groups from age 0 on", "");
            }
        }
    }

    /** No group is open-ended. */
    static void requireClosed(List<Row> rows) {
        rows.stream().filter(row -> row.get(WIDTH).isEmpty()).forEach(row -> row.refuse(WIDTH, "is empty", "a number", ""));
    }

    private static Iterable<List<Row>> partsByAge(List<Row> rows, Function<Row, ?> part) {
        var sorted = rows.stream().sorted(Comparator.comparing(row -> row.get(AGE)));
        var parts = sorted.collect(Collectors.groupingBy(part, LinkedHashMap::new, Collectors.toList()));
        return List.copyOf(parts.values());
    }

    private static void requireContiguous(List<Row> groups) {
        for (int i = 1; i < groups.size(); i++) {
            int expected = groups.get(i - 1).get(AGE) + width(groups.get(i - 1));
            int found = groups.get(i).get(AGE);
            if (groups.get(i - 1).get(WIDTH).isEmpty()) {
                groups.get(i - 1).refuse(WIDTH, "is empty", "a number, except in the oldest group", "");
            } else if (found != expected) {
                var fault = found < expected ? "overlaps the group before" : "leaves a gap after the group before";
                groups.get(i).refuse(AGE, "age " + found + " " + fault, "age " + expected, "");
            }
        }
    }
}

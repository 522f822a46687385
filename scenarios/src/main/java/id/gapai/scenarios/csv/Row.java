package id.gapai.scenarios.csv;

import id.gapai.scenarios.problem.Problem;
import id.gapai.scenarios.problem.Problems;
import java.nio.file.Path;
import java.util.Map;

/** A line of a table, all cells of which are right on their own. */
final class Row {
    private final Path file;
    private final int line;
    private final Map<Column<?>, Object> values;
    private final Problems problems;

    Row(Path file, int line, Map<Column<?>, Object> values, Problems problems) {
        this.file = file;
        this.line = line;
        this.values = values;
        this.problems = problems;
    }

    /** Its line in the file. */
    int line() {
        return line;
    }

    @SuppressWarnings("unchecked") // the value was parsed by the cell of this very column
    <T> T get(Column<T> column) {
        return (T) values.get(column);
    }

    /** Reports a cell that does not go with others. */
    void refuse(Column<?> column, String what, String allowed, String hint) {
        problems.add(new Problem(file, line, column.name(), what, allowed, hint));
    }
}

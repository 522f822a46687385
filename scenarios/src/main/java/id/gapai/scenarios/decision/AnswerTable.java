package id.gapai.scenarios.decision;

import id.gapai.model.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A table of an answer; the first column names the row.
 *
 * @param id    name of its file, without ending
 * @param title says what it shows
 * @param rows  cells as the kinds of the columns want them
 */
public record AnswerTable(String id, Text title, List<Column> columns, List<List<Object>> rows) {
    public AnswerTable {
        columns = List.copyOf(columns);
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row.size() + " cells for " + columns.size() + " columns of " + id);
            }
            for (int i = 0; i < row.size(); i++) {
                columns.get(i).require(row.get(i));
            }
        }
        rows = rows.stream().map(row -> Collections.unmodifiableList(new ArrayList<>(row))).toList();
    }

    /** The cells of a row; null where there is no value. */
    public static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }
}

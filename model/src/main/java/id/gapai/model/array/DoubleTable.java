package id.gapai.model.array;

import java.util.List;

/** An immutable table of doubles, rows of equal length, compared by value. */
public record DoubleTable(List<Doubles> rows) {
    public DoubleTable {
        rows = List.copyOf(rows);
        for (Doubles row : rows) {
            if (row.size() != rows.get(0).size()) {
                throw new IllegalArgumentException(
                        "rows differ in length: " + rows.get(0).size() + " and " + row.size());
            }
        }
    }

    public double get(int row, int column) {
        return rows.get(row).get(column);
    }

    public Doubles row(int row) {
        return rows.get(row);
    }
}

package id.gapai.model.distribution;

import id.gapai.model.array.DoubleTable;
import java.util.HashSet;
import java.util.List;

/**
 * Equally likely sets of values of several uncertain numbers: what a calibration leaves. A row is a set, so that values of one row belong
 * together.
 *
 * @param columns unique names of the numbers, at least one
 * @param values  [rows][columns], finite, at least one row
 */
public record JointSample(List<String> columns, DoubleTable values) {
    public JointSample {
        columns = List.copyOf(columns);
        require(!columns.isEmpty() && new HashSet<>(columns).size() == columns.size(), "need unique columns, got " + columns);
        require(!values.rows().isEmpty(), "need at least one row");
        require(values.row(0).size() == columns.size(), "need a value for each column");
        for (var row : values.rows()) {
            for (int j = 0; j < row.size(); j++) {
                require(Double.isFinite(row.get(j)), "need finite values, got " + row);
            }
        }
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    /** How many sets there are. */
    public int size() {
        return values.rows().size();
    }

    public double value(int row, int column) {
        return values.get(row, column);
    }

    /** The number of a column as a distribution; its values come in the rows of this sample. */
    public Distribution.Joint distribution(String column) {
        int index = columns.indexOf(column);
        require(index >= 0, "no column '" + column + "' in " + columns);
        return new Distribution.Joint(this, index, 1);
    }
}

package id.gapai.simulation.kernel;

import id.gapai.model.array.DoubleTable;

/** A table of the compiled model, turned so that the segments of one day lie side by side: index day·G + segment, days from 0. */
final class DayTable {
    private final int segments;
    private final double[] values;

    DayTable(DoubleTable table, int segments, int days) {
        this.segments = segments;
        values = new double[segments * days];
        for (int g = 0; g < segments; g++) {
            for (int d = 0; d < days; d++) {
                values[d * segments + g] = table.get(g, d);
            }
        }
    }

    /** @param day 1 … H */
    double get(int segment, int day) {
        return values[(day - 1) * segments + segment];
    }
}

package id.gapai.charts.build;

import id.gapai.model.array.Doubles;
import java.util.function.IntToDoubleFunction;

/** Straight lines between points, as points so close together that a renderer has nothing to smooth. */
final class Straight {
    private static final int BETWEEN = 12;

    private Straight() {}

    /**
     * A coordinate along the lines.
     *
     * @param points how many, 1 or more
     * @param value  the coordinate of a point
     */
    static Doubles along(int points, IntToDoubleFunction value) {
        return Doubles.generate((points - 1) * BETWEEN + 1, i -> {
            double from = value.applyAsDouble(i / BETWEEN);
            double to = value.applyAsDouble(Math.min(points - 1, i / BETWEEN + 1));
            return from + (to - from) * (i % BETWEEN) / BETWEEN;
        });
    }
}

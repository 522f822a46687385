package id.gapai.model.forecast;

import id.gapai.model.array.DoubleTable;
import id.gapai.model.array.Doubles;

/**
 * Distribution over paths of a daily measure. Quantiles are of type 7 of Hyndman and Fan (1996).
 *
 * @param levels    quantile levels, ascending, 0.5 among them
 * @param quantiles one row per level, column t - 1 for day t
 * @param mean      mean over paths, index t - 1 for day t
 */
public record Bands(Doubles levels, DoubleTable quantiles, Doubles mean) {
    /** The levels of every forecast: median and 50, 80, 90 % bands. */
    public static final Doubles LEVELS = Doubles.of(0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95);

    /**
     * The daily quantiles at a level.
     *
     * @throws IllegalArgumentException if the level is not one of {@link #levels}
     */
    public Doubles at(double level) {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i) == level) {
                return quantiles.row(i);
            }
        }
        throw new IllegalArgumentException("no quantile at level " + level + ", there are " + levels);
    }

    /** The quantile at a level on the last day. */
    public double last(double level) {
        var row = at(level);
        return row.get(row.size() - 1);
    }
}

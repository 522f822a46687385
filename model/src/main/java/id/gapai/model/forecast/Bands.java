package id.gapai.model.forecast;

import id.gapai.model.array.Doubles;
import java.util.List;

/**
 * Distribution over paths of a daily measure. Quantiles are of type 7 of Hyndman and Fan (1996).
 *
 * @param levels    quantile levels, ascending, 0.5 among them
 * @param quantiles one series per level
 * @param mean      mean over paths
 */
public record Bands(Doubles levels, List<Series> quantiles, Series mean) {
    /** The levels of every forecast: median and 50, 80, 90 % bands. */
    public static final Doubles LEVELS = Doubles.of(0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95);

    public Bands {
        quantiles = List.copyOf(quantiles);
    }

    /**
     * The daily quantiles at a level.
     *
     * @throws IllegalArgumentException if the level is not one of {@link #levels}
     */
    public Doubles at(double level) {
        return series(level).value();
    }

    /**
     * The daily quantiles at a level with their intervals.
     *
     * @throws IllegalArgumentException if the level is not one of {@link #levels}
     */
    public Series series(double level) {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i) == level) {
                return quantiles.get(i);
            }
        }
        throw new IllegalArgumentException("no quantile at level " + level + ", there are " + levels);
    }

    /** The quantile at a level on the last day. */
    public double last(double level) {
        return lastEstimate(level).value();
    }

    /** The quantile at a level on the last day with its interval. */
    public Estimate lastEstimate(double level) {
        return series(level).last();
    }
}

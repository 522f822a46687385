package id.gapai.model.forecast;

import id.gapai.model.array.Doubles;

/**
 * A number for every day with its 95 % Monte Carlo interval; index t - 1 for day t.
 *
 * @param value as estimated; {@code low} and {@code high}, of the same size, are the ends of its interval
 */
public record Series(Doubles value, Doubles low, Doubles high) {
    public Series {
        if (low.size() != value.size() || high.size() != value.size()) {
            throw new IllegalArgumentException(
                    "sizes differ: " + value.size() + " values, " + low.size() + " low and " + high.size() + " high ends");
        }
    }

    public int size() {
        return value.size();
    }

    /** The value of day index + 1. */
    public double get(int index) {
        return value.get(index);
    }

    public double sum() {
        return value.sum();
    }

    /** The value of day index + 1 with its interval. */
    public Estimate at(int index) {
        return new Estimate(value.get(index), low.get(index), high.get(index));
    }

    public Estimate last() {
        return at(size() - 1);
    }
}

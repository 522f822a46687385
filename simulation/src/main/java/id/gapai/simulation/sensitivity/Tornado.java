package id.gapai.simulation.sensitivity;

import id.gapai.model.array.Doubles;
import id.gapai.model.forecast.Estimate;

/**
 * What one number does on its own: the mean outcome with the number at its 5 % quantile and at its 95 % quantile, all else being drawn as
 * usual and alike on both sides (paired paths). Unlike a comparison around a central case, it averages over what the other numbers may be.
 *
 * @param low        mean outcome with the number low
 * @param high       mean outcome with the number high
 * @param difference high minus low, with the 95 % interval of the paired mean
 */
public record Tornado(double low, double high, Estimate difference) {
    public static final double LOW = 0.05;
    public static final double HIGH = 0.95;

    /** Half the width of a 95 % interval in standard errors. */
    private static final double NORMAL_97_5 = 1.959963984540054;

    /**
     * @param low  [n] outcomes, n being 2 or more
     * @param high [n] of the same paths
     */
    public static Tornado of(Doubles low, Doubles high) {
        int n = low.size();
        if (high.size() != n || n < 2) {
            throw new IllegalArgumentException("need pairs, got " + n + " and " + high.size());
        }
        var differences = Doubles.generate(n, i -> high.get(i) - low.get(i));
        double mean = differences.sum() / n;
        double squares = Doubles.generate(n, i -> (differences.get(i) - mean) * (differences.get(i) - mean)).sum();
        double half = NORMAL_97_5 * Math.sqrt(squares / (n - 1) / n);
        return new Tornado(low.sum() / n, high.sum() / n, new Estimate(mean, mean - half, mean + half));
    }

    /** Whether the interval of the difference does not hold 0. */
    public boolean isClear() {
        return difference.low() > 0 || difference.high() < 0;
    }
}

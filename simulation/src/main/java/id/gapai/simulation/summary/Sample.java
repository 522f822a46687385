package id.gapai.simulation.summary;

import id.gapai.model.forecast.Estimate;
import java.util.Arrays;

/** Independent numbers, one per path. */
public final class Sample {
    /** Half-width of a 95 % interval in standard errors. */
    private static final double NORMAL_95 = 1.959963984540054;

    private final double[] ascending;
    private final double mean;

    private Sample(double[] values) {
        mean = Arrays.stream(values).sum() / values.length;
        Arrays.sort(values);
        ascending = values;
    }

    public static Sample of(int[] values) {
        return ofFirst(values.length, values);
    }

    /** The first {@code count} of the values. */
    public static Sample ofFirst(int count, int[] values) {
        return new Sample(Arrays.stream(values, 0, count).asDoubleStream().toArray());
    }

    public static Sample of(double[] values) {
        return new Sample(values.clone());
    }

    public double mean() {
        return mean;
    }

    /** Type 7 of R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996) 361–365. */
    public double quantile(double level) {
        double position = level * (ascending.length - 1);
        int below = Math.min((int) position, ascending.length - 1);
        int above = Math.min(below + 1, ascending.length - 1);
        return ascending[below] + (position - below) * (ascending[above] - ascending[below]);
    }

    /** The mean with its 95 % interval, by the standard error over paths. */
    public Estimate meanWithInterval() {
        double half = NORMAL_95 * standardError();
        return new Estimate(mean, mean - half, mean + half);
    }

    private double standardError() {
        if (ascending.length == 1) {
            return Double.POSITIVE_INFINITY;
        }
        double squares = 0;
        for (double value : ascending) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / (ascending.length - 1) / ascending.length);
    }
}

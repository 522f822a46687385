package id.gapai.charts.build;

import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;

/**
 * A smoothed density: Gaussian kernels with the bandwidth of Silverman (1986), Density Estimation for Statistics and Data
 * Analysis, equation 3.31.
 *
 * @param xs      places, ascending
 * @param heights relative to the highest, 0 … 1
 */
record Density(Doubles xs, Doubles heights) {
    private static final int PLACES = 90;
    /** As many evenly spaced quantiles stand for the sample; more do not change the picture. */
    private static final int POINTS = 400;

    private static final double TAIL = 0.005;

    /**
     * The density between the 0.5 % and 99.5 % quantiles of a sample; one place if it has no width.
     *
     * @param sorted the sample ascending, or evenly spaced order statistics of it
     * @param size   of the sample
     */
    static Density of(Ints sorted, int size) {
        var points = Doubles.generate(POINTS, i -> quantile(sorted, (i + 0.5) / POINTS));
        double from = quantile(sorted, TAIL);
        double width = quantile(sorted, 1 - TAIL) - from;
        double bandwidth = bandwidth(points, size);
        if (!(width > 0 && bandwidth > 0)) {
            return new Density(Doubles.of(from), Doubles.of(1));
        }
        var xs = Doubles.generate(PLACES, i -> from + width * i / (PLACES - 1));
        return new Density(xs, relative(Doubles.generate(PLACES, i -> kernels(points, bandwidth, xs.get(i)))));
    }

    private static double quantile(Ints sorted, double level) {
        return sorted.get((int) Math.round(level * (sorted.size() - 1)));
    }

    private static double bandwidth(Doubles points, int size) {
        double mean = points.sum() / POINTS;
        double squares = 0;
        for (int i = 0; i < POINTS; i++) {
            squares += (points.get(i) - mean) * (points.get(i) - mean);
        }
        double quartiles = points.get(POINTS * 3 / 4) - points.get(POINTS / 4);
        double spread = Math.min(Math.sqrt(squares / POINTS), quartiles / 1.34);
        return 0.9 * spread * StrictMath.pow(size, -0.2);
    }

    private static double kernels(Doubles points, double bandwidth, double x) {
        double sum = 0;
        for (int i = 0; i < POINTS; i++) {
            double z = (x - points.get(i)) / bandwidth;
            sum += StrictMath.exp(-0.5 * z * z);
        }
        return sum;
    }

    private static Doubles relative(Doubles heights) {
        double top = 0;
        for (int i = 0; i < heights.size(); i++) {
            top = Math.max(top, heights.get(i));
        }
        double highest = top;
        return Doubles.generate(heights.size(), i -> heights.get(i) / highest);
    }
}

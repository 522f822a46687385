package id.gapai.model.population;

import java.util.Arrays;

/**
 * A rising curve through given points: a cubic spline whose slopes are held between 0 and three times the smaller
 * neighbouring chord, which is enough for a piecewise cubic to be monotone. Spread over cumulated counts it splits
 * groups into single years without a negative one.
 *
 * <p>Sources: F. N. Fritsch and R. E. Carlson, "Monotone piecewise cubic interpolation", SIAM Journal on Numerical
 * Analysis 17 (1980) 238–246; J. M. Hyman, "Accurate monotonicity preserving cubic interpolation", SIAM Journal on
 * Scientific and Statistical Computing 4 (1983) 645–654. Use in demography:
 * https://rdrr.io/github/timriffe/DemoTools/man/graduate_mono.html
 */
final class MonotoneSpline {
    private final double[] x;
    private final double[] y;
    private final double[] slopes;

    /** @param x at least two rising abscissas; {@code y} not falling */
    MonotoneSpline(double[] x, double[] y) {
        this.x = x.clone();
        this.y = y.clone();
        this.slopes = held(splineSlopes());
    }

    /** The curve at {@code at}, which lies between the first and the last abscissa. */
    double valueAt(double at) {
        int found = Arrays.binarySearch(x, at);
        return found >= 0 ? y[found] : between(-found - 2, at);
    }

    private double between(int i, double at) {
        double width = x[i + 1] - x[i];
        double t = (at - x[i]) / width;
        double rise = y[i + 1] - y[i];
        double bend = width * ((1 - t) * slopes[i] - t * slopes[i + 1]) + (2 * t - 1) * rise;
        return y[i] + t * rise + t * (1 - t) * bend;
    }

    private double chord(int i) {
        return (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
    }

    /** Slopes of the twice differentiable cubic spline; a tridiagonal system, solved by elimination. */
    private double[] splineSlopes() {
        int last = x.length - 1;
        var slope = new double[last + 1];
        var upper = new double[last + 1];
        slope[0] = endSlope(0, Math.min(1, last - 1));
        for (int i = 1; i < last; i++) {
            double before = x[i] - x[i - 1];
            double after = x[i + 1] - x[i];
            double pivot = 2 * (before + after) - after * upper[i - 1];
            upper[i] = before / pivot;
            slope[i] = (3 * (after * chord(i - 1) + before * chord(i)) - after * slope[i - 1]) / pivot;
        }
        slope[last] = endSlope(last - 1, Math.max(0, last - 2));
        for (int i = last - 1; i > 0; i--) {
            slope[i] -= upper[i] * slope[i + 1];
        }
        return slope;
    }

    /**
     * Slope at an end of the parabola through its three points, from the two nearest chords. A cubic through four would follow
     * smooth data closer, but rises again where counts run out towards the highest ages.
     */
    private double endSlope(int nearest, int next) {
        double width = x[nearest + 1] - x[nearest];
        double nextWidth = x[next + 1] - x[next];
        return chord(nearest) + (chord(nearest) - chord(next)) * width / (width + nextWidth);
    }

    private double[] held(double[] free) {
        int last = free.length - 1;
        for (int i = 0; i <= last; i++) {
            double limit = 3 * Math.min(chord(Math.max(0, i - 1)), chord(Math.min(last - 1, i)));
            free[i] = Math.max(0, Math.min(limit, free[i]));
        }
        return free;
    }
}

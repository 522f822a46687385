package id.gapai.simulation.random;

import id.gapai.simulation.elementary.Elementary;

/**
 * Distribution function of the standard normal distribution: algorithm 5666 of J. F. Hart et al., "Computer Approximations", 1968, with a
 * continued fraction in the tail, as given by G. West, "Better approximations to cumulative normal functions", Wilmott Magazine, May 2005.
 * The error is below 1e-8 of the smaller of the probability and its complement up to |z| = 8.3, as far as a double near 1 can tell.
 */
public final class NormalProbability {
    private static final double TAIL = 7.07106781186547;
    private static final double ROOT_TWO_PI = 2.506628274631000502;

    private static final double[] ABOVE = {
        3.52624965998911e-02, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931, 220.206867912376
    };
    private static final double[] BELOW = {
        8.83883476483184e-02, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831, 793.826512519948,
        440.413735824752
    };

    private NormalProbability() {}

    /** The probability that a standard normal variable stays below {@code z}. */
    public static double of(double z) {
        double tail = tail(Math.abs(z));
        return z > 0 ? 1 - tail : tail;
    }

    private static double tail(double x) {
        double density = Elementary.exp(-x * x / 2);
        return x < TAIL ? density * polynomial(ABOVE, x) / polynomial(BELOW, x) : density / continuedFraction(x) / ROOT_TWO_PI;
    }

    private static double continuedFraction(double x) {
        return x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))));
    }

    private static double polynomial(double[] c, double x) {
        double sum = 0;
        for (double coefficient : c) {
            sum = sum * x + coefficient;
        }
        return sum;
    }
}

package id.gapai.simulation.random;

import id.gapai.simulation.elementary.Elementary;

/** Terms of log-probabilities, free of cancellation: C. Loader, "Fast and accurate computation of binomial probabilities", 2000. */
final class LogFactorial {
    /** Factorials of numbers below this are tabulated. */
    static final int TABULATED = 2048;

    private static final int CORRECTIONS = 16;
    private static final double HALF_LOG_TWO_PI = 0.91893853320467274178;
    private static final double[] LOG_FACTORIAL = logFactorials();
    private static final double[] CORRECTION = corrections();

    private LogFactorial() {}

    /** {@code log n! − log(√(2πn)·(n/e)^n)}, the error of Stirling's formula; 0 for n = 0. */
    static double stirlingError(double n) {
        if (n < CORRECTIONS) {
            return CORRECTION[(int) n];
        }
        double r = 1 / (n * n);
        return (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - (1.0 / 1680 - r / 1188) * r) * r) * r) / n;
    }

    /** The deviance {@code x·log(x/m) + m − x} for {@code m > 0}; m when x is 0. */
    static double deviance(double x, double m) {
        if (x == 0) {
            return m;
        }
        double v = (x - m) / (x + m);
        return Math.abs(v) < 0.1 ? nearDeviance(x, m, v) : x * Elementary.log(x / m) + m - x;
    }

    /** By the series of log((1 + v)/(1 − v)), v = (x − m)/(x + m), where the closed form would cancel. */
    private static double nearDeviance(double x, double m, double v) {
        double sum = (x - m) * v;
        double term = 2 * x * v;
        for (int j = 3; ; j += 2) {
            term *= v * v;
            double next = sum + term / j;
            if (next == sum) {
                return sum;
            }
            sum = next;
        }
    }

    /** {@code log n!}, 0 ≤ n < {@link #TABULATED}. */
    static double of(int n) {
        return LOG_FACTORIAL[n];
    }

    private static double[] logFactorials() {
        var table = new double[TABULATED];
        for (int n = 2; n < TABULATED; n++) {
            table[n] = table[n - 1] + Elementary.log(n);
        }
        return table;
    }

    private static double[] corrections() {
        var table = new double[CORRECTIONS];
        for (int n = 1; n < CORRECTIONS; n++) {
            table[n] = LOG_FACTORIAL[n] - HALF_LOG_TWO_PI - 0.5 * Elementary.log(n) - n * Elementary.log(n) + n;
        }
        return table;
    }
}

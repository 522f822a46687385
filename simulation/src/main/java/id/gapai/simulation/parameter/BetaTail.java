package id.gapai.simulation.parameter;

import id.gapai.simulation.elementary.Elementary;
import org.apache.commons.math3.special.Beta;

/** The lower half of a beta(a, b) variable X, in the log-odds y = log(X / (1 − X)) and the normal score z of its probability. */
final class BetaTail {
    private static final int MOST_STEPS = 200;

    /** The step after one of this size is of the size of its square, and not needed. */
    private static final double LAST_STEP = 1e-8;

    private final double a;
    private final double b;
    private final double logBeta;

    /** Below it X = e^y and P(X ≤ x) = x^a / (a·B(a, b)) to all digits of a double. */
    private final double powerLawBelow;

    BetaTail(double a, double b) {
        this.a = a;
        this.b = b;
        logBeta = Beta.logBeta(a, b);
        powerLawBelow = -40 - Elementary.log1p(b);
    }

    /** The log-odds of the mean. */
    double start() {
        return Elementary.log(a / b);
    }

    /** The y with log P(Y ≤ y) = goal, by Newton's method: log P is concave and increasing, so it converges. */
    double solve(double goal, double guess) {
        double y = guess;
        for (int i = 0; i < MOST_STEPS; i++) {
            double logCdf = logCdf(y);
            double step = (goal - logCdf) / Elementary.exp(logDensity(y) - logCdf);
            y += step;
            if (Math.abs(step) * Math.min(1, a) <= LAST_STEP * Math.max(1, Math.abs(y))) {
                return y;
            }
        }
        return y;
    }

    /** dy/dz on the curve P(Y ≤ y) = Φ(z). */
    double slope(double z, double y) {
        double logNormalDensity = -0.5 * z * z - 0.5 * Elementary.log(2 * Math.PI);
        return Elementary.exp(logNormalDensity - logDensity(y));
    }

    private double logCdf(double y) {
        if (y < powerLawBelow) {
            return a * y - Elementary.log(a) - logBeta;
        }
        double x = 1 / (1 + Elementary.exp(-y));
        return Elementary.log(Beta.regularizedBeta(x, a, b));
    }

    /** Logarithm of the density of the log-odds, x^a (1 − x)^b / B(a, b). */
    private double logDensity(double y) {
        double logX = y < 0 ? y - Elementary.log1p(Elementary.exp(y)) : -Elementary.log1p(Elementary.exp(-y));
        return a * logX + b * (logX - y) - logBeta;
    }
}

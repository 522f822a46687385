package id.gapai.simulation.growth;

import id.gapai.simulation.elementary.Elementary;

/**
 * The unexplained swings of the logarithm of demand, as in the simulated model: a stationary Ornstein–Uhlenbeck process. Here its means over intervals of
 * days are needed, whose covariances are integrals of exp(−|s − t|/memory).
 *
 * @param volatility standard deviation, above 0
 * @param memory     correlation time, days, above 0
 */
record Swings(double volatility, double memory) {
    private static final double SHORT = 1e-4;

    /** Variance of the mean over an interval of {@code days > 0}. */
    double variance(double days) {
        double x = days / memory;
        double share = x < SHORT ? 1 - x / 3 : 2 / (x * x) * (x + Elementary.expm1(-x));
        return volatility * volatility * share;
    }

    /** Covariance of the means over two intervals, the first of which ends before or when the second begins. */
    double covariance(Interval first, Interval second) {
        double gap = Elementary.exp(-(second.from() - first.to()) / memory);
        return volatility * volatility * gap * decay(first.days()) * decay(second.days());
    }

    /** (1 − exp(−x))/x. */
    private double decay(double days) {
        double x = days / memory;
        return -Elementary.expm1(-x) / x;
    }
}

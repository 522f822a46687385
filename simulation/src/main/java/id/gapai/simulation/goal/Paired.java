package id.gapai.simulation.goal;

import id.gapai.model.forecast.Estimate;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;

/** Two settings on the same paths. */
final class Paired {
    /** With so few paths that reach the target the counts of active residents tell more. */
    private static final int FEW = 5;

    private static final double Z = 1.959963984540054;

    private final Attempt before;
    private final Attempt after;

    Paired(Attempt before, Attempt after) {
        if (before.paths() != after.paths()) {
            throw new IllegalArgumentException(before.paths() + " paths cannot be paired with " + after.paths());
        }
        this.before = before;
        this.after = after;
    }

    /** Whether every path ends alike. */
    boolean isSame() {
        return before.active().equals(after.active()) && before.reached().equals(after.reached());
    }

    /** Paths that reach the target after and not before. */
    int gained() {
        var gained = after.reached();
        gained.andNot(before.reached());
        return gained.cardinality();
    }

    /** Paths that reach the target before and not after. */
    int lost() {
        var lost = before.reached();
        lost.andNot(after.reached());
        return lost.cardinality();
    }

    /**
     * Whether the probability or, where hardly a path reaches the target at either, the mean number of active residents has fallen: by the exact test of
     * Q. McNemar, Psychometrika 12 (1947) 153–157, one-sided, or by the normal error of the mean difference.
     *
     * @param error chance to say so when it has not
     */
    boolean hasFallen(double error) {
        return isFarBelow() ? standardScore() < -score(error) : tail(lost()) < error;
    }

    /** Whether it has risen; otherwise as {@link #hasFallen}. */
    boolean hasRisen(double error) {
        return isFarBelow() ? standardScore() > score(error) : tail(gained()) < error;
    }

    private boolean isFarBelow() {
        return Math.max(before.hits(), after.hits()) < FEW;
    }

    /** P(Binomial(n, 1/2) ≥ k) of n paths that differ. */
    private double tail(int k) {
        return k == 0 ? 1 : 1 - new BinomialDistribution(null, gained() + lost(), 0.5).cumulativeProbability(k - 1);
    }

    private static double score(double error) {
        return new NormalDistribution(null, 0, 1).inverseCumulativeProbability(1 - error);
    }

    /** The mean difference of active residents over its standard error; 0 when all are alike. */
    private double standardScore() {
        double mean = after.meanActive() - before.meanActive();
        double error = errorOfActive();
        return error > 0 ? mean / error : mean == 0 ? 0 : Math.copySign(Double.POSITIVE_INFINITY, mean);
    }

    private double errorOfActive() {
        int n = before.paths();
        double mean = after.meanActive() - before.meanActive();
        double squares = 0;
        for (int p = 0; p < n; p++) {
            double off = after.active().get(p) - before.active().get(p) - mean;
            squares += off * off;
        }
        return Math.sqrt(squares / Math.max(1, n - 1) / n);
    }

    /**
     * The differences with their 95 % intervals; that of the probability by D. G. Bonett and R. M. Price, Journal of Educational and Behavioral
     * Statistics 37 (2012) 479–488: one path is added to each kind of those that differ.
     */
    GoalAnswer.Step step() {
        double active = after.meanActive() - before.meanActive();
        double half = Z * errorOfActive();
        double n = before.paths() + 2.0;
        double middle = (gained() - lost()) / n;
        double reach = Z * Math.sqrt(((gained() + lost() + 2) / n - middle * middle) / n);
        double value = (gained() - lost()) / (double) before.paths();
        return new GoalAnswer.Step(
                new Estimate(value, Math.max(-1, Math.min(value, middle - reach)), Math.min(1, Math.max(value, middle + reach))),
                new Estimate(active, active - half, active + half));
    }
}

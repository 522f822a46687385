package id.gapai.simulation.score;

import id.gapai.model.array.Doubles;

/**
 * The weighted interval score of a median and K central intervals, in the unit of the forecast; 0 is best: J. Bracher, E. L. Ray, T. Gneiting, N. G.
 * Reich, "Evaluating epidemic forecasts in an interval format", PLOS Computational Biology 17 (2021) e1008618, doi:10.1371/journal.pcbi.1008618,
 * equation 1 with weights α/2 and 1/2 for the median.
 *
 * @param dispersion      from the widths of the intervals
 * @param overprediction  penalty for an observation below intervals and median
 * @param underprediction penalty for one above
 */
public record WeightedIntervalScore(double dispersion, double overprediction, double underprediction) {
    private static final double SAME = 1e-9;

    /**
     * Scores one forecast.
     *
     * @param levels    rising and symmetric around the median, which is among them
     * @param quantiles of the same number, never falling
     * @throws IllegalArgumentException if the levels are not as said, or the sizes differ
     */
    public static WeightedIntervalScore of(Doubles levels, Doubles quantiles, double observed) {
        requireSymmetric(levels, quantiles);
        int intervals = levels.size() / 2;
        double median = quantiles.get(intervals);
        double dispersion = 0;
        double over = Math.max(0, median - observed) / 2;
        double under = Math.max(0, observed - median) / 2;
        for (int i = 0; i < intervals; i++) {
            double lower = quantiles.get(i);
            double upper = quantiles.get(levels.size() - 1 - i);
            dispersion += levels.get(i) * (upper - lower);
            over += Math.max(0, lower - observed);
            under += Math.max(0, observed - upper);
        }
        double weight = intervals + 0.5;
        return new WeightedIntervalScore(dispersion / weight, over / weight, under / weight);
    }

    public double total() {
        return dispersion + overprediction + underprediction;
    }

    private static void requireSymmetric(Doubles levels, Doubles quantiles) {
        int n = levels.size();
        boolean symmetric = n % 2 == 1 && quantiles.size() == n;
        for (int i = 0; symmetric && i <= n / 2; i++) {
            symmetric = Math.abs(levels.get(i) + levels.get(n - 1 - i) - 1) < SAME;
        }
        if (!symmetric) {
            throw new IllegalArgumentException("levels " + levels + " are not symmetric around 0.5, or not as many as quantiles " + quantiles);
        }
    }
}

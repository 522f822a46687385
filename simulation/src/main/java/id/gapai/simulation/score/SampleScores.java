package id.gapai.simulation.score;

import id.gapai.model.array.Doubles;
import id.gapai.simulation.elementary.Elementary;

/** Scores of a forecast that is given as an equally weighted sample, in rising order. */
public final class SampleScores {
    private static final double HALF_LOG_TWO_PI = 0.918938533204672741780;

    private SampleScores() {}

    /**
     * Continuous ranked probability score of the sample's distribution, in the unit of the sample; 0 is best. The mean distance to the observation less half the
     * mean distance between two members: T. Gneiting, A. E. Raftery, "Strictly proper scoring rules, prediction, and estimation", JASA 102
     * (2007) 359–378, doi:10.1198/016214506000001437, equation 21.
     */
    public static double crps(Doubles sorted, double observed) {
        int n = sorted.size();
        double toObserved = 0;
        double spread = 0;
        for (int i = 0; i < n; i++) {
            toObserved += Math.abs(sorted.get(i) - observed);
            spread += (2.0 * i - n + 1) * sorted.get(i);
        }
        return toObserved / n - spread / ((double) n * n);
    }

    /** Probability integral transform: the share of the sample below the observation, members equal to it counted half. */
    public static double pit(Doubles sorted, double observed) {
        double below = 0;
        for (int i = 0; i < sorted.size(); i++) {
            below += sorted.get(i) < observed ? 1 : sorted.get(i) == observed ? 0.5 : 0;
        }
        return below / sorted.size();
    }

    /** The share of the sample at or above a threshold. */
    public static double reached(Doubles sorted, double threshold) {
        int reached = 0;
        for (int i = 0; i < sorted.size(); i++) {
            reached += sorted.get(i) >= threshold ? 1 : 0;
        }
        return (double) reached / sorted.size();
    }

    /**
     * Minus the logarithm of the density at the observation, the density by Gaussian kernels with the normal-reference bandwidth
     * 1.06·min(sd, IQR/1.34)·n^(−1/5) (D. W. Scott, "Multivariate Density Estimation", 1992, page 131; the same in the R package scoringRules).
     *
     * @return infinite where the density is 0 to machine precision; NaN for a sample without spread
     */
    public static double logScore(Doubles sorted, double observed) {
        int n = sorted.size();
        double bandwidth = bandwidth(sorted);
        double density = 0;
        for (int i = 0; i < n; i++) {
            double z = (observed - sorted.get(i)) / bandwidth;
            density += Elementary.exp(-z * z / 2);
        }
        return bandwidth > 0 ? HALF_LOG_TWO_PI + Elementary.log(bandwidth) - Elementary.log(density / n) : Double.NaN;
    }

    private static double bandwidth(Doubles sorted) {
        int n = sorted.size();
        double mean = sorted.sum() / n;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            squares += (sorted.get(i) - mean) * (sorted.get(i) - mean);
        }
        double sd = Math.sqrt(squares / (n - 1));
        double iqr = quantile(sorted, 0.75) - quantile(sorted, 0.25);
        return 1.06 * Math.min(sd, iqr / 1.34) * Elementary.pow(n, -0.2);
    }

    /** Quantile of a sorted sample, linear between order statistics (type 7 of R. J. Hyndman, Y. Fan, The American Statistician 50 (1996) 361–365). */
    public static double quantile(Doubles sorted, double level) {
        double at = level * (sorted.size() - 1);
        int below = (int) Math.min(Math.floor(at), sorted.size() - 2.0);
        if (sorted.size() == 1) {
            return sorted.get(0);
        }
        double part = at - below;
        return sorted.get(below) * (1 - part) + sorted.get(below + 1) * part;
    }
}

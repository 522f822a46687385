package id.gapai.simulation.milestones;

import id.gapai.simulation.elementary.Elementary;

/**
 * Probability of success near a count, by local logistic regression: a straight line on the log-odds, fitted to the nearest paths, the
 * nearer the heavier (tricube weights). R. Tibshirani and T. Hastie, "Local likelihood estimation", Journal of the American Statistical
 * Association 82 (1987) 559–567; C. Loader, "Local Regression and Likelihood", Springer 1999, chapter 4. The standard error is that of
 * the weighted score ("sandwich"), Loader section 4.5. A small prior weight on "as often as not" keeps it finite where all succeed.
 */
final class LocalLogit {
    private static final int MOST_STEPS = 50;
    private static final double LAST_STEP = 1e-9;

    /** One half success and one half failure, spread over the neighbours, is believed beforehand. */
    private static final double PRIOR = 1;

    private static final double MOST_LOG_ODDS = 30;

    private final double[] counts;
    private final boolean[] success;
    private final int neighbours;

    /**
     * @param counts     in rising order; not copied, not changed
     * @param success    of the same paths
     * @param neighbours how many of the nearest are used, 2 … all
     */
    LocalLogit(double[] counts, boolean[] success, int neighbours) {
        this.counts = counts;
        this.success = success;
        this.neighbours = neighbours;
    }

    /** The log-odds of success and its standard error. */
    record Fit(double logOdds, double error) {}

    /** @param at a count within the range of those given */
    Fit at(double at) {
        int first = window(at);
        int end = first + neighbours;
        double width = Math.max(at - counts[first], counts[end - 1] - at);
        return width > 0 ? fit(at, first, end, width * (1 + 1e-9)) : allEqual(first, end);
    }

    /** The first of the nearest: all of equal distance count alike, the window is slid to the least far end. */
    private int window(double at) {
        int low = 0;
        int high = counts.length - neighbours;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (at - counts[middle] > counts[middle + neighbours] - at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Fit allEqual(int first, int end) {
        double hits = 0.5 * PRIOR;
        for (int i = first; i < end; i++) {
            hits += success[i] ? 1 : 0;
        }
        double n = end - first + PRIOR;
        double p = hits / n;
        return new Fit(Elementary.log(p / (1 - p)), 1 / Math.sqrt(n * p * (1 - p)));
    }

    private Fit fit(double at, int first, int end, double width) {
        double a = 0;
        double b = 0;
        var sums = new Sums();
        for (int step = 0; step < MOST_STEPS; step++) {
            sums.clear();
            for (int i = first; i < end; i++) {
                double x = (counts[i] - at) / width;
                sums.add(x, tricube(x), success[i] ? 1 : 0, 1 / (1 + Elementary.exp(-bounded(a + b * x))), neighbours);
            }
            double da = sums.stepOfLevel();
            double db = sums.stepOfSlope();
            a = bounded(a + da);
            b = bounded(b + db);
            if (Math.abs(da) + Math.abs(db) < LAST_STEP) {
                break;
            }
        }
        return new Fit(a, sums.error());
    }

    private static double bounded(double logOdds) {
        return Math.max(-MOST_LOG_ODDS, Math.min(MOST_LOG_ODDS, logOdds));
    }

    private static double tricube(double x) {
        double cube = Math.abs(x * x * x);
        double rest = 1 - cube;
        return rest * rest * rest;
    }

    /** Score, information and variance of the score of the two coefficients. Mutable. */
    private static final class Sums {
        private double u0, u1, i00, i01, i11, v00, v01, v11;

        void clear() {
            u0 = u1 = i00 = i01 = i11 = v00 = v01 = v11 = 0;
        }

        void add(double x, double weight, double y, double p, int neighbours) {
            double prior = PRIOR / neighbours;
            double off = y - p + prior * (0.5 - p);
            double spread = (1 + prior) * p * (1 - p);
            u0 += weight * off;
            u1 += weight * off * x;
            i00 += weight * spread;
            i01 += weight * spread * x;
            i11 += weight * spread * x * x;
            double square = weight * weight * spread;
            v00 += square;
            v01 += square * x;
            v11 += square * x * x;
        }

        private double determinant() {
            return i00 * i11 - i01 * i01;
        }

        double stepOfLevel() {
            double d = determinant();
            return d > 0 ? limited((i11 * u0 - i01 * u1) / d) : 0;
        }

        double stepOfSlope() {
            double d = determinant();
            return d > 0 ? limited((i00 * u1 - i01 * u0) / d) : 0;
        }

        private static double limited(double step) {
            return Math.max(-2, Math.min(2, step));
        }

        /** Of the level: first entry of I⁻¹ V I⁻¹. */
        double error() {
            double d = determinant();
            if (!(d > 0)) {
                return Double.POSITIVE_INFINITY;
            }
            double a = i11 / d;
            double b = -i01 / d;
            return Math.sqrt(a * a * v00 + 2 * a * b * v01 + b * b * v11);
        }
    }
}

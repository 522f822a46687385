package id.gapai.simulation.goal;

import org.apache.commons.math3.distribution.BetaDistribution;

/**
 * One-sided exact bounds of a probability from independent trials: C. J. Clopper and E. S. Pearson, "The use of confidence or fiducial
 * limits illustrated in the case of the binomial", Biometrika 26 (1934) 404–413.
 */
public final class ExactBound {
    private ExactBound() {}

    /**
     * The least probability that is not refuted.
     *
     * @param hits  0 … trials
     * @param error chance that the true value lies below, in (0, 1)
     */
    public static double lower(long hits, long trials, double error) {
        require(hits, trials, error);
        return hits == 0 ? 0 : new BetaDistribution(null, hits, trials - hits + 1.0).inverseCumulativeProbability(error);
    }

    /**
     * The greatest probability that is not refuted.
     *
     * @param error chance that the true value lies above
     */
    public static double upper(long hits, long trials, double error) {
        require(hits, trials, error);
        return hits == trials ? 1 : new BetaDistribution(null, hits + 1.0, trials - hits).inverseCumulativeProbability(1 - error);
    }

    private static void require(long hits, long trials, double error) {
        if (hits < 0 || trials < 1 || hits > trials || !(error > 0 && error < 1)) {
            throw new IllegalArgumentException(hits + " of " + trials + " at error " + error);
        }
    }
}

package id.gapai.simulation.calibrate;

import org.apache.commons.math3.special.Erf;

/** The distribution function of the standard normal. */
final class NormalScore {
    private static final double LEAST = 0x1p-60;
    private static final double GREATEST = 1 - 0x1p-53;

    private NormalScore() {}

    /** Never 0 and never 1. */
    static double cdf(double score) {
        return Math.min(GREATEST, Math.max(LEAST, Erf.erfc(-score / Math.sqrt(2)) / 2));
    }
}

package id.gapai.charts.build;

import id.gapai.model.forecast.TargetResult;

/**
 * Words for probabilities with the limits of the IPCC's scale (Mastrandrea et al. 2010, Guidance Note for Lead Authors of the
 * IPCC Fifth Assessment Report, table 1), and three cases of their own: reached from the first day on, reached on every path,
 * reached on none.
 */
enum Likelihood {
    ALREADY,
    EVERY_PATH,
    ALMOST_CERTAIN,
    VERY_LIKELY,
    LIKELY,
    EVEN,
    UNLIKELY,
    VERY_UNLIKELY,
    ALMOST_IMPOSSIBLE,
    NO_PATH;

    static Likelihood of(TargetResult result) {
        double p = result.probability().value();
        if (p >= 1) {
            return result.probabilityByDay().get(0) >= 1 ? ALREADY : EVERY_PATH;
        }
        return p > 0 ? between(p) : NO_PATH;
    }

    private static Likelihood between(double p) {
        if (p >= 0.5) {
            return p >= 0.99 ? ALMOST_CERTAIN : p >= 0.9 ? VERY_LIKELY : p >= 0.66 ? LIKELY : EVEN;
        }
        return p >= 0.33 ? EVEN : p >= 0.1 ? UNLIKELY : p >= 0.01 ? VERY_UNLIKELY : ALMOST_IMPOSSIBLE;
    }
}

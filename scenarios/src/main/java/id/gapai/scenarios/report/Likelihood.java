package id.gapai.scenarios.report;

import id.gapai.model.forecast.Estimate;

/**
 * Words for a probability. The bounds are those of the likelihood scale of the IPCC (Mastrandrea et al. 2010, Guidance Note for
 * Lead Authors of the IPCC Fifth Assessment Report, table 1); the two ends say that no or every simulated path reaches the target.
 */
enum Likelihood {
    IMPOSSIBLE,
    ALMOST_IMPOSSIBLE,
    VERY_UNLIKELY,
    UNLIKELY,
    EVEN,
    LIKELY,
    VERY_LIKELY,
    ALMOST_CERTAIN,
    CERTAIN;

    /** @param probability share of paths, 0 … 1 */
    static Likelihood of(Estimate probability) {
        double p = probability.value();
        if (p <= 0) {
            return IMPOSSIBLE;
        }
        if (p >= 1) {
            return CERTAIN;
        }
        return p < 0.5 ? ofRareEvent(p) : ofFrequentEvent(p);
    }

    private static Likelihood ofRareEvent(double p) {
        return p < 0.01 ? ALMOST_IMPOSSIBLE : p < 0.1 ? VERY_UNLIKELY : p < 0.33 ? UNLIKELY : EVEN;
    }

    private static Likelihood ofFrequentEvent(double p) {
        return p >= 0.99 ? ALMOST_CERTAIN : p >= 0.9 ? VERY_LIKELY : p >= 0.66 ? LIKELY : EVEN;
    }
}

package id.gapai.simulation.random;

import id.gapai.simulation.elementary.Elementary;

/**
 * Exact hypergeometric variates by inversion outwards from the mode: the probability of the mode from log-factorials or, among
 * many, its saddle-point form ({@link LogFactorial}), that of its neighbours by their ratios. Takes about 1.6 standard deviations of steps, no matter how large the population.
 */
final class Hypergeometric {
    private Hypergeometric() {}

    /** Good ones among {@code drawn} taken without replacement from {@code good + bad}; {@code 0 <= drawn <= good + bad}. */
    static int sample(KeyedStream stream, int good, int bad, int drawn) {
        int least = Math.max(0, drawn - bad);
        int most = Math.min(good, drawn);
        if (least == most) {
            return least;
        }
        int mode = (int) ((drawn + 1.0) * (good + 1.0) / (good + (double) bad + 2));
        int up = Math.min(most, Math.max(least, mode));
        return outwards(stream.uniform(), up, least, most, good, bad, drawn);
    }

    private static int outwards(double u, int mode, int least, int most, int good, int bad, int drawn) {
        double above = probability(mode, good, bad, drawn);
        double below = above;
        double left = u - above;
        int up = mode;
        int down = mode;
        while (left > 0 && (up < most || down > least)) {
            if (up < most) {
                above *= (good - (double) up) * (drawn - (double) up) / ((up + 1.0) * (bad - (double) drawn + up + 1));
                up++;
                left -= above;
                if (left <= 0) {
                    return up;
                }
            }
            if (down > least) {
                below *= down * (bad - (double) drawn + down) / ((good - down + 1.0) * (drawn - down + 1.0));
                down--;
                left -= below;
                if (left <= 0) {
                    return down;
                }
            }
        }
        return mode;
    }

    /** Probability of k good ones. */
    static double probability(int k, int good, int bad, int drawn) {
        return good + (double) bad < LogFactorial.TABULATED
                ? Elementary.exp(logChoices(good, k) + logChoices(bad, drawn - k) - logChoices(good + bad, drawn))
                : probabilityAmongMany(k, good, bad, drawn);
    }

    private static double logChoices(int n, int k) {
        return LogFactorial.of(n) - LogFactorial.of(k) - LogFactorial.of(n - k);
    }

    /** Two binomial probabilities over a third, with the common success probability drawn / population. */
    private static double probabilityAmongMany(int k, int good, int bad, int drawn) {
        double population = good + (double) bad;
        double p = drawn / population;
        return Elementary.exp(logBinomial(k, good, p) + logBinomial(drawn - k, bad, p) - logBinomial(drawn, population, p));
    }

    /** {@code log P(Binomial(n, p) = k)}, 0 < p < 1. */
    static double logBinomial(double k, double n, double p) {
        if (k == 0) {
            return n * Elementary.log1p(-p);
        }
        if (k == n) {
            return n * Elementary.log(p);
        }
        double corrections = LogFactorial.stirlingError(n) - LogFactorial.stirlingError(k) - LogFactorial.stirlingError(n - k);
        double deviances = LogFactorial.deviance(k, n * p) + LogFactorial.deviance(n - k, n * (1 - p));
        return corrections - deviances - 0.5 * Elementary.log(2 * Math.PI * k * (n - k) / n);
    }
}

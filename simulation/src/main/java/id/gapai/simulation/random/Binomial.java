package id.gapai.simulation.random;

import id.gapai.simulation.elementary.Elementary;

/**
 * Exact binomial variates for n and p that change at every call: trial by trial, 64 at a time, for small n ({@link BitTrials}); as people
 * hit by a Poisson number of events for small p ({@link Hits}); else by transformed rejection with squeeze (BTRS) of W. Hörmann, "The
 * generation of binomial random variates", Journal of Statistical Computation and Simulation 46 (1993) 101–110,
 * doi:10.1080/00949659308811496.
 */
final class Binomial {
    /** That of a probability of one half. */
    private static final double MOST_RATE = Elementary.log(2);

    /** So many draws from the table of {@link PoissonTable} are cheaper than a rejection. */
    private static final int MOST_PARTS = 4;

    private Binomial() {}

    static int sample(KeyedStream stream, int n, double p) {
        if (n <= BitTrials.MOST) {
            return BitTrials.sample(stream, n, p);
        }
        return p > 0.5 ? n - notLikely(stream, n, 1 - p) : notLikely(stream, n, p);
    }

    /** With p = 1 − e^−rate. */
    static int hits(KeyedStream stream, int n, double rate) {
        return n > BitTrials.MOST && rate < MOST_RATE
                ? rare(stream, n, rate)
                : sample(stream, n, -Elementary.expm1(-rate));
    }

    /** For p of at most one half. */
    private static int notLikely(KeyedStream stream, int n, double p) {
        return n * p * p < MOST_PARTS * Hits.MOST_EVENTS_TIMES_RATE ? rare(stream, n, Hits.rate(p)) : reject(stream, n, p);
    }

    /** For a probability of at most one half. A few draws among a part of the trials each are cheaper than a rejection. */
    private static int rare(KeyedStream stream, int n, double rate) {
        if (Hits.areFew(n, rate)) {
            return Hits.sample(stream, n, n * rate);
        }
        int parts = Hits.areFew((n + 1) / 2, rate) ? 2 : MOST_PARTS;
        return Hits.areFew((n + parts - 1) / parts, rate) ? inParts(stream, n, rate, parts) : reject(stream, n, -Elementary.expm1(-rate));
    }

    private static int inParts(KeyedStream stream, int n, double rate, int parts) {
        int left = n;
        int sum = 0;
        for (int i = parts; i > 0; i--) {
            int part = left / i;
            sum += Hits.sample(stream, part, part * rate);
            left -= part;
        }
        return sum;
    }

    /** For np of at least 10 and p of at most one half. */
    static int reject(KeyedStream stream, int n, double p) {
        double deviation = Math.sqrt(n * p * (1 - p));
        double b = 1.15 + 2.53 * deviation;
        double a = -0.0873 + 0.0248 * b + 0.01 * p;
        double squeeze = 0.92 - 4.2 / b;
        while (true) {
            double u = stream.uniform() - 0.5;
            double v = stream.uniform();
            double edge = 0.5 - Math.abs(u);
            double k = Math.floor((2 * a / edge + b) * u + n * p + 0.5);
            if (edge >= 0.07 && v <= squeeze) {
                return (int) k;
            }
            if (k < 0 || k > n) {
                continue;
            }
            double alpha = (2.83 + 5.1 / b) * deviation;
            double mode = Math.floor((n + 1.0) * p);
            double bound = Elementary.log(v * alpha / (a / (edge * edge) + b));
            if (bound <= Hypergeometric.logBinomial(k, n, p) - Hypergeometric.logBinomial(mode, n, p)) {
                return (int) k;
            }
        }
    }
}

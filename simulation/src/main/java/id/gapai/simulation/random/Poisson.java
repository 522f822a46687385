package id.gapai.simulation.random;

import id.gapai.simulation.elementary.Elementary;

/**
 * Exact Poisson variates for a mean that changes at every call. Below {@link PoissonTable#LIMIT} the sum of two: one of the grid mean
 * below, from a table, and one of the remainder, mostly 0; both of one random number, which makes the sum nearly its inverse. Above, transformed rejection with squeeze (PTRS) of W. Hörmann,
 * "The transformed rejection method for generating Poisson random variables", Insurance: Mathematics and Economics 12 (1993)
 * 39–45, doi:10.1016/0167-6687(93)90997-4.
 */
final class Poisson {
    /** No variate is larger; a mean above it is as good as without limit where people are counted. */
    static final int MAX = 1 << 30;

    private Poisson() {}

    static int sample(KeyedStream stream, double mean) {
        if (mean < PoissonTable.LIMIT) {
            return Hits.sample(stream, Double.POSITIVE_INFINITY, mean);
        }
        return mean < MAX ? reject(stream, mean) : MAX;
    }

    /** By inversion, for a mean of at most one; bounds by the first terms of e^−m nearly always spare computing it. */
    static int few(double u, double mean) {
        double most = 1 - mean + 0.5 * mean * mean;
        if (u < 1 - mean) {
            return 0;
        }
        return u >= most && u < (1 + mean) * (most - mean * mean * mean / 6) ? 1 : invert(u, mean);
    }

    private static int invert(double u, double mean) {
        double probability = Elementary.exp(-mean);
        double left = u - probability;
        int k = 0;
        while (left >= 0 && probability > 0) {
            k++;
            probability *= mean / k;
            left -= probability;
        }
        return k;
    }

    private static int reject(KeyedStream stream, double mean) {
        double b = 0.931 + 2.53 * Math.sqrt(mean);
        double a = -0.059 + 0.02483 * b;
        double squeeze = 0.9277 - 3.6224 / (b - 2);
        while (true) {
            double u = stream.uniform() - 0.5;
            double v = stream.uniform();
            double edge = 0.5 - Math.abs(u);
            double k = Math.floor((2 * a / edge + b) * u + mean + 0.43);
            if (edge >= 0.07 && v <= squeeze) {
                return (int) k;
            }
            if (k < 0 || edge < 0.013 && v > edge) {
                continue;
            }
            double inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
            if (Elementary.log(v * inverseAlpha / (a / (edge * edge) + b)) <= logProbability(k, mean)) {
                return (int) Math.min(k, MAX);
            }
        }
    }

    private static double logProbability(double k, double mean) {
        if (k == 0) {
            return -mean;
        }
        return -LogFactorial.stirlingError(k) - LogFactorial.deviance(k, mean) - 0.5 * Elementary.log(2 * Math.PI * k);
    }
}

package id.gapai.simulation.ranking;

import id.gapai.model.array.Doubles;

/**
 * One option minus another, path by path.
 *
 * @param paths     that both have
 * @param mean      of the differences
 * @param variance  of a difference
 * @param differing paths on which the two are not alike
 */
public record Pair(int paths, double mean, double variance, int differing) {
    /**
     * On the paths that both have. Two shares may be alike on all of some thousand paths and yet not equal, or differ on so few that their
     * spread is not known: of shares the variance is that of D. G. Bonett and R. M. Price, Journal of Educational and Behavioral Statistics 37
     * (2012) 479–488, with one path added to each kind of those that differ, which is never 0.
     */
    static Pair of(Doubles a, Doubles b, boolean isShare) {
        int n = Math.min(a.size(), b.size());
        double sum = 0;
        int differing = 0;
        for (int p = 0; p < n; p++) {
            double difference = a.get(p) - b.get(p);
            sum += difference;
            differing += difference == 0 ? 0 : 1;
        }
        double mean = sum / n;
        return new Pair(n, mean, isShare ? variance(sum, differing, n) : variance(a, b, n, mean), differing);
    }

    private static double variance(double sum, int differing, int n) {
        double mean = sum / (n + 2);
        return (differing + 2.0) / (n + 2) - mean * mean;
    }

    private static double variance(Doubles a, Doubles b, int n, double mean) {
        double squares = 0;
        for (int p = 0; p < n; p++) {
            double off = a.get(p) - b.get(p) - mean;
            squares += off * off;
        }
        return squares / (n - 1);
    }

    public double standardError() {
        return Math.sqrt(variance / paths);
    }

    /** Whether no path tells the two apart. */
    public boolean isAlike() {
        return differing == 0;
    }
}

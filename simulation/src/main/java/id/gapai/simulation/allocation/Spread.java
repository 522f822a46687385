package id.gapai.simulation.allocation;

import id.gapai.model.array.Doubles;

/**
 * Mean and standard deviation of n numbers.
 *
 * @param sd with n − 1 in the denominator; 0 of one number
 */
record Spread(int size, double mean, double sd) {
    static Spread of(Doubles numbers) {
        int n = numbers.size();
        double mean = numbers.sum() / n;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double off = numbers.get(i) - mean;
            squares += off * off;
        }
        return new Spread(n, mean, Math.sqrt(squares / Math.max(1, n - 1)));
    }

    /** Of a minus b, path by path, as far as both go. */
    static Spread ofDifference(Doubles a, Doubles b) {
        return of(Doubles.generate(Math.min(a.size(), b.size()), i -> a.get(i) - b.get(i)));
    }

    /** Standard error of the mean. */
    double error() {
        return sd / Math.sqrt(size);
    }
}

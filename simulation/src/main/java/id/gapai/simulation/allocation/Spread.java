package id.gapai.simulation.allocation;

import id.gapai.model.array.Doubles;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Mean and standard deviation of n numbers.
 *
 * @param sd with n − 1 in the denominator; 0 of one number
 */
record Spread(int size, double mean, double sd) {
    static Spread of(Doubles numbers) {
        double[] values = numbers.toArray();
        return new Spread(values.length, StatUtils.mean(values), Math.sqrt(StatUtils.variance(values)));
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

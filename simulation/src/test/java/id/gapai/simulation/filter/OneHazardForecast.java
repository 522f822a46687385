package id.gapai.simulation.filter;

import java.util.List;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * Bayes' rule for a town where each of so many people comes with a hazard of 0.001 to 0.01 a day, all values alike probable, summed over
 * hazards, times of the day at which a count was read, and the numbers that round to it.
 */
record OneHazardForecast(int people, List<ObservedCount> counts) {
    private static final double STEP = 0.00004;
    private static final int TIMES = 3;
    private static final int NUMBERS = 4;

    /** Mean and standard deviation of the number who have come at the close of a later day. */
    double[] moments(int day) {
        double[] sums = new double[3];
        for (double h = 0.002; h < 0.01; h += STEP) {
            add(h, day, sums);
        }
        double mean = sums[1] / sums[0];
        return new double[] {mean, Math.sqrt(sums[2] / sums[0] - mean * mean)};
    }

    /** Probability of the counts, and of these times the first two moments of the number at the close of the day. */
    private void add(double h, int day, double[] sums) {
        var law = new double[][] {{1, 0, 0}};
        for (var count : counts) {
            law = after(law, count, h);
        }
        for (var state : law) {
            double left = people - state[1];
            double p = 1 - Math.exp(-h * (day - state[2]));
            double mean = state[1] + left * p;
            sums[0] += state[0];
            sums[1] += state[0] * mean;
            sums[2] += state[0] * (mean * mean + left * p * (1 - p));
        }
    }

    /** [states] probability of counts and state, number, time; after one more count. */
    private double[][] after(double[][] before, ObservedCount count, double h) {
        int perTime = (int) Math.ceil((count.high() - count.low() + 1) / NUMBERS);
        var law = new double[TIMES * perTime][];
        for (int k = 0; k < law.length; k++) {
            double time = count.firstDay() - 1 + (k / perTime + 0.5) / TIMES;
            int number = (int) count.low() + k % perTime * NUMBERS;
            double sum = 0;
            for (var state : before) {
                sum += state[0] * step(state, number, time, h);
            }
            law[k] = new double[] {sum, number, time};
        }
        return law;
    }

    private double step(double[] from, int number, double time, double h) {
        int left = people - (int) from[1];
        return new BinomialDistribution(null, left, 1 - Math.exp(-h * (time - from[2]))).probability(number - (int) from[1]);
    }
}

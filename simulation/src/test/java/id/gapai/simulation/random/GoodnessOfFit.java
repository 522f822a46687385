package id.gapai.simulation.random;

import java.util.Arrays;
import java.util.function.IntSupplier;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * Pearson's chi-square test of whole-number draws. H0: they are independent with the given probabilities. The cells are chosen by
 * the probabilities alone: neighbouring values are pooled until {@link #LEAST_EXPECTED} draws are expected.
 *
 * @param least the cells cover {@code least} … {@code most}; the end cells take what lies outside
 */
public record GoodnessOfFit(IntToDoubleFunction probability, int least, int most) {
    private static final double LEAST_EXPECTED = 20;

    /** Covers twelve standard deviations around the mean, within 0 … {@code most}. */
    public static GoodnessOfFit around(double mean, double sd, int most, IntToDoubleFunction probability) {
        int low = (int) Math.max(0, mean - 12 * sd - 30);
        int high = (int) Math.min(most, mean + 12 * sd + 30);
        return new GoodnessOfFit(probability, low, high);
    }

    /** The chance, under H0, of a fit at least as bad as that of so many draws; 0 when an impossible value was drawn. */
    public double pValue(int draws, IntSupplier sampler) {
        int[] values = IntStream.generate(sampler).limit(draws).toArray();
        if (IntStream.of(values).distinct().anyMatch(v -> !(probability.applyAsDouble(v) > 0))) {
            return 0;
        }
        double[] expected = IntStream.rangeClosed(least, most).mapToDouble(k -> draws * probability.applyAsDouble(k)).toArray();
        int[] cellOf = cells(expected);
        int count = cellOf[cellOf.length - 1] + 1;
        return count < 2 ? 1 : tail(statistic(values, expected, cellOf, count), count - 1);
    }

    private static int[] cells(double[] expected) {
        var cellOf = new int[expected.length];
        double left = Arrays.stream(expected).sum();
        double inCell = 0;
        int cell = 0;
        for (int i = 0; i < expected.length; i++) {
            cellOf[i] = cell;
            inCell += expected[i];
            left -= expected[i];
            if (inCell >= LEAST_EXPECTED && left >= LEAST_EXPECTED) {
                cell++;
                inCell = 0;
            }
        }
        return cellOf;
    }

    private double statistic(int[] values, double[] expected, int[] cellOf, int count) {
        var want = new double[count];
        var seen = new double[count];
        for (int i = 0; i < expected.length; i++) {
            want[cellOf[i]] += expected[i];
        }
        for (int value : values) {
            seen[cellOf[Math.min(most, Math.max(least, value)) - least]]++;
        }
        return IntStream.range(0, count).mapToDouble(i -> (seen[i] - want[i]) * (seen[i] - want[i]) / want[i]).sum();
    }

    private static double tail(double statistic, int freedom) {
        return 1 - new ChiSquaredDistribution(freedom).cumulativeProbability(statistic);
    }
}

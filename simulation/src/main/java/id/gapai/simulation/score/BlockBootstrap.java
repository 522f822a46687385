package id.gapai.simulation.score;

import id.gapai.model.array.Doubles;
import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.Purposes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Intervals of ratios of sums whose terms depend on each other inside blocks: whole blocks are drawn with replacement, as many as there are
 * (B. Efron, R. J. Tibshirani, "An Introduction to the Bootstrap", 1993, sections 8.6 and 13.3, percentile interval).
 *
 * @param replicates how many times
 * @param level      probability inside the interval, in (0, 1)
 */
public record BlockBootstrap(long seed, int replicates, double level) {
    private static final long PURPOSE = Purposes.keyOf("backtest/bootstrap");

    /** A ratio of sums with its interval. */
    public record Interval(double estimate, double low, double high) {
        /** Whether the value lies in the interval, its ends included. */
        public boolean contains(double value) {
            return value >= low && value <= high;
        }
    }

    /** The mean of a value over all items, blocks being the items with the same key. */
    public <T> Interval mean(List<T> items, Function<T, ?> block, ToDoubleFunction<T> value) {
        return ratio(items, block, value, item -> 1);
    }

    /** The sum of one value over the sum of another. */
    public <T> Interval ratio(
            List<T> items, Function<T, ?> block, ToDoubleFunction<T> numerator, ToDoubleFunction<T> denominator) {
        Map<Object, double[]> sums = new LinkedHashMap<>();
        for (var item : items) {
            var sum = sums.computeIfAbsent(block.apply(item), key -> new double[2]);
            sum[0] += numerator.applyAsDouble(item);
            sum[1] += denominator.applyAsDouble(item);
        }
        return ratio(List.copyOf(sums.values()));
    }

    private Interval ratio(List<double[]> blocks) {
        var ratios = new ArrayList<Double>();
        var draws = new Draws();
        for (int replicate = 0; replicate < replicates; replicate++) {
            draws.startPath(seed, replicate);
            double drawn = drawn(blocks, draws);
            if (Double.isFinite(drawn)) {
                ratios.add(drawn);
            }
        }
        var sorted = Doubles.of(ratios.stream().mapToDouble(Double::doubleValue).sorted().toArray());
        double tail = (1 - level) / 2;
        return sorted.size() == 0
                ? new Interval(total(blocks), Double.NaN, Double.NaN)
                : new Interval(total(blocks), SampleScores.quantile(sorted, tail), SampleScores.quantile(sorted, 1 - tail));
    }

    private static double drawn(List<double[]> blocks, Draws draws) {
        double numerator = 0;
        double denominator = 0;
        for (int i = 0; i < blocks.size(); i++) {
            draws.startDay(i);
            var block = blocks.get((int) (draws.uniform(PURPOSE) * blocks.size()));
            numerator += block[0];
            denominator += block[1];
        }
        return numerator / denominator;
    }

    private static double total(List<double[]> blocks) {
        return blocks.stream().mapToDouble(block -> block[0]).sum() / blocks.stream().mapToDouble(block -> block[1]).sum();
    }
}

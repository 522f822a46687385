package id.gapai.simulation.summary;

import id.gapai.model.forecast.Binding;
import id.gapai.model.forecast.Estimate;
import id.gapai.simulation.sampling.Sampling;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Gains in the median of active residents at the end by more of one thing, on the same random numbers. The paths are dealt out to batches,
 * path i to batch i mod {@value #BATCHES}, its replicate, and the spread of the gains among the batches tells how sure they are.
 */
public final class Gains {
    private static final int BATCHES = Sampling.REPLICATES;

    /** Chance that a comparison of two gains that are equal is called clear, one-sided. */
    private static final double ALPHA = 0.0005;

    /** By factor, in the order of {@link Binding}. */
    private final double[] gains;

    /** By factor and batch. */
    private final double[][] batchGains;

    private Gains(double[] gains, double[][] batchGains) {
        this.gains = gains;
        this.batchGains = batchGains;
    }

    /**
     * @param plain active residents at the end, by path
     * @param more  the same with more officers, demand and people
     */
    public static Gains of(int[] plain, List<int[]> more) {
        double median = median(plain);
        double[] medians = batchMedians(plain);
        return new Gains(
                more.stream().mapToDouble(finals -> median(finals) - median).toArray(),
                more.stream().map(finals -> minus(batchMedians(finals), medians)).toArray(double[][]::new));
    }

    public Binding binding() {
        return new Binding(estimate(0), estimate(1), estimate(2));
    }

    private Estimate estimate(int factor) {
        double half = new TDistribution(null, BATCHES - 1.0).inverseCumulativeProbability(0.975) * error(batchGains[factor]);
        return new Estimate(gains[factor], gains[factor] - half, gains[factor] + half);
    }

    /** Infinite where there are not enough paths for all batches. */
    private static double error(double[] values) {
        double error = Math.sqrt(StatUtils.variance(values) / BATCHES);
        return Double.isNaN(error) ? Double.POSITIVE_INFINITY : error;
    }

    /** Whether it is beyond doubt which gain is the largest, and that it is one. */
    public boolean areClear() {
        int best = IntStream.range(0, gains.length)
                .reduce((a, b) -> gains[b] > gains[a] ? b : a)
                .orElseThrow();
        return isPositive(batchGains[best])
                && IntStream.range(0, gains.length)
                        .filter(factor -> factor != best)
                        .allMatch(factor -> isPositive(minus(batchGains[best], batchGains[factor])));
    }

    /** By Student's test on the batches. */
    private static boolean isPositive(double[] differences) {
        if (Arrays.stream(differences).anyMatch(Double::isNaN)) {
            return false;
        }
        return StatUtils.mean(differences) > error(differences) * critical();
    }

    private static double critical() {
        return new TDistribution(null, BATCHES - 1).inverseCumulativeProbability(1 - ALPHA);
    }

    private static double[] batchMedians(int[] finals) {
        return IntStream.range(0, BATCHES).mapToDouble(batch -> median(batch(finals, batch))).toArray();
    }

    private static int[] batch(int[] finals, int batch) {
        return IntStream.iterate(batch, i -> i < finals.length, i -> i + BATCHES).map(i -> finals[i]).toArray();
    }

    /** NaN of nothing. */
    private static double median(int[] values) {
        return StatUtils.percentile(Arrays.stream(values).asDoubleStream().toArray(), 50);
    }

    private static double[] minus(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] - b[i]).toArray();
    }
}

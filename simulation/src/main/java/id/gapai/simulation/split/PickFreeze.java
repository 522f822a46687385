package id.gapai.simulation.split;

import id.gapai.model.forecast.Estimate;
import id.gapai.model.forecast.VarianceSplit;
import id.gapai.simulation.summary.Confidence;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The pick-freeze estimator of variance shares (I. M. Sobol', "Sensitivity estimates for nonlinear mathematical models", Mathematical
 * Modelling and Computational Experiments 1, 1993) in its symmetric form, whose errors are asymptotically normal (A. Janon, T. Klein,
 * A. Lagnoux, M. Nodet and C. Prieur, "Asymptotic normality and efficiency of two Sobol index estimators", ESAIM: Probability and
 * Statistics 18, 2014, doi:10.1051/ps/2013040).
 *
 * <p>A triple has the outcomes a, of parameters X, swings D and the rest E; b, of X and new D and E; c, of X and D and a new E. With the
 * mean m and the variance V over all of them, a and c with half the weight of b, the share of the parameters is Cov((a + c) / 2, b) / V, that
 * of chance is E[(a − c)²] / 2V, and the swings have the rest. A standard error is that of the mean of (numerator − share · v) / V over
 * triples, v being the triple's part in V (delta method; the error of m does not matter to first order).
 */
public final class PickFreeze {
    private final double[] variances;
    private final double[] covariances;
    private final double[] squares;
    private final double variance;
    private final Confidence confidence;

    private PickFreeze(int[] a, int[] b, int[] c, Confidence confidence) {
        int n = a.length;
        double mean = mean(n, i -> a[i] / 4.0 + b[i] / 2.0 + c[i] / 4.0);
        variances = values(n, i -> (square(a[i] - mean) + square(c[i] - mean)) / 4 + square(b[i] - mean) / 2);
        covariances = values(n, i -> (a[i] + (double) c[i] - 2 * mean) / 2 * (b[i] - mean));
        squares = values(n, i -> square(a[i] - (double) c[i]) / 2);
        variance = mean(n, i -> variances[i]);
        this.confidence = confidence;
    }

    /**
     * The split of one strategy's outcome at the end.
     *
     * @param first          by path of {@link FrozenSource}
     * @param sameParameters by path, of the second run
     * @param sameSwings     by path, of the third run
     * @return empty if the outcome does not vary
     */
    public static Optional<VarianceSplit> split(
            String strategy, int[] first, int[] sameParameters, int[] sameSwings, Confidence confidence) {
        var paths = new PickFreeze(first, sameParameters, sameSwings, confidence);
        return paths.variance > 0 ? Optional.of(paths.split(strategy)) : Optional.empty();
    }

    private VarianceSplit split(String strategy) {
        return new VarianceSplit(
                strategy,
                variances.length,
                standardDeviation(),
                share(i -> covariances[i]),
                share(i -> variances[i] - covariances[i] - squares[i]),
                share(i -> squares[i]));
    }

    private Estimate standardDeviation() {
        double sd = Math.sqrt(variance);
        return confidence.normal(sd, standardError(i -> variances[i] - variance) / (2 * sd));
    }

    private Estimate share(IntToDoubleFunction part) {
        double share = mean(variances.length, part) / variance;
        var raw = confidence.normal(share, standardError(i -> (part.applyAsDouble(i) - share * variances[i]) / variance));
        return new Estimate(clip(raw.value()), clip(raw.low()), clip(raw.high()));
    }

    /** Of the mean of what has the mean 0. */
    private double standardError(IntToDoubleFunction influence) {
        int n = variances.length;
        return Math.sqrt(mean(n, i -> square(influence.applyAsDouble(i))) / n);
    }

    private static double clip(double share) {
        return Math.min(1, Math.max(0, share));
    }

    private static double square(double x) {
        return x * x;
    }

    private static double[] values(int n, IntToDoubleFunction value) {
        return IntStream.range(0, n).mapToDouble(value).toArray();
    }

    /** Summed in order, so that it is the same everywhere. */
    private static double mean(int n, IntToDoubleFunction value) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += value.applyAsDouble(i);
        }
        return sum / n;
    }
}

package id.gapai.simulation.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gapai.model.distribution.Distribution;
import id.gapai.model.distribution.Distribution.Beta;
import id.gapai.model.distribution.Distribution.Constant;
import id.gapai.model.distribution.Distribution.LogNormal;
import id.gapai.model.distribution.Distribution.Normal;
import id.gapai.model.distribution.Distribution.Triangular;
import id.gapai.model.distribution.Distribution.Uniform;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.special.Erf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuantileTest {
    /** Both tails down to the smallest uniform of a stream, the joints of the normal quantile, and points between table nodes. */
    private static double[] probabilities() {
        var tail = DoubleStream.of(0x1p-53, 1e-15, 1e-12, 1e-9, 1.3e-6, 1e-4, 0.001, 0.0101, 0.0749, 0.0751, 0.2, 0.31, 0.4499, 0.5);
        var middle = DoubleStream.iterate(0.003, u -> u < 0.5, u -> u + 0.0137);
        return DoubleStream.concat(tail, middle).flatMap(u -> DoubleStream.of(u, 1 - u)).toArray();
    }

    static List<Distribution> distributions() {
        return List.of(
                new Constant(4),
                new Normal(-2, 3),
                new LogNormal(0.01, 0.8),
                new Beta(2, 5),
                new Triangular(1, 1, 3),
                new Triangular(-1, 0.5, 3),
                new Triangular(0, 2, 2),
                new Uniform(-4, 9));
    }

    @Test
    void normalQuantileInvertsTheCdf() {
        assertCdfInverts(Quantile.of(new Normal(0, 1)), z -> 0.5 * Erf.erfc(-z / Math.sqrt(2)), z -> 0.5 * Erf.erfc(z / Math.sqrt(2)));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1", "2, 5", "5, 2", "0.5, 0.5", "0.05, 0.4", "0.3, 20", "60, 3", "8, 32", "4, 40", "1500, 900", "1e5, 3e5", "2, 150", "1, 1e4"
    })
    void betaQuantileInvertsTheCdf(double a, double b) {
        assertCdfInverts(
                Quantile.of(new Beta(a, b)),
                x -> betaCdf(x, a, b),
                x -> betaCdf(1 - x, b, a));
    }

    private static double betaCdf(double x, double a, double b) {
        double inside = Math.min(1, Math.max(0, x));
        return org.apache.commons.math3.special.Beta.regularizedBeta(inside, a, b, 1e-15);
    }

    /** Where doubles are too coarse near x (the upper end of a beta), the cdf may be off by two of their steps. */
    private static void assertCdfInverts(Quantile quantile, DoubleUnaryOperator cdf, DoubleUnaryOperator survival) {
        for (double u : probabilities()) {
            var law = u <= 0.5 ? cdf : survival;
            double goal = u <= 0.5 ? u : 1 - u;
            double x = quantile.at(u);
            double below = law.applyAsDouble(Math.nextDown(Math.nextDown(x)));
            double above = law.applyAsDouble(Math.nextUp(Math.nextUp(x)));
            double slack = 1e-9 * goal;
            assertThat(goal).as("u = %s, x = %s", u, x).isBetween(Math.min(below, above) - slack, Math.max(below, above) + slack);
        }
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void quantilesRise(Distribution distribution) {
        var quantile = Quantile.of(distribution);
        double last = Double.NEGATIVE_INFINITY;
        for (double u : DoubleStream.of(probabilities()).sorted().toArray()) {
            assertThat(quantile.at(u)).isGreaterThanOrEqualTo(last);
            last = quantile.at(u);
        }
    }

    /** The mean of the quantiles over 100,000 midpoints is the mean of the distribution, as far as the tails beyond allow. */
    @ParameterizedTest
    @MethodSource("distributions")
    void quantilesHaveTheMeanAndSpread(Distribution distribution) {
        var quantile = Quantile.of(distribution);
        int n = 100_000;
        double mean = midpoints(n).map(quantile::at).sum() / n;
        double variance = midpoints(n).map(u -> Math.pow(quantile.at(u) - mean, 2)).sum() / n;
        double scale = Math.max(distribution.sd(), 1e-12);
        assertThat(mean).isCloseTo(distribution.mean(), within(1e-4 * scale));
        assertThat(Math.sqrt(variance)).isCloseTo(distribution.sd(), within(1e-3 * scale));
    }

    private static DoubleStream midpoints(int n) {
        return DoubleStream.iterate(0.5 / n, u -> u + 1.0 / n).limit(n);
    }

    /** P(X ≤ 1/2) of beta(2, 5): 1 − (1/2)^6 · (1 + 6) by the binomial sum. */
    @Test
    void betaQuantileOfAHandCase() {
        assertThat(Quantile.of(new Beta(2, 5)).at(1 - 7 / 64.0)).isCloseTo(0.5, within(1e-11));
    }
}

package id.gapai.simulation.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gapai.simulation.sampling.Sampling;
import id.gapai.simulation.tally.Samples;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample is 0, 10, 20 … in order, dealt to the replicates in turn: as even as can be. */
class QuantilesTest {
    private static final int PATHS = 1_600;

    /** By definition: the true quantile is below the low end, or above the high end, with at most 2.5 % each, and with a rank further in with more. */
    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.5, 0.95})
    void theEndsAreOrderStatistics(double level) {
        var sample = Samples.steps(PATHS, Sampling.INDEPENDENT);
        var estimate = new Quantiles(PATHS, new Confidence(0.95, Sampling.INDEPENDENT), level).of(sample).get(0);
        var below = new BinomialDistribution(null, PATHS, level);
        int low = (int) Math.round(estimate.low() / 10) + 1;
        int high = (int) Math.round(estimate.high() / 10) + 1;
        assertThat(estimate.low()).isCloseTo(10.0 * (low - 1), within(1e-6));
        assertThat(below.cumulativeProbability(low - 1)).isLessThanOrEqualTo(0.025);
        assertThat(below.cumulativeProbability(low)).isGreaterThan(0.025);
        assertThat(1 - below.cumulativeProbability(high - 1)).isLessThanOrEqualTo(0.025);
        assertThat(1 - below.cumulativeProbability(high - 2)).isGreaterThan(0.025);
    }

    /** Replicates agree to a path, so only the rounding is left: t · √(1/12) / 100 / 4 of the levels on each side. */
    @Test
    void evenPathsKnowTheQuantileBetter() {
        var sample = Samples.steps(PATHS, Sampling.EVEN);
        var estimate = new Quantiles(PATHS, new Confidence(0.95, Sampling.EVEN), 0.5).of(sample).get(0);
        assertThat(estimate.value()).isEqualTo(10 * (PATHS - 1) / 2.0);
        double half = 2.1314 * Math.sqrt(1 / 12.0) / 100 / 4;
        assertThat(estimate.high() - estimate.value()).isBetween(0.9 * half * 10 * PATHS, 2.2 * half * 10 * PATHS);
    }

    @Test
    void endsBeyondAllPathsAreTheOutermost() {
        var sample = Samples.steps(16, Sampling.INDEPENDENT);
        var estimate = new Quantiles(16, new Confidence(0.95, Sampling.INDEPENDENT), 0.05).of(sample).get(0);
        assertThat(estimate.low()).isZero();
    }
}

package id.gapai.simulation.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gapai.model.forecast.Estimate;
import id.gapai.simulation.sampling.Sampling;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceTest {
    private static final Confidence CONFIDENCE = new Confidence(0.95, Sampling.INDEPENDENT);

    /** By definition: at the lower bound so many or more have probability 2.5 %, at the upper bound so many or fewer. */
    @ParameterizedTest
    @CsvSource({"1, 10", "5, 10", "9, 10", "3, 2000", "1200, 2000", "1999, 2000"})
    void theIntervalIsThatOfClopperAndPearson(int count, int paths) {
        var estimate = proportion(count, paths);
        assertThat(estimate.value()).isEqualTo(count / (double) paths);
        assertThat(1 - new BinomialDistribution(paths, estimate.low()).cumulativeProbability(count - 1)).isCloseTo(0.025, within(1e-6));
        assertThat(new BinomialDistribution(paths, estimate.high()).cumulativeProbability(count)).isCloseTo(0.025, within(1e-6));
    }

    /** 3/n, the rule of three: 0.15 % at 2,000 paths and 0.03 % at 10,000. */
    @ParameterizedTest
    @CsvSource({"2000, 0.001497", "10000, 0.0002995"})
    void noneOfManyStaysBelowTheOneSidedBound(int paths, double bound) {
        var estimate = proportion(0, paths);
        assertThat(estimate.value()).isZero();
        assertThat(estimate.low()).isZero();
        assertThat(estimate.high()).isCloseTo(bound, within(1e-6));
        assertThat(Math.pow(1 - estimate.high(), paths)).isCloseTo(0.05, within(1e-9));
    }

    /** The example of {@code ci.prop.ps} in the R package statpsych, by D. G. Bonett. */
    @Test
    void theIntervalOfADifferenceOnTheSamePathsIsThatOfBonettAndPrice() {
        var estimate = CONFIDENCE.pairedDifference(new long[] {26}, new long[] {4}, 48);
        assertThat(estimate.value()).isEqualTo(22 / 48.0);
        assertThat(estimate.low()).isCloseTo(0.2548067, within(1e-6));
        assertThat(estimate.high()).isCloseTo(0.6251933, within(1e-6));
    }

    @Test
    void pathsThatDoNotDifferLeaveADoubt() {
        var same = CONFIDENCE.pairedDifference(new long[] {0}, new long[] {0}, 1_000);
        assertThat(same.value()).isZero();
        assertThat(same.high()).isCloseTo(-same.low(), within(1e-15)).isBetween(0.001, 0.004);
        assertThat(CONFIDENCE.pairedDifference(new long[] {1_000}, new long[] {0}, 1_000).high()).isEqualTo(1);
    }

    @Test
    void allMirrorsNone() {
        assertThat(proportion(50, 50).low()).isCloseTo(1 - proportion(0, 50).high(), within(1e-15));
        assertThat(proportion(50, 50).high()).isEqualTo(1);
    }

    private static Estimate proportion(long count, long paths) {
        return CONFIDENCE.proportion(new long[] {count, 0}, paths);
    }
}

package id.gapai.simulation.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gapai.simulation.sampling.Sampling;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {
    private static final Confidence INDEPENDENT = new Confidence(0.95, Sampling.INDEPENDENT);
    private static final Confidence EVEN = new Confidence(0.95, Sampling.EVEN);

    /** Table I of Newcombe (1998), method 4. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2535, 0.3682", "15, 148, 0.0598, 0.1644", "1, 29, 0.0018, 0.1963"})
    void theScoreIntervalIsThatOfThePaper(int count, int paths, double low, double high) {
        var estimate = INDEPENDENT.quickProportion(new long[] {count}, paths);
        assertThat(estimate.low()).isCloseTo(low, within(5e-5));
        assertThat(estimate.high()).isCloseTo(high, within(5e-5));
    }

    @Test
    void theScoreIntervalIsNearTheExactOne() {
        for (int count = 1; count < 2_000; count += 37) {
            var quick = INDEPENDENT.quickProportion(new long[] {count}, 2_000);
            var exact = INDEPENDENT.proportion(new long[] {count}, 2_000);
            assertThat(quick.low()).isCloseTo(exact.low(), within(0.0008));
            assertThat(quick.high()).isCloseTo(exact.high(), within(0.0008));
        }
    }

    /** Counts that differ as those of independent paths do are worth as many; t for the normal widens by 2.131 / 1.960. */
    @Test
    void evenPathsAreWorthWhatTheirReplicatesTell() {
        var spread = IntStream.range(0, 16).mapToLong(r -> 500 + (r % 2 == 0 ? 15 : -15)).toArray();
        var estimate = EVEN.proportion(spread, 16_000);
        double error = 15 * Math.sqrt(16 / 15.0) / 1_000 / 4;
        assertThat(estimate.high() - estimate.low()).isCloseTo(2 * 2.1314 * error, within(2e-4));
        var calm = IntStream.range(0, 16).mapToLong(r -> 500 + (r % 2 == 0 ? 3 : -3)).toArray();
        var narrow = EVEN.proportion(calm, 16_000);
        assertThat(narrow.high() - narrow.low()).isCloseTo(2 * 2.1314 * error / 5, within(1e-4));
    }

    @Test
    void equalCountsAreNotWithoutError() {
        var equal = new long[16];
        Arrays.fill(equal, 50);
        var estimate = EVEN.proportion(equal, 1_600);
        assertThat(estimate.high() - estimate.low()).isBetween(0.2 / 100, 0.5 / 100);
    }

    @Test
    void fewHitsAreJudgedAsIfPathsWereIndependent() {
        var few = new long[16];
        few[3] = 79;
        assertThat(EVEN.proportion(few, 10_000)).isEqualTo(INDEPENDENT.proportion(few, 10_000));
        few[4] = 1;
        assertThat(EVEN.proportion(few, 10_000)).isNotEqualTo(INDEPENDENT.proportion(few, 10_000));
    }
}

package id.gapai.simulation.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.Test;

class NestedScrambleTest {
    private static final double ALPHA = 0.001;

    /** For every m, numbers that differ in their first m digits stay in different ones of 2^m equal parts. */
    @Test
    void aScrambleOfEvenlySpacedNumbersHasOneInEachPart() {
        for (int m = 0; m <= 12; m++) {
            int parts = 1 << m;
            int shift = NestedScramble.DIGITS - m;
            for (long key = 1; key <= 5; key++) {
                long scramble = NestedScramble.key(key, 3, 99);
                assertThat(IntStream.range(0, parts).map(i -> (int) (NestedScramble.uniform(scramble, (long) i << shift) * parts)))
                        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, parts).boxed().toList());
            }
        }
    }

    /** H0: uniform over keys. n = 20,000 for each of 3 points, alpha = 0.001: 0.3 % of a false alarm, at fixed keys. */
    @Test
    void everyPointIsUniformOverKeys() {
        for (long digits : new long[] {0, 1L << 51, 0x5555555555555L}) {
            assertThat(ksTest(over(digits))).isGreaterThan(ALPHA);
        }
    }

    /** H0: independent, so that the coefficient of correlation is normal with variance 1 / n. n = 20,000: outside 4 deviations 6 in 100,000. */
    @Test
    void replicatesAreUncorrelated() {
        double[] one = LongStream.range(0, 20_000).mapToDouble(seed -> NestedScramble.uniform(NestedScramble.key(seed, 0, 7), 0)).toArray();
        double[] other = LongStream.range(0, 20_000).mapToDouble(seed -> NestedScramble.uniform(NestedScramble.key(seed, 1, 7), 0)).toArray();
        double sum = IntStream.range(0, one.length).mapToDouble(i -> 12 * (one[i] - 0.5) * (other[i] - 0.5)).sum();
        assertThat(Math.abs(sum / Math.sqrt(one.length))).isLessThan(4);
    }

    /** Where the first digit is flipped, the second is flipped half of the time, whatever became of the other half. H0: n = 20,000, 4 deviations. */
    @Test
    void coinsOfANodeDoNotHangOnItsNeighbour() {
        long same = LongStream.range(0, 20_000).filter(seed -> second(seed, 0) == second(seed, 1L << 51)).count();
        assertThat(Math.abs(same - 10_000.0)).isLessThan(4 * Math.sqrt(5_000));
    }

    private static int second(long seed, long digits) {
        return (int) (NestedScramble.uniform(NestedScramble.key(seed, 0, 7), digits) * 4) & 1;
    }

    private static double[] over(long digits) {
        return LongStream.range(0, 20_000).mapToDouble(seed -> NestedScramble.uniform(NestedScramble.key(seed, 0, 7), digits)).toArray();
    }

    private static double ksTest(double[] values) {
        return new KolmogorovSmirnovTest().kolmogorovSmirnovTest(new UniformRealDistribution(null, 0, 1), values, false);
    }
}

package id.gapai.simulation.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OctaveShuffleTest {
    @Test
    void everyOctaveChangesPlacesWithinItself() {
        for (long key = 0; key < 50; key++) {
            for (int first = 1; first <= 2048; first *= 2) {
                long own = key;
                assertThat(IntStream.range(first, 2 * first).map(i -> OctaveShuffle.of(own, i)))
                        .containsExactlyInAnyOrderElementsOf(IntStream.range(first, 2 * first).boxed().toList());
            }
        }
    }

    @Test
    void aLargeOctaveIsUsedUpBlockByBlock() {
        for (long key = 0; key < 20; key++) {
            for (int block = 512; block < 1024; block += 64) {
                long own = key;
                assertThat(IntStream.range(block, block + 64).map(i -> OctaveShuffle.of(own, i) >> 6).distinct().count()).isEqualTo(1);
            }
        }
    }

    /**
     * The correlation of m things in two random orders has variance 1 / (m − 1). H0: so has that of evenly spread numbers (the binary digits of
     * 0, 1, 2 … in reverse) in the orders of two keys. 4,000 pairs for m = 64, and for m = 512 with its blocks, where it is 64/63 times as
     * large: the mean of the squares is within 5 of its deviations of it, 1.2e-6 of a false alarm.
     */
    @ParameterizedTest
    @CsvSource({"64, 1", "512, 1.0159"})
    void ordersOfTwoKeysAreUncorrelated(int m, double times) {
        double sum = 0;
        for (int pair = 0; pair < 4_000; pair++) {
            double correlation = correlation(KeyedStream.mix(2 * pair), KeyedStream.mix(2 * pair + 1), m);
            sum += correlation * correlation * (m - 1);
        }
        assertThat(sum / 4_000).isBetween(times - 5 * Math.sqrt(2 / 4_000.0), times + 5 * Math.sqrt(2 / 4_000.0));
    }

    private static double correlation(long a, long b, int m) {
        return new PearsonsCorrelation().correlation(spread(a, m), spread(b, m));
    }

    private static double[] spread(long key, int m) {
        return IntStream.range(m, 2 * m).mapToDouble(i -> Integer.reverse(OctaveShuffle.of(key, i)) >>> 1).toArray();
    }
}

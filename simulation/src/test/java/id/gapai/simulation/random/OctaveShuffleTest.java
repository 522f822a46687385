package id.gapai.simulation.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

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

    /**
     * The rank correlation of two random orders of m things has variance 1 / (m − 1). H0: so has that of the orders of two keys. 4,000 pairs
     * for m = 64: the mean of the squares is within 5 of its deviations of 1 / 63, 6e-7 of a false alarm.
     */
    @Test
    void ordersOfTwoKeysAreUncorrelated() {
        int m = 64;
        double sum = 0;
        for (int pair = 0; pair < 4_000; pair++) {
            double correlation = correlation(KeyedStream.mix(2 * pair), KeyedStream.mix(2 * pair + 1), m);
            sum += correlation * correlation * (m - 1);
        }
        assertThat(sum / 4_000).isBetween(1 - 5 * Math.sqrt(2 / 4_000.0), 1 + 5 * Math.sqrt(2 / 4_000.0));
    }

    private static double correlation(long a, long b, int m) {
        double middle = m + (m - 1) / 2.0;
        double sum = IntStream.range(m, 2 * m)
                .mapToDouble(i -> (OctaveShuffle.of(a, i) - middle) * (OctaveShuffle.of(b, i) - middle))
                .sum();
        return sum / (m * (m * (double) m - 1) / 12);
    }
}

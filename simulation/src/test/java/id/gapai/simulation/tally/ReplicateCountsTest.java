package id.gapai.simulation.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gapai.simulation.sampling.Sampling;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReplicateCountsTest {
    @Test
    void countsAreExactWhereEveryNumberHasItsBin() {
        var counts = new ReplicateCounts(64);
        int[] values = {-3, 0, 7, 7, 7, 60};
        for (int i = 0; i < values.length; i++) {
            counts.add(i % 2, values[i]);
        }
        assertThat(counts.upTo(7)).startsWith(3, 2).endsWith(0, 0);
        assertThat(counts.upTo(6.9)).startsWith(1, 1);
        assertThat(counts.upTo(60)).startsWith(3, 3);
        assertThat(counts.sum(0)).isEqualTo(-3 + 7 + 7);
    }

    @Test
    void coarseCountsAreWrongByLessThanABin() {
        var values = values(1_000_000);
        var counts = of(256, values);
        for (double x : new double[] {-400_000, 0, 1, 123_456.7, 499_000}) {
            double[] upTo = counts.upTo(x);
            for (int r = 0; r < Sampling.REPLICATES; r++) {
                int replicate = r;
                double exact = IntStream.range(0, values.size()).filter(i -> i % 16 == replicate && values.get(i) <= x).count();
                double inBin = IntStream.range(0, values.size()).filter(i -> i % 16 == replicate && Math.abs(values.get(i) - x) <= 4_096).count();
                assertThat(upTo[r]).isCloseTo(exact, within(inBin));
            }
        }
    }

    @Test
    void theyDependOnTheNumbersAndNotOnTheirOrder() {
        for (int spread : new int[] {50, 5_000, 1_000_000, 2_000_000_000}) {
            var values = values(spread);
            var order = new java.util.ArrayList<>(IntStream.range(0, values.size()).boxed().toList());
            var counts = of(256, values);
            for (int trial = 0; trial < 5; trial++) {
                Collections.shuffle(order, new Random(trial));
                var shuffled = new ReplicateCounts(256);
                order.forEach(i -> shuffled.add(i % 16, values.get(i)));
                for (int x : values.subList(0, 50)) {
                    assertThat(shuffled.upTo(x)).isEqualTo(counts.upTo(x));
                }
            }
        }
    }

    private static ReplicateCounts of(int bins, List<Integer> values) {
        var counts = new ReplicateCounts(bins);
        IntStream.range(0, values.size()).forEach(i -> counts.add(i % 16, values.get(i)));
        return counts;
    }

    private static List<Integer> values(int spread) {
        return new Random(spread).ints(3_000, -spread / 2, spread / 2).boxed().toList();
    }
}

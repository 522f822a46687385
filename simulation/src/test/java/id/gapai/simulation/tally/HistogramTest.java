package id.gapai.simulation.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistogramTest {
    private static final int[] VALUES = {15, 3, 8, 40, 8, 22, 1};

    /** {@code numpy.quantile([15, 3, 8, 40, 8, 22, 1], q)}, whose default is type 7. */
    @ParameterizedTest
    @CsvSource({"0, 1", "0.05, 1.6", "0.25, 5.5", "0.5, 8", "0.9, 29.2", "0.95, 34.6", "1, 40"})
    void quantilesAreOfTypeSeven(double level, double expected) {
        assertThat(of(64, VALUES).quantile(level)).isCloseTo(expected, within(1e-12));
    }

    @Test
    void orderStatisticsAreTheSortedValues() {
        var histogram = of(64, VALUES);
        assertThat(IntStream.range(0, 7).mapToDouble(histogram::orderStatistic)).containsExactly(1.0, 3.0, 8.0, 8.0, 15.0, 22.0, 40.0);
        assertThat(histogram.orderStatistics(0, 3, 3, 6)).containsExactly(1, 8, 8, 40);
    }

    @Test
    void theStateDependsOnTheNumbersAndNotOnTheirOrder() {
        var random = new Random(5);
        for (int spread : new int[] {1, 50, 63, 64, 65, 1_000, 1_000_000, 2_000_000_000}) {
            var values = random.ints(300, -spread / 2, spread / 2 + 1).boxed().toList();
            var shuffled = new ArrayList<>(values);
            Collections.shuffle(shuffled, random);
            assertThat(HistogramState.of(of(64, ints(shuffled)))).isEqualTo(HistogramState.of(of(64, ints(values))));
            Collections.sort(shuffled);
            assertThat(HistogramState.of(of(64, ints(shuffled)))).isEqualTo(HistogramState.of(of(64, ints(values))));
        }
    }

    /** Widths are the least that suffice, and no quantile is off by more than one. */
    @Test
    void binsGetWiderWhenNumbersLieFarApart() {
        var values = new Random(6).ints(2_000, -40_000, 90_000).toArray();
        var wide = of(1 << 10, values);
        var exact = of(1 << 20, values);
        assertThat(exact.width()).isEqualTo(1);
        assertThat(wide.width()).isEqualTo(128);
        assertThat(wide.mean()).isEqualTo(exact.mean());
        assertThat(wide.moments().variance()).isEqualTo(exact.moments().variance());
        for (double level = 0; level <= 1; level += 0.01) {
            assertThat(wide.quantile(level)).isCloseTo(exact.quantile(level), within(128.0));
        }
        assertThat(wide.quantile(0)).isEqualTo(exact.quantile(0));
        assertThat(wide.quantile(1)).isEqualTo(exact.quantile(1));
    }

    @Test
    void meanAndVarianceAreExact() {
        var moments = of(64, VALUES).moments();
        double[] values = Arrays.stream(VALUES).asDoubleStream().toArray();
        assertThat(moments.mean()).isEqualTo(97 / 7.0);
        assertThat(moments.variance()).isCloseTo(StatUtils.variance(values), within(1e-12));
        assertThat(moments.standardError()).isCloseTo(Math.sqrt(StatUtils.variance(values) / 7), within(1e-12));
    }

    /** Three values around 10¹² whose squares need more than 64 bits, and more than a double has. */
    @Test
    void squaresDoNotOverflow() {
        var moments = new Moments();
        for (long value : new long[] {-1, 0, 1}) {
            moments.add(1_000_000_000_000L + value);
        }
        assertThat(moments.variance()).isEqualTo(1);
    }

    @Test
    void aSumBeyondTheRangeIsRefused() {
        var moments = new Moments();
        moments.add(Long.MAX_VALUE);
        assertThatThrownBy(() -> moments.add(1)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void oneValueLeavesTheErrorOpen() {
        assertThat(of(64, 5).moments().standardError()).isInfinite();
        assertThat(of(64, 5, 5, 5).moments().standardError()).isZero();
    }

    private static int[] ints(List<Integer> values) {
        return values.stream().mapToInt(i -> i).toArray();
    }

    private static Histogram of(int capacity, int... values) {
        var histogram = new Histogram(capacity);
        histogram.addAll(values, values.length);
        return histogram;
    }
}

package id.gapai.simulation.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleTest {
    private static final int[] VALUES = {15, 3, 8, 40, 8, 22, 1};

    /** {@code numpy.quantile([15, 3, 8, 40, 8, 22, 1], q)}, whose default is type 7. */
    @ParameterizedTest
    @CsvSource({"0, 1", "0.05, 1.6", "0.25, 5.5", "0.5, 8", "0.9, 29.2", "0.95, 34.6", "1, 40"})
    void quantilesAreOfTypeSeven(double level, double expected) {
        assertThat(Sample.of(VALUES).quantile(level)).isCloseTo(expected, within(1e-12));
    }

    @Test
    void theOrderOfTheValuesDoesNotMatter() {
        assertThat(Sample.of(new int[] {1, 3, 8, 8, 15, 22, 40}).quantile(0.9)).isEqualTo(Sample.of(VALUES).quantile(0.9));
    }

    /** R: {@code x <- c(15,3,8,40,8,22,1); mean(x) + c(-1,1)*qnorm(.975)*sd(x)/sqrt(7)} by hand: mean 97/7, variance 1102.857/6. */
    @Test
    void theIntervalOfTheMeanIsByItsStandardError() {
        var mean = Sample.of(VALUES).meanWithInterval();
        double half = 1.959963984540054 * Math.sqrt((2447 - 97 * 97 / 7.0) / 6 / 7);
        assertThat(mean.value()).isCloseTo(97 / 7.0, within(1e-12));
        assertThat(mean.low()).isCloseTo(97 / 7.0 - half, within(1e-9));
        assertThat(mean.high()).isCloseTo(97 / 7.0 + half, within(1e-9));
    }

    @Test
    void onePathLeavesTheMeanOpen() {
        var mean = Sample.of(new int[] {5}).meanWithInterval();
        assertThat(mean.value()).isEqualTo(5);
        assertThat(mean.high()).isInfinite();
    }

    @Test
    void equalValuesHaveNoSpread() {
        var mean = Sample.of(new int[] {5, 5, 5}).meanWithInterval();
        assertThat(mean.low()).isEqualTo(5).isEqualTo(mean.high());
    }
}

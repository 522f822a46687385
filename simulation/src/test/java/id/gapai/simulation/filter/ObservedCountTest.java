package id.gapai.simulation.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gapai.model.array.Ints;
import org.junit.jupiter.api.Test;

class ObservedCountTest {
    private static final Ints CLOSES = Ints.of(100, 200, 200, 190);

    /** Three days: from 100 to 200 a tenth of the day rounds to 150 … 159, the other days do not. */
    @Test
    void theLikelihoodIsTheShareOfTheTimeAtWhichTheCountRoundsToTheRange() {
        assertThat(new ObservedCount(1, 3, 150, 159).likelihood(CLOSES)).isCloseTo(0.1 / 3, within(1e-12));
        assertThat(new ObservedCount(1, 3, 200, 200).likelihood(CLOSES))
                .isCloseTo((0.5 / 100 + 1 + 0.5 / 10) / 3, within(1e-12));
        assertThat(new ObservedCount(1, 3, 0, 1000).likelihood(CLOSES)).isEqualTo(1);
        assertThat(new ObservedCount(1, 3, 300, 310).likelihood(CLOSES)).isZero();
    }
}

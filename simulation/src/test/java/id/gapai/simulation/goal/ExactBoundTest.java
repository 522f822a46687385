package id.gapai.simulation.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

class ExactBoundTest {
    /** No hit in n: 1 − error^(1/n), by hand. */
    @Test
    void theEndsHaveClosedForms() {
        assertThat(ExactBound.upper(0, 100, 0.05)).isCloseTo(1 - Math.pow(0.05, 0.01), within(1e-9));
        assertThat(ExactBound.lower(0, 100, 0.05)).isZero();
        assertThat(ExactBound.lower(100, 100, 0.05)).isCloseTo(Math.pow(0.05, 0.01), within(1e-9));
        assertThat(ExactBound.upper(100, 100, 0.05)).isEqualTo(1);
    }

    /** By definition: at the lower bound so many hits or more have just this chance. */
    @Test
    void atABoundWhatWasSeenHasTheStatedChance() {
        double low = ExactBound.lower(83, 100, 0.01);
        assertThat(1 - new BinomialDistribution(null, 100, low).cumulativeProbability(82)).isCloseTo(0.01, within(1e-7));
        double high = ExactBound.upper(83, 100, 0.01);
        assertThat(new BinomialDistribution(null, 100, high).cumulativeProbability(83)).isCloseTo(0.01, within(1e-7));
    }

    @Test
    void countsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> ExactBound.lower(5, 4, 0.05)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ExactBound.upper(1, 4, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}

package id.gapai.simulation.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SystematicTest {
    private static final double[] WEIGHTS = {0, 3, 1, 0, 6, 0};

    @Test
    void copiesAreTheExpectedNumberRoundedUpOrDown() {
        for (double u = 0.01; u < 1; u += 0.07) {
            var chosen = Systematic.resample(WEIGHTS, 4, u);
            assertThat(chosen).hasSize(4).isSorted().doesNotContain(0, 3, 5);
            assertThat(Arrays.stream(chosen).filter(i -> i == 1).count()).isBetween(1L, 2L);
            assertThat(Arrays.stream(chosen).filter(i -> i == 4).count()).isBetween(2L, 3L);
        }
    }

    @Test
    void equalWeightsChooseEachOnce() {
        assertThat(Systematic.resample(new double[] {2, 2, 2}, 3, 0.9)).containsExactly(0, 1, 2);
        assertThat(Systematic.effectiveSize(new double[] {2, 2, 2})).isCloseTo(3, within(1e-12));
        assertThat(Systematic.effectiveSize(new double[] {1, 0, 0})).isEqualTo(1);
        assertThat(Systematic.effectiveSize(new double[2])).isZero();
    }
}

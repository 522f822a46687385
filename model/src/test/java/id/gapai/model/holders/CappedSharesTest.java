package id.gapai.model.holders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.gapai.model.array.Doubles;
import org.junit.jupiter.api.Test;

class CappedSharesTest {
    @Test
    void proportionalWhileNoCapIsReached() {
        var parts = CappedShares.divide(6, Doubles.of(100, 100), Doubles.of(1, 2));
        assertThat(parts.get(0)).isCloseTo(2, within(1e-9));
        assertThat(parts.get(1)).isCloseTo(4, within(1e-9));
    }

    @Test
    void whatDoesNotFitUnderACapGoesToTheOthers() {
        var parts = CappedShares.divide(9, Doubles.of(3, 100), Doubles.of(10, 1));
        assertThat(parts.get(0)).isCloseTo(3, within(1e-9));
        assertThat(parts.get(1)).isCloseTo(6, within(1e-9));
    }

    @Test
    void refusesMoreThanAllCaps() {
        assertThatThrownBy(() -> CappedShares.divide(9, Doubles.of(3, 4), Doubles.of(1, 1)))
                .hasMessageContaining("do not fit");
    }
}

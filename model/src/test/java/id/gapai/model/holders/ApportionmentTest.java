package id.gapai.model.holders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import org.junit.jupiter.api.Test;

class ApportionmentTest {
    @Test
    void largestRemaindersGetTheLeftOverPersons() {
        // quotas of 10 persons: 4.5, 3.0, 2.5; the one left goes to the first of the two equal remainders
        assertThat(Apportionment.divide(10, Doubles.of(45, 30, 25))).isEqualTo(Ints.of(5, 3, 2));
    }

    @Test
    void totalIsKeptForAwkwardWeights() {
        assertThat(Apportionment.divide(54_000, Doubles.of(0.1, 1.0 / 3, 1e-9, 7)).sum()).isEqualTo(54_000);
    }

    @Test
    void nobodyNeedsNoWeights() {
        assertThat(Apportionment.divide(0, Doubles.of(0, 0))).isEqualTo(Ints.of(0, 0));
    }

    @Test
    void personsCannotGoNowhere() {
        assertThatThrownBy(() -> Apportionment.divide(3, Doubles.of(0, 0))).hasMessageContaining("3 persons");
    }
}

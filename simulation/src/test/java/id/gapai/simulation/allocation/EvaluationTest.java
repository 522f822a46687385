package id.gapai.simulation.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gapai.model.array.Doubles;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    @Test
    void aMeanHasItsNormalInterval() {
        var estimate = Evaluation.value(Objective.EXPECTED, Doubles.of(1, 2, 3, 4));
        assertThat(estimate.value()).isEqualTo(2.5);
        assertThat(estimate.high() - estimate.value()).isCloseTo(1.959964 * Math.sqrt(5 / 3.0 / 4), within(1e-5));
    }

    /** None of 10: above 1 − 0.05^(1/10) it would be seen with 95 %. */
    @Test
    void aShareHasItsExactInterval() {
        var none = Evaluation.value(Objective.PROBABILITY, Doubles.filled(10, -1));
        assertThat(none.value()).isZero();
        assertThat(none.high()).isCloseTo(0.2589, within(1e-4));
        assertThat(Evaluation.value(Objective.PROBABILITY, Doubles.filled(10, 0)).value()).isEqualTo(1);
    }

    @Test
    void aDifferenceIsThatOfPairs() {
        var a = Doubles.of(10, 20, 30, 41);
        var b = Doubles.of(9, 19, 29, 39);
        var mean = Evaluation.difference(Objective.EXPECTED, a, b);
        assertThat(mean.value()).isEqualTo(1.25);
        assertThat(mean.low()).isCloseTo(1.25 - 1.959964 * 0.25, within(1e-5));
        // one path more, none fewer: (1 − 0) / 4, and by Bonett and Price about (1 − 0) / 6
        var share = Evaluation.difference(Objective.PROBABILITY, Doubles.of(1, 1, -1, -1), Doubles.of(1, -1, -1, -1));
        assertThat(share.value()).isEqualTo(0.25);
        assertThat(share.low()).isCloseTo(1 / 6.0 - 1.959964 * Math.sqrt((3 / 6.0 - 1 / 36.0) / 6), within(1e-5));
    }
}

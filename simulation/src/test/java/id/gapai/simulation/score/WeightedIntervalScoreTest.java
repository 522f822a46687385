package id.gapai.simulation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.gapai.model.array.Doubles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightedIntervalScoreTest {
    private static final Doubles FIVE = Doubles.of(0.1, 0.25, 0.5, 0.75, 0.9);

    /**
     * The example of the R packages scoringutils and covidHubUtils (tests/testthat/test-metrics-quantile.R, "2 intervals and median"), worked out there as
     * (0.5·|y − m| + Σ α/2·width + penalty)/2.5.
     */
    @ParameterizedTest
    @CsvSource({"-1, 0, 1, 2, 3, 1, 0.36", "-2, 1, 2, 2, 4, -15, 15.34", "-2, 0, 3, 3, 4, 22, 19.14"})
    void agreesWithThePublishedExample(double a, double b, double c, double d, double e, double observed, double expected) {
        var score = WeightedIntervalScore.of(FIVE, Doubles.of(a, b, c, d, e), observed);

        assertThat(score.total()).isCloseTo(expected, within(1e-12));
    }

    @Test
    void isTheAbsoluteErrorOfAMedianAlone() {
        assertThat(WeightedIntervalScore.of(Doubles.of(0.5), Doubles.of(2), -15).total()).isEqualTo(17);
    }

    @Test
    void tellsTooHighFromTooLow() {
        var quantiles = Doubles.of(1, 2, 3, 4, 5);

        assertThat(WeightedIntervalScore.of(FIVE, quantiles, 9).overprediction()).isZero();
        assertThat(WeightedIntervalScore.of(FIVE, quantiles, 9).underprediction()).isPositive();
        assertThat(WeightedIntervalScore.of(FIVE, quantiles, 0).underprediction()).isZero();
        assertThat(WeightedIntervalScore.of(FIVE, quantiles, 0).overprediction()).isPositive();
    }

    @Test
    void refusesLevelsThatAreNotSymmetric() {
        assertThatThrownBy(() -> WeightedIntervalScore.of(Doubles.of(0.1, 0.5, 0.8), Doubles.of(1, 2, 3), 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not symmetric");
    }
}

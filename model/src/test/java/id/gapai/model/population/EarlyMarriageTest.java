package id.gapai.model.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EarlyMarriageTest {
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.0005, 0.05, 1})
    void aCohortEitherMarriesBefore17OrReachesItUnmarried(double rate) {
        var marriage = new EarlyMarriage(rate);
        double married = marriage.marriages(1000, 0, 1) + marriage.marriages(0, 1000, 1);
        assertThat(married + 1000 * marriage.unmarriedAt17()).isCloseTo(1000, within(1e-9));
    }

    @Test
    void rareMarriagesAreTheRateTimesTheMinors() {
        double married = new EarlyMarriage(0.0005).marriages(10_000, 10_000, 0.5);
        assertThat(married).isCloseTo(0.5 * 20_000 * 0.0005, Percentage.withPercentage(0.1));
    }

    @Test
    void theProjectionReportsThemByDay() {
        var inputs = World.closed().inputs();
        var projection = Projection.of(new PopulationInputs(
                inputs.start(),
                inputs.anchors(),
                inputs.rates(),
                inputs.lifeExpectancy(),
                inputs.totalFertilityRate(),
                inputs.migration(),
                0.01));
        var day = projection.flows(World.START, 1).get(0);
        double expected = new EarlyMarriage(0.01).marriages(day.persons().get(15), day.persons().get(16), 1.0 / 365);
        assertThat(day.married()).isCloseTo(expected, Percentage.withPercentage(0.01));
        assertThat(World.closed().projection().flows(World.START, 1).get(0).married()).isZero();
    }
}

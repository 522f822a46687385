package id.gapai.model.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EarlyMarriageTest {
    @Test
    void withoutEarlyMarriageTheEligibleAreThoseOf17AndOver() {
        var table = World.closed().projection().basis().raked();
        assertThat(new EarlyMarriage(0).eligible(table)).isCloseTo(table.persons(17, 100), within(1e-6));
    }

    @Test
    void withoutEarlyMarriageOnlyBirthdaysMakeEligible() {
        var projection = World.closed().projection();
        var day = projection.flows(World.START, 1).get(0);
        assertThat(projection.basis().earlyMarriage().newlyEligible(day)).isEqualTo(day.birthdays().get(17));
        assertThat(day.married()).isZero();
    }

    @Test
    void marriagesOfAYearAreTheRateTimesTheMinors() {
        double rate = 0.0005;
        assertThat(new EarlyMarriage(rate).marriages(10_000, 10_000, 1)).isCloseTo(2 * 10_000 * rate, Percentage.withPercentage(0.1));
    }

    /** Hardly anybody dies here: what a year makes eligible is what the stock of the eligible gains. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.0005, 0.05, 1})
    void whoBecomesEligibleIsEligibleAfterwards(double rate) {
        var world = World.closed().withLifeExpectancy(95).with(World.table(EarlyMarriageTest::minors, EarlyMarriageTest::minors));
        var inputs = world.inputs();
        var projection = Projection.of(new PopulationInputs(
                inputs.start(), inputs.anchors(), inputs.rates(), inputs.lifeExpectancy(), OptionalDouble.of(1), World.NOBODY_MOVES, rate));
        var marriage = projection.basis().earlyMarriage();
        double became = projection.flows(World.START, 365).stream().mapToDouble(marriage::newlyEligible).sum();
        double gained = marriage.eligible(projection.at(World.START.plusYears(1))) - marriage.eligible(projection.at(World.START));
        assertThat(became).isCloseTo(gained, Percentage.withPercentage(0.2));
    }

    private static double minors(int age) {
        return age >= 14 && age <= 16 ? 10_000 : 0;
    }
}

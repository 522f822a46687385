package id.gapai.model.holders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gapai.model.array.Doubles;
import id.gapai.model.population.DayFlows;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EligibilityTest {
    private static final Doubles THOUSAND_A_YEAR = Doubles.filled(101, 1000);

    @Test
    void withoutEarlyMarriageEligibilityBeginsAtSeventeen() {
        var eligible = Eligibility.eligible(THOUSAND_A_YEAR, 0);
        assertThat(eligible.get(16)).isZero();
        assertThat(eligible.get(17)).isEqualTo(1000);
        assertThat(eligible.sum()).isEqualTo(84_000);
    }

    @Test
    void marriedMinorsAreEligible() {
        // at a low rate r the mean ever-married share is r/2 at completed age 15 and 3r/2 at 16
        var eligible = Eligibility.eligible(THOUSAND_A_YEAR, 0.002);
        assertThat(eligible.get(14)).isZero();
        assertThat(eligible.get(15)).isCloseTo(1.0, within(0.01));
        assertThat(eligible.get(16)).isCloseTo(3.0, within(0.02));
    }

    @Test
    void nobodyBecomesEligibleTwice() {
        double rate = 0.01;
        double perDay = 1000 / 365.25;
        var birthdays = Doubles.filled(101, perDay);
        // in a stationary population those who marry at 15 and 16 a day are the ones who are missing on the 17th birthday
        double married = perDay * -Math.expm1(-2 * rate);
        var day = new DayFlows(
                LocalDate.of(2024, 5, 1), THOUSAND_A_YEAR, birthdays, birthdays, birthdays, birthdays, married, perDay);
        assertThat(Eligibility.becoming(day, rate)).isCloseTo(perDay, within(1e-12));
    }
}

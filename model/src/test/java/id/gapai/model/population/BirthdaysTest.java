package id.gapai.model.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthdaysTest {
    private static final Projection IN_2024 = World.closed().projection().from(LocalDate.of(2024, 1, 1));

    @ParameterizedTest
    @CsvSource({
        "2000-02-28, 2017-02-28, true",
        "2000-02-29, 2017-02-28, false",
        "2000-02-29, 2017-03-01, true",
        "2000-03-01, 2017-02-28, false",
        "2000-03-01, 2017-03-01, true",
        "2007-03-01, 2024-02-29, false",
        "2007-03-01, 2024-03-01, true",
        "2007-02-28, 2024-02-28, true",
        "2007-04-22, 2024-04-21, false",
        "2007-04-22, 2024-04-22, true"
    })
    void seventeenIsCompletedOnTheDay(LocalDate birth, LocalDate date, boolean completed) {
        assertThat(!birth.isAfter(Birthdays.latestBirth(date, 17))).isEqualTo(completed);
    }

    @ParameterizedTest
    @CsvSource({"2004-02-29, 2024-02-28, false", "2004-02-29, 2024-02-29, true"})
    void bornOnALeapDayTwentyIsCompletedOnALeapDay(LocalDate birth, LocalDate date, boolean completed) {
        assertThat(!birth.isAfter(Birthdays.latestBirth(date, 20))).isEqualTo(completed);
    }

    @Test
    void everyBirthDateCompletesEachAgeOnce() {
        long origin = LocalDate.of(1890, 1, 1).toEpochDay();
        var date = LocalDate.of(2019, 6, 1);
        var ends = Birthdays.ends(date, origin);
        for (int day = 0; day < 1500; day++) {
            date = date.plusDays(1);
            var after = Birthdays.ends(date, origin);
            for (int age = 0; age <= 100; age++) {
                assertThat(after[age] - ends[age]).as("%s, age %s", date, age).isBetween(0, 2);
            }
            ends = after;
        }
    }

    @Test
    void nobodyTurns17OnALeapDayUnlessBornOnOne() {
        assertThat(turning17(LocalDate.of(2024, 2, 29))).isZero();
        assertThat(turning17(LocalDate.of(2024, 2, 28))).isGreaterThan(0);
        assertThat(turning17(LocalDate.of(2024, 3, 1))).isGreaterThan(0);
    }

    @Test
    void twoBirthDatesOf2008Turn17OnTheFirstOfMarch() {
        double dayBefore = turning17(LocalDate.of(2025, 2, 28));
        assertThat(turning17(LocalDate.of(2025, 3, 1)) / dayBefore).isCloseTo(2, within(0.01));
    }

    private static double turning17(LocalDate date) {
        var day = IN_2024.flows(date.minusDays(1), 1).get(0);
        return day.birthdays().get(17);
    }
}

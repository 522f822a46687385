package id.gapai.model.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthdaysTest {
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

    /** Nobody dies in the sense of this test: it asks only on which days how many birth dates turn 17. */
    @Test
    void leapDaysMoveBirthdaysButLoseNone() {
        var flows = World.closed().projection().flows(LocalDate.of(2023, 12, 31), 366);
        assertThat(onDay(flows, LocalDate.of(2024, 2, 29))).isZero();
        assertThat(onDay(flows, LocalDate.of(2024, 3, 1))).isGreaterThan(0);
        var common = World.closed().projection().flows(LocalDate.of(2024, 12, 31), 365);
        double oneDate = onDay(common, LocalDate.of(2025, 2, 28));
        assertThat(onDay(common, LocalDate.of(2025, 3, 1)) / oneDate).isCloseTo(2, within(0.01));
    }

    private static double onDay(List<DayFlows> flows, LocalDate date) {
        int born2008 = 17;
        return IntStream.range(0, flows.size())
                .mapToObj(flows::get)
                .filter(day -> day.date().equals(date))
                .mapToDouble(day -> day.birthdays().get(born2008))
                .sum();
    }
}

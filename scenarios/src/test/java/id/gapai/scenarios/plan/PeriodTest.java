package id.gapai.scenarios.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static List<String> between(String from, String end) {
        return Period.between(LocalDate.parse(from), LocalDate.parse(end)).stream().map(period -> period.first() + " " + period.last()).toList();
    }

    @Test
    void monthsAreCutAtBothEnds() {
        assertThat(between("2025-01-10", "2025-03-15")).containsExactly("2025-01-10 2025-01-31", "2025-02-01 2025-02-28", "2025-03-01 2025-03-15");
    }

    @Test
    void aShortEndGoesWithTheMonthBesideIt() {
        assertThat(between("2024-04-23", "2024-06-30")).containsExactly("2024-04-23 2024-05-31", "2024-06-01 2024-06-30");
        assertThat(between("2025-01-01", "2025-03-14")).containsExactly("2025-01-01 2025-01-31", "2025-02-01 2025-03-14");
        assertThat(between("2025-01-25", "2025-02-05")).containsExactly("2025-01-25 2025-02-05");
    }

    @Test
    void oneDayIsAPeriod() {
        assertThat(between("2024-12-31", "2024-12-31")).containsExactly("2024-12-31 2024-12-31");
    }

    @Test
    void theDaysFollowOneAnotherWithoutAGap() {
        var start = LocalDate.of(2024, 1, 1);
        for (int from = 0; from < 60; from++) {
            for (int length = 1; length < 120; length += 7) {
                var end = start.plusDays(from + length - 1L);
                var days = Period.between(start.plusDays(from), end).stream().flatMap(Period::days).toList();
                assertThat(days).isEqualTo(start.plusDays(from).datesUntil(end.plusDays(1)).toList());
            }
        }
    }

    @Test
    void aFewDaysOfAprilBeforeMayAreMay() {
        assertThat(Period.between(LocalDate.of(2024, 4, 23), LocalDate.of(2024, 6, 30)).get(0).month()).isEqualTo(YearMonth.of(2024, 5));
        assertThat(Period.between(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 3, 14)).get(0).month()).isEqualTo(YearMonth.of(2025, 2));
    }
}

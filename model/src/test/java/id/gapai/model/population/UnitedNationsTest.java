package id.gapai.model.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The projection against the UN's own medium variant for Indonesia. */
class UnitedNationsTest {
    private static final Projection PROJECTION = Projection.of(UnTables.inputs());

    @ParameterizedTest
    @CsvSource({"2020-07-01, 0.0015", "2025-07-01, 0.0015", "2050-07-01, 0.006"})
    void totalAgrees(LocalDate date, double tolerance) {
        var expected = UnTables.expected(date).groups().stream().mapToDouble(PopulationTable.Group::persons).sum();
        assertThat(PROJECTION.at(date).total() / expected - 1).isCloseTo(0, within(tolerance));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-07-01", "2025-07-01"})
    void adultsAgree(LocalDate date) {
        var expected = UnTables.expected(date).groups().stream()
                .filter(group -> group.age() >= 20)
                .mapToDouble(PopulationTable.Group::persons)
                .sum();
        assertThat(PROJECTION.at(date).persons(20, 100) / expected - 1).isCloseTo(0, within(0.0015));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-07-01", "2025-07-01"})
    void everyGroupUnder80Agrees(LocalDate date) {
        var projected = PROJECTION.at(date);
        for (var group : UnTables.expected(date).groups()) {
            if (group.age() < 80) {
                double persons = projected.persons(group.sex(), group.age(), group.age() + 4);
                assertThat(persons / group.persons() - 1).as("%s", group).isCloseTo(0, within(0.015));
            }
        }
    }

    @Test
    void thirtyFiveYearsTakeSeconds() {
        long begin = System.nanoTime();
        PROJECTION.at(LocalDate.of(2050, 7, 1));
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    }
}

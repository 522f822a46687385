package id.gapai.model.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The projection against the UN's own medium variant for Indonesia. */
class UnitedNationsTest {
    private static final Projection PROJECTION = Projection.of(UnTables.inputs());
    private static final Projection IN_2020 = PROJECTION.from(LocalDate.of(2020, 7, 1));
    private static final Projection IN_2025 = IN_2020.from(LocalDate.of(2025, 7, 1));

    @ParameterizedTest
    @CsvSource({"2020-07-01, 0.0015", "2025-07-01, 0.0015", "2050-07-01, 0.006"})
    void totalAgrees(LocalDate date, double tolerance) {
        double expected = total(UnTables.expected(date), 0);
        assertThat(at(date).total() / expected).isCloseTo(1, within(tolerance));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-07-01", "2025-07-01"})
    void adultsAgree(LocalDate date) {
        double expected = total(UnTables.expected(date), 20);
        assertThat(at(date).persons(20, 100) / expected).isCloseTo(1, within(0.0015));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-07-01", "2025-07-01"})
    void everyGroupUnder80Agrees(LocalDate date) {
        var projected = at(date);
        for (var group : UnTables.expected(date).groups()) {
            if (group.age() < 80) {
                double persons = projected.persons(group.sex(), group.age(), group.age() + 4);
                assertThat(persons / group.persons()).as("%s", group).isCloseTo(1, within(0.015));
            }
        }
    }

    /** Most registers end at 75+ or 80+: the residents above are split by the life table. */
    @Test
    void totalsAgreeFromATableThatEndsAt75() {
        var inputs = UnTables.inputs();
        var projection = Projection.of(new PopulationInputs(
                cutAt(75, inputs.start()),
                inputs.anchors(),
                inputs.rates(),
                inputs.lifeExpectancy(),
                inputs.totalFertilityRate(),
                inputs.migration(),
                inputs.earlyMarriageRate()));
        var date = LocalDate.of(2025, 7, 1);
        assertThat(projection.at(date).total() / total(UnTables.expected(date), 0)).isCloseTo(1, within(0.0015));
    }

    @Test
    void thirtyFiveYearsTakeSeconds() {
        long begin = System.nanoTime();
        PROJECTION.at(LocalDate.of(2050, 7, 1));
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    }

    private static SingleYearTable at(LocalDate date) {
        return (date.isBefore(IN_2025.start()) ? IN_2020 : IN_2025).at(date);
    }

    private static double total(PopulationTable table, int fromAge) {
        return table.groups().stream()
                .filter(group -> group.age() >= fromAge)
                .mapToDouble(PopulationTable.Group::persons)
                .sum();
    }

    private static PopulationTable cutAt(int open, PopulationTable table) {
        var groups = new ArrayList<PopulationTable.Group>();
        for (Sex sex : Sex.values()) {
            var ofSex = table.groups().stream().filter(group -> group.sex() == sex).toList();
            ofSex.stream().filter(group -> group.age() < open).forEach(groups::add);
            groups.add(new PopulationTable.Group(sex, open, 1, total(new PopulationTable(table.date(), ofSex), open)));
        }
        return new PopulationTable(table.date(), groups);
    }
}

package id.gapai.model.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import id.gapai.model.array.Doubles;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LifeTableTest {
    private static final List<VitalRates.Mortality> ROWS = World.rates().mortality();

    @Test
    void aConstantHazardGivesItsInverseAsLifeExpectancy() {
        var table = new LifeTable(Doubles.filled(101, 0.02), 0.4966);
        assertThat(table.lifeExpectancy()).isCloseTo(1 / 0.02, within(1e-3));
        assertThat(table.survivors(30.5)).isCloseTo(Math.exp(-0.61), within(1e-12));
    }

    @Test
    void survivorsNeverRiseAndHaveNoJumps() {
        var table = lifeTable(Sex.MALE, 1);
        for (double age = 0.01; age < 110; age += 0.01) {
            double step = table.survivors(age) - table.survivors(age + 0.01);
            assertThat(step).isBetween(0.0, 0.011);
        }
    }

    @Test
    void infantsWhoDieLiveA0YearsOnAverage() {
        var table = lifeTable(Sex.FEMALE, 3);
        int n = 200_000;
        double lived = 0;
        for (int i = 0; i < n; i++) {
            lived += (table.survivors((i + 0.5) / n) - table.survivors(1)) / n;
        }
        double meanAge = lived / table.deathProbability(0);
        assertThat(meanAge).isCloseTo(table.infantMeanAge(), within(1e-4));
        assertThat(table.personYears(0)).isCloseTo(lived + table.survivors(1), within(1e-5));
    }

    /** Hand values of the published rules at one rate in each of their ranges. */
    @ParameterizedTest
    @CsvSource({
        "MALE, 0.010, 0.1293355", "MALE, 0.050, 0.1913305", "MALE, 0.100, 0.29915",
        "FEMALE, 0.010, 0.1284773", "FEMALE, 0.050, 0.2407145", "FEMALE, 0.100, 0.31411"
    })
    void infantMeanAgeIsAndreevAndKingkades(Sex sex, double m0, double a0) {
        assertThat(schedule(sex, m0, 0.01, 0.02).lifeTable(1).infantMeanAge()).isCloseTo(a0, within(1e-9));
    }

    @Test
    void childMortalityIsByCoaleAndDemenysWest() {
        double a1 = 1.651 - 2.816 * 0.02;
        double q = 4 * 0.003 / (1 + (4 - a1) * 0.003);
        var table = schedule(Sex.MALE, 0.02, 0.003, 0.02).lifeTable(1);
        assertThat(1 - table.survivors(5) / table.survivors(1)).isCloseTo(q, within(1e-12));
    }

    @Test
    void centralRatesComeBackFromTheGraduatedTable() {
        for (var row : ROWS) {
            if (row.age() < 100) {
                assertThat(centralRate(lifeTable(row.sex(), 1), row.age(), row.width()))
                        .as("%s", row)
                        .isCloseTo(row.mx(), Percentage.withPercentage(row.age() < 90 ? 0.15 : 0.5));
            }
        }
    }

    @Test
    void centralRatesComeBackAtHighMortalityToo() {
        for (var row : ROWS) {
            if (row.age() < 70) {
                assertThat(centralRate(lifeTable(row.sex(), 4), row.age(), row.width()))
                        .as("%s", row)
                        .isCloseTo(4 * row.mx(), Percentage.withPercentage(0.3));
            }
        }
    }

    @Test
    void completeRatesAreKept() {
        var rows = new ArrayList<AgeGroups.Group>();
        for (int age = 0; age <= 110; age++) {
            rows.add(new AgeGroups.Group(age, 1, Math.min(0.7, 0.0003 * Math.exp(0.08 * age))));
        }
        var table = new MortalitySchedule(Sex.MALE, AgeGroups.of("mortality", rows)).lifeTable(1);
        for (int age = 1; age < 100; age++) {
            assertThat(centralRate(table, age, 1))
                    .isCloseTo(rows.get(age).value(), Percentage.withPercentage(1e-9));
        }
        assertThat(table.hazard().get(100)).isBetween(0.6, 0.7);
    }

    @Test
    void anOpenGroupBelow100KeepsItsMeanLife() {
        var table = schedule(Sex.FEMALE, 0.02, 0.003, 0.05).lifeTable(1);
        double yearsAbove5 = 0;
        for (int age = 5; age <= 100; age++) {
            yearsAbove5 += table.personYears(age);
        }
        assertThat(yearsAbove5 / table.survivors(5)).isCloseTo(20, within(1e-9));
    }

    @Test
    void indonesiansLiveAsLongAsTheUnSays() {
        assertThat(Rates.of(World.rates()).lifeExpectancy(World.START, 1)).isCloseTo(71.4, within(0.1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {30, 45, 60, 71.4, 75.32, 85, 95})
    void oneFactorHitsTheWantedLifeExpectancy(double years) {
        var world = World.closed().withLifeExpectancy(years);
        double factor = world.scaling().mortality();
        assertThat(Rates.of(World.rates()).lifeExpectancy(World.START, factor)).isCloseTo(years, within(1e-6));
    }

    @Test
    void higherLifeExpectancyTakesALowerFactor() {
        double factor45 = World.closed().withLifeExpectancy(45).scaling().mortality();
        double factor80 = World.closed().withLifeExpectancy(80).scaling().mortality();
        assertThat(factor45).isGreaterThan(1);
        assertThat(factor80).isLessThan(1);
    }

    @Test
    void aLifeExpectancyOutOfReachIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> World.closed().withLifeExpectancy(300).projection())
                .withMessageContaining("300");
    }

    @Test
    void ratesThatLeaveNobodyAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> schedule(Sex.MALE, 1.7, 0.9, 0.1).lifeTable(1))
                .withMessageContaining("no survivors");
    }

    @Test
    void anOpenGroupNeedsARate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> schedule(Sex.MALE, 0.02, 0.003, 0))
                .withMessageContaining("open group");
    }

    @Test
    void fertilityIsScaledToTheWantedTotal() {
        var world = World.closed();
        double factor = world.with(3.3).scaling().fertility();
        assertThat(factor * Rates.of(World.rates()).totalFertilityRate(World.START)).isCloseTo(3.3, within(1e-12));
    }

    @Test
    void fertilityThatCannotBeScaledIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> World.closed().with(Double.NaN).projection())
                .withMessageContaining("NaN");
    }

    @Test
    void fertilityOfAFiveYearGroupIsKept() {
        var years = Rates.of(World.rates()).fertility(1).at(World.START);
        for (var row : World.rates().fertility()) {
            double sum = 0;
            for (int age = row.age(); age < row.age() + row.width(); age++) {
                sum += years.get(age);
            }
            assertThat(sum / row.width()).isCloseTo(row.birthsPerWomanYear(), within(1e-12));
        }
        assertThat(years.get(14)).isZero();
        assertThat(years.get(50)).isZero();
    }

    private static LifeTable lifeTable(Sex sex, double factor) {
        return Rates.of(World.rates()).lifeTables(sex, factor).at(World.START);
    }

    private static double centralRate(LifeTable table, int age, int width) {
        double years = 0;
        for (int x = age; x < age + width; x++) {
            years += table.personYears(x);
        }
        return (table.survivors(age) - table.survivors(age + width)) / years;
    }

    /** Rates at ages 0, 1–4 and 5 and over. */
    private static MortalitySchedule schedule(Sex sex, double infants, double children, double others) {
        return new MortalitySchedule(sex, AgeGroups.of("mortality", List.of(
                new AgeGroups.Group(0, 1, infants), new AgeGroups.Group(1, 4, children), new AgeGroups.Group(5, 1, others))));
    }
}

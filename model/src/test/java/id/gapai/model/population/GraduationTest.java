package id.gapai.model.population;

import static id.gapai.model.population.Cases.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import id.gapai.model.array.Doubles;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class GraduationTest {
    private static final LifeTable LIFE_TABLE = World.closed().lifeTable(Sex.FEMALE);

    @Test
    void keepsTheTotalOfEachGroup() {
        forAll(1, 300, GraduationTest::groupsOfAnyWidth, table -> {
            var years = singleYears(table);
            for (var group : table.groups()) {
                boolean open = group.age() + group.width() > 100;
                double persons = years.persons(group.sex(), group.age(), open ? 100 : group.age() + group.width() - 1);
                assertThat(persons).isCloseTo(group.persons(), within(1e-9 * table.groups().size() * 1e6));
            }
        });
    }

    @Test
    void hasNoNegativeAge() {
        forAll(2, 300, GraduationTest::groupsOfAnyWidth, table -> {
            var years = singleYears(table);
            assertThat(DoubleStream.of(years.male().toArray())).allMatch(persons -> persons >= 0);
            assertThat(DoubleStream.of(years.female().toArray())).allMatch(persons -> persons >= 0);
        });
    }

    @Test
    void leavesSingleYearsAsTheyAre() {
        var table = World.table(age -> 1000 + 37 * age % 101, age -> 500 + age);
        var years = singleYears(table);
        for (var group : table.groups()) {
            assertThat(years.of(group.sex()).get(group.age())).isCloseTo(group.persons(), within(1e-9));
        }
    }

    @Test
    void findsAStraightLineBehindFiveYearGroups() {
        World.Ages line = age -> 20_000 - 100 * age;
        var years = singleYears(table(line, 5));
        for (int age = 0; age < 100; age++) {
            assertThat(years.male().get(age)).isCloseTo(line.persons(age), within(1e-6));
        }
    }

    @Test
    void staysNearASmoothPyramid() {
        World.Ages pyramid = age -> 1e6 * Math.exp(-0.02 * age) * LIFE_TABLE.personYears(age);
        var years = singleYears(table(pyramid, 5));
        for (int age = 0; age < 85; age++) {
            assertThat(years.male().get(age)).isCloseTo(pyramid.persons(age), Percentage.withPercentage(1.5));
        }
    }

    @Test
    void theOldestAgesKeepFalling() {
        var years = singleYears(UnTables.inputs().start());
        for (int age = 70; age < 99; age++) {
            assertThat(years.male().get(age + 1)).isLessThan(years.male().get(age));
        }
    }

    @Test
    void splitsAnOpenGroupBelow100LikeTheLifeTable() {
        var years = singleYears(new PopulationTable(World.START, List.of(
                group(Sex.MALE, 0, 75, 7500), group(Sex.MALE, 75, 1, 300),
                group(Sex.FEMALE, 0, 75, 7500), group(Sex.FEMALE, 75, 1, 300))));
        assertThat(years.persons(Sex.MALE, 75, 100)).isCloseTo(300, within(1e-9));
        double ratio = LIFE_TABLE.personYears(90) / LIFE_TABLE.personYears(80);
        assertThat(years.male().get(90) / years.male().get(80)).isCloseTo(ratio, within(1e-12));
    }

    @Test
    void gathersAgesAbove100() {
        var groups = new ArrayList<PopulationTable.Group>();
        for (Sex sex : Sex.values()) {
            groups.addAll(List.of(
                    group(sex, 0, 100, 1000), group(sex, 100, 5, 5), group(sex, 105, 5, 2), group(sex, 110, 1, 1)));
        }
        assertThat(singleYears(new PopulationTable(World.START, groups)).male().get(100)).isCloseTo(8, within(1e-9));
    }

    @Test
    void refusesGapsWithTheirPlace() {
        var table = new PopulationTable(World.START, List.of(group(Sex.MALE, 0, 5, 10), group(Sex.MALE, 10, 5, 10)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> singleYears(table))
                .withMessageContaining("population, MALE")
                .withMessageContaining("age 10");
    }

    @Test
    void refusesWhatIsNotANumberOfPersons() {
        for (double wrong : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
            var table = new PopulationTable(World.START, List.of(group(Sex.MALE, 0, 5, wrong)));
            assertThatIllegalArgumentException().isThrownBy(() -> singleYears(table)).withMessageContaining("" + wrong);
        }
    }

    @Test
    void groupsAddUpAgain() {
        var years = singleYears(table(age -> 100 - age, 5));
        for (int width : new int[] {1, 3, 5, 10}) {
            var grouped = years.grouped(width);
            assertThat(grouped.groups().stream().mapToDouble(PopulationTable.Group::persons).sum())
                    .isCloseTo(years.total(), within(1e-6));
            assertThat(singleYears(grouped).male().get(100)).isCloseTo(years.male().get(100), within(1e-9));
        }
    }

    @Test
    void aTableHas101Ages() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SingleYearTable(World.START, Doubles.filled(101, 0), Doubles.filled(100, 0)))
                .withMessageContaining("101");
    }

    private static SingleYearTable singleYears(PopulationTable table) {
        return Graduation.singleYears(table, LIFE_TABLE, LIFE_TABLE);
    }

    private static PopulationTable.Group group(Sex sex, int age, int width, double persons) {
        return new PopulationTable.Group(sex, age, width, persons);
    }

    private static PopulationTable table(World.Ages ages, int width) {
        var groups = new ArrayList<PopulationTable.Group>();
        for (Sex sex : Sex.values()) {
            for (int age = 0; age < 100; age += width) {
                double persons = 0;
                for (int x = age; x < age + width; x++) {
                    persons += ages.persons(x);
                }
                groups.add(group(sex, age, width, persons));
            }
            groups.add(group(sex, 100, 1, 3));
        }
        return new PopulationTable(World.START, groups);
    }

    /** Groups of 1 to 10 years up to an open group at 100 or below; some empty. */
    private static PopulationTable groupsOfAnyWidth(SplittableRandom random) {
        var groups = new ArrayList<PopulationTable.Group>();
        for (Sex sex : Sex.values()) {
            int open = 60 + random.nextInt(41);
            for (int age = 0; age < open; ) {
                int width = Math.min(open - age, 1 + random.nextInt(10));
                groups.add(group(sex, age, width, random.nextInt(5) == 0 ? 0 : random.nextInt(1_000_000)));
                age += width;
            }
            groups.add(group(sex, open, 101 - open, random.nextInt(1000)));
        }
        return new PopulationTable(World.START, groups);
    }
}

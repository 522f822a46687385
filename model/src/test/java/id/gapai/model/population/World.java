package id.gapai.model.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Made-up inputs that stay as they are for ever; the shape of death and birth rates is Indonesia's of 2015–2020. */
record World(PopulationTable start, OptionalDouble lifeExpectancy, double totalFertilityRate, Migration migration) {
    static final LocalDate START = LocalDate.of(2019, 1, 1);
    static final Period ALWAYS = new Period(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1));
    static final Migration NOBODY_MOVES = new Migration.Net(List.of());

    /** Indonesia's residents of 2015 as if counted on {@link #START}, Indonesian rates, two children per woman, nobody moves. */
    static World closed() {
        return new World(
                new PopulationTable(START, UnTables.inputs().start().groups()), OptionalDouble.empty(), 2, NOBODY_MOVES);
    }

    World with(double totalFertilityRate) {
        return new World(start, lifeExpectancy, totalFertilityRate, migration);
    }

    World with(Migration migration) {
        return new World(start, lifeExpectancy, totalFertilityRate, migration);
    }

    World with(PopulationTable start) {
        return new World(start, lifeExpectancy, totalFertilityRate, migration);
    }

    World withLifeExpectancy(double years) {
        return new World(start, OptionalDouble.of(years), totalFertilityRate, migration);
    }

    PopulationInputs inputs() {
        return inputs(List.of());
    }

    PopulationInputs inputs(List<Anchor> anchors) {
        return new PopulationInputs(
                start, anchors, rates(), lifeExpectancy, OptionalDouble.of(totalFertilityRate), migration, 0);
    }

    Projection projection() {
        return Projection.of(inputs());
    }

    /** The life table in force. */
    LifeTable lifeTable(Sex sex) {
        return Rates.of(rates()).lifeTables(sex, scaling().mortality()).at(START);
    }

    /** The factors on the rates. */
    Scaling scaling() {
        return Scaling.of(Rates.of(rates()), inputs());
    }

    static VitalRates rates() {
        var un = UnTables.rates();
        var first = un.mortality().get(0).period();
        return new VitalRates(
                un.mortality().stream()
                        .filter(row -> row.period().equals(first))
                        .map(row -> new VitalRates.Mortality(ALWAYS, row.sex(), row.age(), row.width(), row.mx()))
                        .toList(),
                un.fertility().stream()
                        .filter(row -> row.period().equals(first))
                        .map(row -> new VitalRates.Fertility(ALWAYS, row.age(), row.width(), row.birthsPerWomanYear()))
                        .toList(),
                List.of(new VitalRates.SexRatio(ALWAYS, 1.05)));
    }

    /** A table in single years at {@link #START}. */
    static PopulationTable table(Ages male, Ages female) {
        var groups = new ArrayList<PopulationTable.Group>();
        for (int age = 0; age <= 100; age++) {
            groups.add(new PopulationTable.Group(Sex.MALE, age, 1, male.persons(age)));
            groups.add(new PopulationTable.Group(Sex.FEMALE, age, 1, female.persons(age)));
        }
        return new PopulationTable(START, groups);
    }

    @FunctionalInterface
    interface Ages {
        double persons(int age);
    }
}

package id.gapai.model.population;

import static id.gapai.model.population.Checks.require;
import static id.gapai.model.population.SingleYearTable.AGES;
import static id.gapai.model.population.SingleYearTable.OLDEST;

import id.gapai.model.array.Doubles;

/**
 * Single years from age groups: closed groups by a monotone spline through the cumulated persons, an open group below 100 in proportion
 * to the person-years of the life table. Group totals are preserved, no age is negative.
 */
final class Graduation {
    private Graduation() {}

    static SingleYearTable singleYears(PopulationTable table, LifeTable male, LifeTable female) {
        return new SingleYearTable(table.date(), ages(table, Sex.MALE, male), ages(table, Sex.FEMALE, female));
    }

    private static Doubles ages(PopulationTable table, Sex sex, LifeTable lifeTable) {
        String what = "population, " + sex;
        var groups = AgeGroups.of(what, table.groups().stream()
                .filter(group -> group.sex() == sex)
                .map(group -> new AgeGroups.Group(group.age(), Math.max(1, group.width()), group.persons()))
                .toList());
        require(groups.firstAge() == 0, what + ": must begin at age 0");
        return Doubles.of(withOpenGroup(groups.closed().singleYears(), groups.last(), lifeTable));
    }

    private static double[] withOpenGroup(double[] closed, AgeGroups.Group open, LifeTable lifeTable) {
        var ages = new double[AGES];
        for (int age = 0; age < closed.length; age++) {
            ages[Math.min(age, OLDEST)] += closed[age];
        }
        double years = 0;
        int from = Math.min(open.age(), OLDEST);
        for (int age = from; age < AGES; age++) {
            years += lifeTable.personYears(age);
        }
        for (int age = from; age < AGES; age++) {
            ages[age] += open.value() * lifeTable.personYears(age) / years;
        }
        return ages;
    }
}

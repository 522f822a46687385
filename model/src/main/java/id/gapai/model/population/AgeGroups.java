package id.gapai.model.population;

import static id.gapai.model.population.Checks.isAmount;
import static id.gapai.model.population.Checks.require;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Adjoining age groups in order of age, each with a number that is finite and not negative. */
record AgeGroups(List<Group> groups) {
    /** @param width years of age; without meaning in the last group of a table that ends open */
    record Group(int age, int width, double value) {
        int end() {
            return age + width;
        }
    }

    /** Puts the groups in order. @throws IllegalArgumentException if {@code what} has a gap, an overlap or a wrong number */
    static AgeGroups of(String what, List<Group> unordered) {
        var groups = new ArrayList<>(unordered);
        groups.sort(Comparator.comparingInt(Group::age));
        require(!groups.isEmpty(), what + ": no age group");
        for (int i = 0; i < groups.size(); i++) {
            check(what, groups.get(i));
            require(i == 0 || groups.get(i - 1).end() == groups.get(i).age(),
                    what + ": the group before age " + groups.get(i).age() + " does not end there");
        }
        return new AgeGroups(List.copyOf(groups));
    }

    private static void check(String what, Group group) {
        require(group.age >= 0 && group.width >= 1, what + ": not an age group: " + group);
        require(isAmount(group.value), what + ": not a count or rate: " + group);
    }

    int size() {
        return groups.size();
    }

    Group get(int i) {
        return groups.get(i);
    }

    Group last() {
        return groups.get(size() - 1);
    }

    int firstAge() {
        return groups.get(0).age();
    }

    /** All but the last, open group. */
    AgeGroups closed() {
        return new AgeGroups(groups.subList(0, size() - 1));
    }

    /**
     * Splits amounts (persons, cumulated hazard, cumulated fertility: the {@code value} is the total of the group) into single
     * years by a monotone spline through the cumulated amounts. The total of each group is preserved, no year is negative.
     *
     * @return the amount at each age from {@code firstAge()} on
     */
    double[] singleYears() {
        if (groups.isEmpty()) {
            return new double[0];
        }
        var limits = new double[size() + 1];
        var cumulated = new double[size() + 1];
        limits[0] = firstAge();
        for (int i = 0; i < size(); i++) {
            limits[i + 1] = get(i).end();
            cumulated[i + 1] = cumulated[i] + get(i).value();
        }
        return differences(new MonotoneSpline(limits, cumulated), firstAge(), last().end());
    }

    private static double[] differences(MonotoneSpline curve, int from, int to) {
        var amounts = new double[to - from];
        for (int age = from; age < to; age++) {
            amounts[age - from] = Math.max(0, curve.valueAt(age + 1) - curve.valueAt(age));
        }
        return amounts;
    }
}

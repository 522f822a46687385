package id.gapai.scenarios.csv;

import id.gapai.model.population.Sex;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a table of death rates needs to become life tables. */
final class MortalityRules {
    private static final int CHILDREN = 5;

    /** Beyond this the formulas for children under five leave no survivors. */
    private static final double MOST_OF_CHILDREN = 0.5;

    private MortalityRules() {}

    /** In each period both sexes, each with two groups at least, survivors among children and deaths in the oldest group. */
    static void require(List<Row> rows, Column<Sex> sexes, Column<Double> rates) {
        var periods = rows.stream().collect(Collectors.groupingBy(Periods::of, LinkedHashMap::new, Collectors.toList()));
        periods.forEach((period, part) -> {
            for (var sex : Sex.values()) {
                requireTable(part, part.stream().filter(row -> row.get(sexes) == sex).toList(), sex, sexes, rates);
            }
        });
        rows.stream()
                .filter(row -> row.get(AgeGroups.AGE) < CHILDREN && row.get(rates) > MOST_OF_CHILDREN)
                .forEach(row -> row.refuse(
                        rates, "is " + row.get(rates) + " under age " + CHILDREN, MOST_OF_CHILDREN + " at most there", ""));
    }

    private static void requireTable(
            List<Row> period, List<Row> ofSex, Sex sex, Column<Sex> sexes, Column<Double> rates) {
        if (ofSex.size() < 2) {
            var rows = ofSex.isEmpty() ? "no row is " : "only one row is ";
            var what = rows + sex.name().toLowerCase(Locale.ROOT) + " in the period from " + period.get(0).get(Periods.FROM);
            period.get(0).refuse(sexes, what, "two or more age groups of both sexes in each period", "");
            return;
        }
        var oldest = ofSex.stream().max(Comparator.comparing(row -> row.get(AgeGroups.AGE))).orElseThrow();
        if (oldest.get(rates) == 0) {
            oldest.refuse(rates, "is 0 in the oldest group", "a number above 0", "");
        }
    }
}

package id.gapai.model.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Against the textbook's projection by five-year groups and steps, in its own few lines (Preston, Heuveline and Guillot, Demography,
 * 2001, box 6.1; life table with Coale and Demeny's West under 5, one hazard per group above), far from Indonesia's levels. Where half
 * of a group dies in five years such steps are no measure: the oldest ages are left out at low life expectancies.
 */
class FiveYearStepsTest {
    @ParameterizedTest
    @CsvSource({"40, 6.5, 50", "50, 6, 65", "60, 4, 80", "71.4, 2.3, 80", "82, 1.3, 80"})
    void tenYearsAgree(double lifeExpectancy, double children, int under) {
        var world = World.closed().withLifeExpectancy(lifeExpectancy).with(children);
        var scaling = world.scaling();
        var steps = new FiveYearSteps(scaling).twice();
        var days = world.projection().at(World.START.plusYears(10));
        assertThat(days.total() / steps.total()).isCloseTo(1, within(0.0015));
        for (int group = 0; group < under / 5; group++) {
            assertThat(days.persons(Sex.MALE, 5 * group, 5 * group + 4) / steps.male[group]).as("men %s", 5 * group).isCloseTo(1, within(0.015));
            assertThat(days.persons(Sex.FEMALE, 5 * group, 5 * group + 4) / steps.female[group]).as("women %s", 5 * group).isCloseTo(1, within(0.015));
        }
    }

    /** 21 groups of five years, the last open. */
    private static final class FiveYearSteps {
        private final double[] male = groups(Sex.MALE);
        private final double[] female = groups(Sex.FEMALE);
        private final double[] menYears;
        private final double[] womenYears;
        private final double fertility;

        FiveYearSteps(Scaling scaling) {
            menYears = personYears(Sex.MALE, scaling.mortality());
            womenYears = personYears(Sex.FEMALE, scaling.mortality());
            fertility = scaling.fertility();
        }

        FiveYearSteps twice() {
            step();
            step();
            return this;
        }

        double total() {
            return Arrays.stream(male).sum() + Arrays.stream(female).sum();
        }

        private void step() {
            var womenBefore = female.clone();
            survive(male, menYears);
            survive(female, womenYears);
            double births = 0;
            for (var row : World.rates().fertility()) {
                int group = row.age() / 5;
                births += fertility * row.birthsPerWomanYear() * 5 * (womenBefore[group] + female[group]) / 2;
            }
            male[0] = births * 1.05 / 2.05 * menYears[0] / 5;
            female[0] = births / 2.05 * womenYears[0] / 5;
        }

        private static void survive(double[] persons, double[] years) {
            double oldest = (persons[19] + persons[20]) * years[20] / (years[19] + years[20]);
            for (int group = 19; group > 0; group--) {
                persons[group] = persons[group - 1] * years[group] / years[group - 1];
            }
            persons[20] = oldest;
        }

        private static double[] groups(Sex sex) {
            return World.closed().start().groups().stream()
                    .filter(group -> group.sex() == sex)
                    .mapToDouble(PopulationTable.Group::persons)
                    .toArray();
        }

        private static double[] personYears(Sex sex, double factor) {
            List<VitalRates.Mortality> rows = World.rates().mortality().stream().filter(row -> row.sex() == sex).toList();
            double m0 = factor * rows.get(0).mx();
            var years = new double[21];
            double alive = 1;
            for (var row : rows) {
                double m = factor * row.mx();
                double n = row.width();
                double q = row.age() > 1 ? 1 - Math.exp(-n * m) : n * m / (1 + (n - meanAge(sex, row.age(), m0)) * m);
                q = row.age() == 100 ? 1 : q;
                years[row.age() / 5] += alive * q / m;
                alive *= 1 - q;
            }
            return years;
        }

        private static double meanAge(Sex sex, int age, double m0) {
            double m = Math.min(m0, 0.107);
            if (age == 0) {
                return sex == Sex.MALE ? 0.045 + 2.684 * m : 0.053 + 2.8 * m;
            }
            return sex == Sex.MALE ? 1.651 - 2.816 * m : 1.522 - 1.518 * m;
        }
    }
}

package id.gapai.model.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Stable populations: under constant rates all ages grow at the one rate r that solves 1 = Σ exp(-r·(x + ½))·m(x)·L(x), m being
 * daughters per woman-year (A. J. Lotka; Preston, Heuveline and Guillot, Demography, 2001, chapter 7).
 */
class LotkaTest {
    private static final double GIRLS = 1 / 2.05;

    @ParameterizedTest
    @CsvSource({"45, 6.5", "60, 4", "82, 1.3"})
    void aStablePopulationGrowsAtLotkasRate(double lifeExpectancy, double children) {
        var world = World.closed().withLifeExpectancy(lifeExpectancy).with(children);
        double r = growthRate(world);
        var projection = stable(world).projection();
        double before = projection.at(World.START).total();
        double grown = projection.at(World.START.plusYears(10)).total() / before;
        assertThat(Math.log(grown) / 10).isCloseTo(r, within(1e-4));
    }

    @ParameterizedTest
    @CsvSource({"45, 6.5", "82, 1.3"})
    void aStablePopulationKeepsItsShares(double lifeExpectancy, double children) {
        var projection = stable(World.closed().withLifeExpectancy(lifeExpectancy).with(children)).projection();
        var before = projection.at(World.START);
        var after = projection.at(World.START.plusYears(10));
        for (int age = 0; age < 80; age++) {
            double share = after.female().get(age) / after.total() / (before.female().get(age) / before.total());
            assertThat(share).as("age %s", age).isCloseTo(1, within(4e-3));
        }
    }

    @Test
    void anyPopulationEndsInTheStableOne() {
        var world = World.closed().withLifeExpectancy(50).with(6);
        var later = world.projection().from(World.START.plusYears(110));
        double grown = later.at(World.START.plusYears(120)).total() / later.at(later.start()).total();
        assertThat(Math.log(grown) / 10).isCloseTo(growthRate(world), within(1e-4));
    }

    /** The world begun with its stable age structure. */
    static World stable(World world) {
        double r = growthRate(world);
        var male = world.lifeTable(Sex.MALE);
        var female = world.lifeTable(Sex.FEMALE);
        return world.with(World.table(
                age -> 1e6 * (1 - GIRLS) * Math.exp(-r * (age + 0.5)) * male.personYears(age),
                age -> 1e6 * GIRLS * Math.exp(-r * (age + 0.5)) * female.personYears(age)));
    }

    /** Children per woman that replace a generation. */
    static double replacementFertility(World world) {
        return world.totalFertilityRate() / discounted(daughters(world), 0);
    }

    private static double growthRate(World world) {
        double[] daughters = daughters(world);
        double low = -0.1;
        double high = 0.1;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (discounted(daughters, middle) > 1) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double discounted(double[] daughters, double r) {
        double sum = 0;
        for (int age = 0; age < daughters.length; age++) {
            sum += Math.exp(-r * (age + 0.5)) * daughters[age];
        }
        return sum;
    }

    /** Daughters that a new-born girl will bear at each age. */
    private static double[] daughters(World world) {
        var rates = Rates.of(World.rates());
        double factor = world.totalFertilityRate() / rates.totalFertilityRate(World.START);
        var fertility = rates.fertility(factor).at(World.START);
        var women = world.lifeTable(Sex.FEMALE);
        return IntStream.range(0, 100)
                .mapToDouble(age -> GIRLS * fertility.get(age) * women.personYears(age))
                .toArray();
    }
}

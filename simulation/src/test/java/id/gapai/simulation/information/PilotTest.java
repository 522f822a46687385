package id.gapai.simulation.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapai.model.array.Doubles;
import org.junit.jupiter.api.Test;

/** What pilots find, over 4,000 paths; bounds are 5 standard errors, a false alarm of 6e-7 each, seed fixed. */
class PilotTest {
    private static final int N = 4000;

    private static Pilot.Numbers numbers(double volatility) {
        return new Pilot.Numbers(
                Doubles.filled(N, 400), Doubles.filled(N, 4), Doubles.filled(N, 0.2), Doubles.filled(N, 0.3), Doubles.filled(N, volatility));
    }

    private static double mean(Doubles values) {
        return values.sum() / values.size();
    }

    private static double deviation(Doubles values) {
        double mean = mean(values);
        return Math.sqrt(Doubles.generate(N, i -> (values.get(i) - mean) * (values.get(i) - mean)).sum() / N);
    }

    @Test
    void meansAreThoseOfTheModel() {
        var results = new Pilot("malls", 5, 0.5).results(numbers(0), 1, 0);
        double sd = Math.sqrt((400 * 400 / 4.0 + 400) / 5);
        assertThat(mean(results.row(0))).isBetween(400 - 5 * sd / Math.sqrt(N), 400 + 5 * sd / Math.sqrt(N));
        assertThat(deviation(results.row(0))).isBetween(0.9 * sd, 1.1 * sd);
        assertThat(mean(results.row(1))).isBetween(0.198, 0.202);
        assertThat(mean(results.row(2))).isBetween(0.298, 0.302);
    }

    @Test
    void moreDaysTellMore() {
        double five = deviation(new Pilot("malls", 5, 0.5).results(numbers(0), 1, 0).row(0));
        double twenty = deviation(new Pilot("malls", 20, 0.5).results(numbers(0), 1, 0).row(0));
        assertThat(five / twenty).isBetween(1.8, 2.2);
    }

    /** Visitors of a few days do not tell a popular mall from a good season. */
    @Test
    void theSwingOfDemandBlursAPilotHoweverLong() {
        assertThat(deviation(new Pilot("malls", 50, 0.5).results(numbers(0.7), 1, 0).row(0))).isGreaterThan(250);
    }

    @Test
    void aPilotHasDays() {
        assertThatThrownBy(() -> new Pilot("malls", 0, 0.5)).hasMessageContaining("0 days");
    }
}

package id.gapai.simulation.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gapai.model.array.Doubles;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class MetropolisTest {
    /**
     * Two normal variables with means 1 and −2, standard deviations 1 and 10, correlation 0.9. 5,000 draws, 10 steps apart, have the worth of some 2,000 independent
     * ones: standard errors are about 0.02 of a standard deviation. Fixed seed, nothing random; the bounds are five standard errors.
     */
    @Test
    void drawsFromALongNarrowDensity() {
        var draws = new Metropolis(3000, 5000, 10).draws(MetropolisTest::logDensity, Doubles.of(0, 0), Doubles.of(1, 1), 5);

        assertThat(mean(draws, x -> x.get(0))).isCloseTo(1, within(0.12));
        assertThat(mean(draws, x -> x.get(1))).isCloseTo(-2, within(1.2));
        assertThat(mean(draws, x -> (x.get(0) - 1) * (x.get(0) - 1))).isCloseTo(1, within(0.15));
        assertThat(mean(draws, x -> (x.get(0) - 1) * (x.get(1) + 2) / 10)).isCloseTo(0.9, within(0.15));
    }

    private static double logDensity(Doubles x) {
        double a = x.get(0) - 1;
        double b = (x.get(1) + 2) / 10;
        return -(a * a - 1.8 * a * b + b * b) / (2 * 0.19);
    }

    private static double mean(List<Doubles> draws, ToDoubleFunction<Doubles> value) {
        return draws.stream().mapToDouble(value).average().orElseThrow();
    }
}

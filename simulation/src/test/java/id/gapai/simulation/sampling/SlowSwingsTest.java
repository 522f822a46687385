package id.gapai.simulation.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlowSwingsTest {
    /**
     * Replacing a projection on a unit vector by another number changes the square of the length by the difference of their squares, and
     * replacing it twice is replacing it by the last. Both fail for vectors of another length; the third assertion, for directions that are
     * not at right angles.
     */
    @ParameterizedTest
    @CsvSource({"253, 0.99", "253, 0", "253, 0.9999", "30, 0.9", "2, 0.5"})
    void directionsAreOrthonormal(int days, double memory) {
        var swings = SlowSwings.of(days);
        double[] x = normals(days);
        swings.replace(0, memory, 0, x);
        swings.replace(1, memory, 0, x);
        double rest = square(x);
        swings.replace(0, memory, 3, x);
        assertThat(square(x) - rest).isCloseTo(9, within(1e-9));
        swings.replace(1, memory, -2, x);
        assertThat(square(x) - rest).isCloseTo(13, within(1e-9));
        swings.replace(0, memory, 3, x);
        assertThat(square(x) - rest).isCloseTo(13, within(1e-9));
        swings.replace(0, memory, 1, x);
        assertThat(square(x) - rest).isCloseTo(5, within(1e-9));
    }

    @Test
    void oneDayHasOneDirection() {
        var swings = SlowSwings.of(1);
        double[] x = {0.3, -0.4};
        swings.replace(1, 0.5, 7, x);
        assertThat(x).containsExactly(0.3, -0.4);
        swings.replace(0, 0.5, 7, x);
        assertThat(square(x)).isGreaterThan(49 - 1e-9);
    }

    /** With the memory of the grid's whole horizon, direction 0 is what moves the mean of demand's logarithm, and nothing else does. */
    @Test
    void theFirstDirectionMovesTheMean() {
        int days = 100;
        double memory = Math.exp(-1.0 / days);
        double[] x = normals(days);
        var swings = SlowSwings.of(days);
        swings.replace(0, memory, 0, x);
        assertThat(meanLogDemand(x, memory)).isCloseTo(0, within(1e-9));
        swings.replace(1, memory, 5, x);
        assertThat(meanLogDemand(x, memory)).isCloseTo(0, within(1e-9));
        swings.replace(0, memory, 1, x);
        assertThat(meanLogDemand(x, memory)).isGreaterThan(0.5);
    }

    private static double meanLogDemand(double[] normals, double memory) {
        double log = normals[0];
        double sum = 0;
        for (int t = 1; t < normals.length; t++) {
            log = memory * log + Math.sqrt(1 - memory * memory) * normals[t];
            sum += log;
        }
        return sum / (normals.length - 1);
    }

    private static double square(double[] x) {
        return IntStream.range(0, x.length).mapToDouble(t -> x[t] * x[t]).sum();
    }

    private static double[] normals(int days) {
        var random = new Random(days);
        return IntStream.rangeClosed(0, days).mapToDouble(t -> random.nextGaussian()).toArray();
    }
}

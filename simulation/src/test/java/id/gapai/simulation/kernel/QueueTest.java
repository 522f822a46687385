package id.gapai.simulation.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.model.array.Doubles;
import id.gapai.model.distribution.Distribution;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.compiled.CompiledModel.Hazard;
import id.gapai.simulation.compiled.PlainModel;
import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.GoodnessOfFit;
import id.gapai.simulation.random.Purposes;
import java.util.function.IntSupplier;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.distribution.HypergeometricDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who of a queue is served. H0 of every case: the served are a uniform random subset, so that of two segments' people in the queue the number served
 * from the first is hypergeometric (commons-math3), path by path independently. n = 50,000 paths a case, seed fixed, alpha = 1e-5 a case: with eight
 * cases a chance of 0.00008 that the class fails by accident.
 */
class QueueTest {
    private static final int PATHS = 50_000;
    private static final double ALPHA = 1e-5;

    /** So many times a day that everybody comes on the first. */
    private static final double EVERYBODY = 50;

    private static CompiledModel queue(int first, int second, int capacity) {
        var plain = PlainModel.of(1).segment("first", first, 0, 1).segment("second", second, 0, 1).officers(1);
        return plain.channel(new Hazard(
                        plain.desk("queue", 1, capacity, 1),
                        Distribution.of(EVERYBODY),
                        Distribution.of(0),
                        Doubles.of(1, 1),
                        Doubles.filled(1, 1)))
                .build();
    }

    private static GoodnessOfFit hypergeometric(int first, int second, int capacity) {
        var exact = new HypergeometricDistribution(first + second, first, capacity);
        return GoodnessOfFit.around(
                exact.getNumericalMean(), Math.sqrt(exact.getNumericalVariance()), Math.min(first, capacity), exact::probability);
    }

    private static IntSupplier each(double[] values) {
        var numbers = DoubleStream.of(values).mapToInt(value -> (int) value).iterator();
        return numbers::nextInt;
    }

    /** Few are served, few are not, both at the most that is picked one by one, beyond it, and where nearly all are of one segment. */
    @ParameterizedTest
    @CsvSource({
        "3, 5, 1", "3, 5, 4", "3, 5, 6", "60, 68, " + Channel.MOST_PICKS, "300, 200, 436", "60, 71, 65", "400, 700, 300", "5, 100000, 6000"
    })
    void theServedAreAUniformSubset(int first, int second, int capacity) {
        double[] served = Paths.last(queue(first, second, capacity), PATHS, state -> state.active()[0]);
        assertThat(hypergeometric(first, second, capacity).pValue(PATHS, each(served))).isGreaterThan(ALPHA);
        assertThat(Paths.last(queue(first, second, capacity), 16, PathState::totalActive)).containsOnly(capacity);
    }

    /** The twin: if the row did not close up behind those who were served, so that somebody could be picked twice, the test would see it. */
    @Test
    void aRowThatDoesNotCloseUpIsFound() {
        var draws = new Draws();
        long purpose = Purposes.keyOf("twin");
        var path = new int[1];
        IntSupplier twin = () -> {
            draws.startPath(99, path[0]++);
            int served = 0;
            for (int pick = 0; pick < 4; pick++) {
                draws.startDay(pick);
                served += draws.uniform(purpose) < 3 / 8.0 ? 1 : 0;
            }
            return Math.min(3, served);
        };
        assertThat(hypergeometric(3, 5, 4).pValue(PATHS, twin)).isLessThan(1e-9);
    }

    /** The twin: if one in fifty queues served the first segment first, the test would see it. */
    @Test
    void aQueueThatPrefersASegmentNowAndThenIsFound() {
        double[] served = Paths.last(queue(60, 71, 65), PATHS, state -> state.active()[0]);
        for (int i = 0; i < served.length; i += 50) {
            served[i] = 60;
        }
        assertThat(hypergeometric(60, 71, 65).pValue(PATHS, each(served))).isLessThan(1e-9);
    }
}

package id.gapai.simulation.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.PathSource;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EvenSamplingTest {
    private static final int DAYS = 20;
    private static final int POINTS = 64;
    private static final PathSource WORLD = Sampling.EVEN.sources(1, 5, DAYS).world();
    private static final PathSource STRATEGY = Sampling.EVEN.sources(1, 5, DAYS).strategy();

    @Test
    void everyReplicateHasOneValueInEachPart() {
        for (int replicate = 0; replicate < Sampling.REPLICATES; replicate++) {
            for (int index = 0; index < 5; index++) {
                assertThat(parts(WORLD, replicate, index)).containsExactlyInAnyOrderElementsOf(numbers());
                assertThat(parts(STRATEGY, replicate, index)).containsExactlyInAnyOrderElementsOf(numbers());
            }
        }
    }

    /** The first two dimensions of Sobol' points are a (0, m, 2)-net: one point in each of 64 boxes 1/8 by 1/8. They are the swings of demand. */
    @Test
    void theSwingsOfDemandAreSpreadTogether() {
        assertThat(IntStream.range(0, POINTS).mapToObj(i -> box(16L * i + 3)).toList()).doesNotHaveDuplicates();
    }

    private static List<Integer> box(long path) {
        var swings = SlowSwings.of(DAYS);
        double[] normals = new double[DAYS + 1];
        WORLD.demand(path, 0.9, normals);
        double length = 0;
        double[] probe = normals.clone();
        swings.replace(1, 0.9, 0, probe);
        for (double x : probe) {
            length += x * x;
        }
        return List.of(eighth(sign(normals, probe, true) * Math.sqrt(length)), eighth(sign(normals, probe, false) * rest(normals, probe)));
    }

    /** The normals are the two swings alone, so their signs are those of what is added by each: direction 0 has positive weights only. */
    private static double sign(double[] normals, double[] first, boolean ofFirst) {
        return ofFirst ? Math.signum(first[0]) : Math.signum(normals[0] - first[0]);
    }

    private static double rest(double[] normals, double[] first) {
        double sum = 0;
        for (int t = 0; t < normals.length; t++) {
            sum += (normals[t] - first[t]) * (normals[t] - first[t]);
        }
        return Math.sqrt(sum);
    }

    private static int eighth(double normal) {
        return (int) (8 * new org.apache.commons.math3.distribution.NormalDistribution(null, 0, 1).cumulativeProbability(normal));
    }

    @Test
    void aParameterHangsOnItsNameAndOnNoOther() {
        var larger = Sampling.EVEN.sources(1, 50, DAYS);
        for (long path = 0; path < 500; path++) {
            assertThat(larger.world().parameter(null, path, 4, 77)).isEqualTo(WORLD.parameter(null, path, 4, 77));
            assertThat(STRATEGY.parameter(null, path, 9, 77)).isEqualTo(STRATEGY.parameter(null, path, 2, 77));
            assertThat(STRATEGY.parameter(null, path, 2, 78)).isNotEqualTo(STRATEGY.parameter(null, path, 2, 77));
        }
    }

    @Test
    void seedsAndReplicatesDiffer() {
        assertThat(Sampling.EVEN.sources(2, 5, DAYS).world().parameter(null, 0, 0, 77)).isNotEqualTo(WORLD.parameter(null, 0, 0, 77));
        assertThat(WORLD.parameter(null, 1, 0, 77)).isNotEqualTo(WORLD.parameter(null, 0, 0, 77));
    }

    @Test
    void thereMayBeMoreParametersThanDimensions() {
        var many = Sampling.EVEN.sources(1, 2_000, DAYS).world();
        assertThat(parts(many, 0, 1_999)).containsExactlyInAnyOrderElementsOf(numbers());
    }

    @Test
    void independentPathsTakeTheirNumbersFromStreams() {
        var draws = new Draws();
        draws.startPath(1, 5);
        assertThat(Sampling.INDEPENDENT.sources(1, 5, DAYS).world().parameter(draws, 5, 0, 77)).isEqualTo(draws.uniform(77));
    }

    private static List<Integer> parts(PathSource source, int replicate, int index) {
        return IntStream.range(0, POINTS)
                .map(i -> (int) (POINTS * source.parameter(null, 16L * i + replicate, index, 1000 + index)))
                .boxed()
                .toList();
    }

    private static List<Integer> numbers() {
        return IntStream.range(0, POINTS).boxed().toList();
    }
}

package id.gapai.simulation.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.PathSource;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * If none of n paths has something, "less than 1 − 0.05^(1/n)" is told with 95 % confidence. That is right for evenly spread paths if they miss a set of probability p no more
 * often than independent ones, in (1 − p)^n of the cases. H0 for each set: so it is. n = 512 paths, 800 seeds (scrambles), alpha = 1e-4 for each of five sets.
 */
class NoHitTest {
    private static final int PATHS = 512;
    private static final int SEEDS = 800;
    private static final double ALPHA = 1e-4;

    /** The probability of which 512 independent paths show nothing in 5 % of the cases. */
    private static final double P = 1 - Math.pow(0.05, 1.0 / PATHS);

    private static final int STRIPES = 171;

    /** @param p its probability */
    private record Rare(String name, double p, Membership membership) {
        @Override
        public String toString() {
            return name;
        }
    }

    private interface Membership {
        boolean has(double u, double v, double w, double noise);
    }

    static Stream<Rare> sets() {
        double edge = Math.cbrt(6 * P);
        double side = 1 - Math.cbrt(P);
        return Stream.of(
                new Rare("band", P, (u, v, w, noise) -> u > 0.3 && u < 0.3 + P),
                new Rare("corner", P, (u, v, w, noise) -> u + v + w > 3 - edge),
                new Rare("box", P, (u, v, w, noise) -> u > side && v > side && w > side),
                new Rare("diagonal", 1.0 / STRIPES, (u, v, w, noise) -> (int) (STRIPES * u) == (int) (STRIPES * v)),
                new Rare("noise", P, (u, v, w, noise) -> u > 0.75 && noise < 4 * P));
    }

    private static int misses(Rare rare, Sampling sampling, long shift) {
        int misses = 0;
        for (long seed = shift; seed < shift + SEEDS; seed++) {
            misses += isMissed(rare, sampling.sources(seed, 3, 20).world(), seed) ? 1 : 0;
        }
        return misses;
    }

    private static boolean isMissed(Rare rare, PathSource world, long seed) {
        var draws = new Draws();
        for (long path = 0; path < PATHS; path++) {
            draws.startPath(seed, path);
            double u = world.parameter(draws, path, 0, 1_001);
            double v = world.parameter(draws, path, 1, 1_002);
            double w = world.parameter(draws, path, 2, 1_003);
            if (rare.membership().has(u, v, w, draws.uniform(1_004))) {
                return false;
            }
        }
        return true;
    }

    private static int mostMisses(Rare rare) {
        return new BinomialDistribution(null, SEEDS, Math.pow(1 - rare.p(), PATHS)).inverseCumulativeProbability(1 - ALPHA);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void evenPathsMissASetNoMoreOftenThanIndependentOnes(Rare rare) {
        assertThat(misses(rare, Sampling.EVEN, 1)).isLessThanOrEqualTo(mostMisses(rare));
    }

    /** The twin: a set of half the probability is missed too often, and the test sees it. */
    @Test
    void aSetOfHalfTheProbabilityIsFound() {
        var half = new Rare("half", P, (u, v, w, noise) -> noise < P / 2);
        assertThat(misses(half, Sampling.INDEPENDENT, 1)).isGreaterThan(mostMisses(half));
    }
}

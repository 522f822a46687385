package id.gapai.simulation.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gapai.model.array.Doubles;
import id.gapai.simulation.trial.PathRange;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class OcbaTest {
    private static double[] shares(double[] distances, double[] spreads) {
        var behind = new Spread[distances.length];
        Arrays.setAll(behind, k -> new Spread(10_000, distances[k], spreads[k]));
        return Ocba.shares(behind);
    }

    /** Theorem 1 of Chen and others by hand: (s/d)² is 4, 1 and 9. */
    @Test
    void sharesAreAsSpreadsOverDistancesSquared() {
        assertThat(shares(new double[] {1, 2, 1}, new double[] {2, 2, 3})).containsExactly(new double[] {4 / 14.0, 1 / 14.0, 9 / 14.0}, within(1e-12));
    }

    @Test
    void whatCannotBeToldFromTheBestTakesNoInfiniteShare() {
        double[] shares = shares(new double[] {0, 1, 1e-9}, new double[] {1, 1, 1});
        assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-12));
        assertThat(shares[0]).isEqualTo(shares[2]);
        assertThat(shares[1]).isPositive();
    }

    @Test
    void whatIsAlwaysTheSameAsTheBestTakesNothing() {
        assertThat(shares(new double[] {0, 1}, new double[] {0, 1})).containsExactly(0, 1);
        assertThat(shares(new double[] {0, 0}, new double[] {0, 0})).containsExactly(0.5, 0.5);
    }

    /**
     * Ten designs a step apart, each with normal noise of its own of 12 steps (6 in experiment 1 of Chen and others, where hardly any run goes wrong); 2,000 paths in all. The selection is right more
     * often than one that gives all the same. H0: it is not; 300 pairs of runs, seed 11, a sign test at 0.001. The twin that is held
     * beside it takes the same first paths.
     */
    @Test
    void itIsRightMoreOftenThanEqualShares() throws Exception {
        int won = 0;
        int lost = 0;
        for (int run = 0; run < 300; run++) {
            var steps = new Steps(11 * 1_000_003L + run, 10, 12);
            boolean isRight = Selection.run(10, steps, Objective.EXPECTED, new SelectionSettings(64, 2_000, 0.9999), 0).best() == 9;
            boolean isTwinRight = Selection.run(10, steps, Objective.EXPECTED, new SelectionSettings(200, 2_000, 0.9999), 0).best() == 9;
            won += isRight && !isTwinRight ? 1 : 0;
            lost += isTwinRight && !isRight ? 1 : 0;
        }
        // P(Binomial(n, 1/2) >= won) < 0.001 where won exceeds the middle by 3.1 half roots
        assertThat(won - (won + lost) / 2.0).isGreaterThan(3.1 * Math.sqrt(won + lost) / 2);
    }

    /** Design k has mean k and noise of its own. */
    private record Steps(long seed, int count, double spread) implements Selection.Finalists {
        @Override
        public List<Doubles> run(List<Integer> numbers, PathRange paths) {
            return numbers.stream().map(k -> Doubles.generate(paths.size(), i -> k + spread * noise(k, paths.first() + i))).toList();
        }

        private double noise(int k, int path) {
            return new SplittableRandom(seed * 31 + k * 1_000_000_007L + path).doubles(12).sum() - 6;
        }
    }
}

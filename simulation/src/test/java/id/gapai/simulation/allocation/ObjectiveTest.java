package id.gapai.simulation.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gapai.model.array.Doubles;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ObjectiveTest {
    private static double mean(Doubles values) {
        return values.sum() / values.size();
    }

    private static Doubles normals(long seed, int n, double mean, double sd) {
        var random = new SplittableRandom(seed);
        return Doubles.generate(n, i -> mean + sd * (random.doubles(12).sum() - 6));
    }

    @Test
    void theProbabilityIsTheShareThatReachesTheTarget() {
        var paths = Doubles.of(-3, 0, 2, -0.5);
        assertThat(Objective.PROBABILITY.value(paths)).isEqualTo(0.5);
        assertThat(mean(Objective.PROBABILITY.merits(paths))).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void whoReachesTheTargetNeverIsToldApartByTheMean() {
        assertThat(mean(Objective.PROBABILITY.merits(Doubles.of(-1_000, -2_000)))).isGreaterThan(mean(Objective.PROBABILITY.merits(Doubles.of(-1_001, -2_000))));
        assertThat(mean(Objective.PROBABILITY.merits(Doubles.of(1, -100_000)))).isGreaterThan(mean(Objective.PROBABILITY.merits(Doubles.of(-1, -1))));
    }

    /** By hand: of 15 paths the worst tenth is the worst and half of the next one. */
    @Test
    void theWorstTenthMayEndInsideAPath() {
        var paths = Doubles.generate(15, i -> (i * 7) % 15 + 10.0);
        assertThat(Objective.CVAR10.value(paths)).isCloseTo((10 + 0.5 * 11) / 1.5, within(1e-12));
        assertThat(Objective.CVAR10.value(Doubles.generate(20, i -> i))).isCloseTo(0.5, within(1e-12));
        assertThat(Objective.CVAR10.value(Doubles.of(7))).isEqualTo(7);
    }

    /** For a normal distribution it is m − s φ(z) / 0.1 with z its 10 % quantile: 1.7550 s below the mean. 20,000 paths: an error of 0.02. */
    @Test
    void theWorstTenthOfANormalDistributionIsThatOfTheClosedForm() {
        assertThat(Objective.CVAR10.value(normals(5, 20_000, 100, 1))).isCloseTo(100 - 1.755, within(0.06));
    }

    @Test
    void meritsHaveTheErrorOfTheWorstTenth() {
        var values = new double[400];
        for (int k = 0; k < values.length; k++) {
            values[k] = Objective.CVAR10.value(normals(1_000 + k, 1_000, 0, 1));
        }
        double told = Spread.of(Objective.CVAR10.merits(normals(3, 1_000, 0, 1))).error();
        // 400 repetitions tell a standard deviation to 3.5 %, 1,000 paths their own error to some 8 %: four times both
        assertThat(told / Spread.of(Doubles.of(values)).sd()).isBetween(0.65, 1.35);
    }

    @Test
    void theGuideOfAProbabilityIsSmoothAndInTheSameOrder() {
        var near = normals(1, 500, -50, 100);
        var nearer = Doubles.generate(500, i -> near.get(i) + 0.2);
        var guides = Objective.PROBABILITY.guides(List.of(near, nearer));
        assertThat(Objective.PROBABILITY.value(near)).isBetween(0.25, 0.37);
        assertThat(mean(guides.get(1))).isGreaterThan(mean(guides.get(0)));
        assertThat(mean(guides.get(0))).isCloseTo(Objective.PROBABILITY.value(near), within(0.04));
        assertThat(Arrays.stream(guides.get(0).toArray()).max().orElseThrow()).isLessThan(1.001);
    }

    @Test
    void theGuidesOfOtherObjectivesAreTheirMerits() {
        var paths = normals(2, 50, 10, 3);
        for (var objective : List.of(Objective.EXPECTED, Objective.CVAR10)) {
            assertThat(objective.guides(List.of(paths)).get(0)).isEqualTo(objective.merits(paths));
            assertThat(mean(objective.merits(paths))).isCloseTo(objective.value(paths), within(1e-9));
        }
    }
}

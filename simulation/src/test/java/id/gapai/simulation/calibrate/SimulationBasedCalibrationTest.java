package id.gapai.simulation.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.simulation.calibrate.SyntheticHistory.Plan;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Of parameters drawn from the prior, counts drawn from these parameters, and sets of parameters fitted to the counts, the true values rank among the
 * fitted ones as any other would (S. Talts et al., "Validating Bayesian inference algorithms with simulation-based calibration", 2018, arXiv:1804.06788).
 */
class SimulationBasedCalibrationTest {
    private static final List<Plan> PLANS = List.of(new Plan(9, 12, 1), new Plan(24, 24, 100));

    /** The seeds are fixed: that a right program fails has this probability for each parameter, once. */
    private static final double ALPHA = 0.001;

    private static final int RANKS_PER_CELL = 2;

    /** Five cells in which 8 histories are expected. */
    @Test
    void ranksAreUniform() throws InterruptedException {
        assertUniform(ranks(40, 9, 100, counts -> counts), 9);
    }

    /** That the test sees a wrong likelihood: with counts taken for three times as large the baseline is found too high. */
    @Test
    void aLikelihoodThatTakesCountsForTooLargeFails() throws InterruptedException {
        var ranks = ranks(30, 9, 60, counts -> counts.stream().map(SimulationBasedCalibrationTest::larger).toList());
        assertThat(pValue(ranks[0], 9)).isLessThan(ALPHA);
    }

    /** Ten cells in which 20 histories are expected. */
    @Tag("deep")
    @Test
    void ranksOf200HistoriesAreUniform() throws InterruptedException {
        assertUniform(ranks(200, 19, 200, counts -> counts), 19);
    }

    private static ObservedCount larger(ObservedCount count) {
        return new ObservedCount(count.firstDay(), count.lastDay(), count.low() * 3, count.high() * 3);
    }

    private static void assertUniform(int[][] ranks, int among) {
        for (int j = 0; j < ranks.length; j++) {
            assertThat(pValue(ranks[j], among)).as(SmallTown.PRIORS.get(j).name()).isGreaterThan(ALPHA);
        }
    }

    /** [parameters][histories] how many of {@code among} fitted values, evenly thinned, lie below the true one. */
    private static int[][] ranks(int histories, int among, int particles, UnaryOperator<List<ObservedCount>> seen)
            throws InterruptedException {
        var ranks = new int[SmallTown.PRIORS.size()][histories];
        for (int h = 0; h < histories; h++) {
            var history = history(h);
            var problem = new Problem(SmallTown.model(), SmallTown.PRIORS, seen.apply(history.counts()));
            var fitted = fit(problem, particles, h);
            for (int j = 0; j < ranks.length; j++) {
                ranks[j][h] = rank(history.marked().get(j), fitted, j, among);
            }
        }
        return ranks;
    }

    private static SyntheticHistory history(int h) {
        var any = new Problem(SmallTown.model(), SmallTown.PRIORS, List.of(new ObservedCount(1, 1, 0, 1)));
        return SyntheticHistory.draw(Town.of(any), PLANS, 1000 + h);
    }

    private static Calibrated fit(Problem problem, int particles, int seed) throws InterruptedException {
        try (var calibration = new Calibration(problem, new CalibrationSettings(particles, seed, 1), level -> {})) {
            return calibration.run(List.of());
        }
    }

    private static int rank(double score, Calibrated fitted, int parameter, int among) {
        double truth = NormalScore.cdf(score);
        int below = 0;
        for (int i = 0; i < among; i++) {
            int particle = (int) ((i + 0.5) * fitted.ranks().rows().size() / among);
            below += fitted.ranks().get(particle, parameter) < truth ? 1 : 0;
        }
        return below;
    }

    /** Of Pearson's chi-square test that the ranks 0 … {@code among} are alike probable. */
    private static double pValue(int[] ranks, int among) {
        int cells = (among + 1) / RANKS_PER_CELL;
        var observed = new long[cells];
        for (int rank : ranks) {
            observed[rank / RANKS_PER_CELL]++;
        }
        var expected = new double[cells];
        Arrays.fill(expected, ranks.length / (double) cells);
        return new ChiSquareTest().chiSquareTest(expected, observed);
    }
}

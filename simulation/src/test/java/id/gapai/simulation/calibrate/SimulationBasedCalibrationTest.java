package id.gapai.simulation.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.simulation.calibrate.SyntheticHistory.Plan;
import id.gapai.simulation.filter.ObservedCount;
import java.io.IOException;
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
    void ranksAreUniform() throws InterruptedException, IOException {
        assertUniform(ranks(40, 9, 100, counts -> counts), 9);
    }

    /** That the test sees a wrong likelihood: with counts taken for half as large again the baseline is found too high. */
    @Test
    void aLikelihoodThatTakesCountsForTooLargeFails() throws InterruptedException, IOException {
        var ranks = ranks(80, 9, 60, counts -> counts.stream().map(SimulationBasedCalibrationTest::larger).toList());
        assertThat(pValue(ranks[0], 9)).isLessThan(ALPHA);
    }

    /** Ten cells in which 20 histories are expected. */
    @Tag("deep")
    @Test
    void ranksOf200HistoriesAreUniform() throws InterruptedException, IOException {
        assertUniform(ranks(200, 19, 200, counts -> counts), 19);
    }

    private static ObservedCount larger(ObservedCount count) {
        return new ObservedCount(count.firstDay(), count.lastDay(), count.low() * 1.5, count.high() * 1.5);
    }

    private static void assertUniform(int[][] ranks, int among) {
        for (int j = 0; j < ranks.length; j++) {
            assertThat(pValue(ranks[j], among)).as(SmallTown.PRIORS.get(j).name()).isGreaterThan(ALPHA);
        }
    }

    /** [parameters][histories] how many of {@code among} fitted values, evenly thinned, lie below the true one. */
    private static int[][] ranks(int histories, int among, int sets, UnaryOperator<List<ObservedCount>> seen)
            throws InterruptedException, IOException {
        var ranks = new int[SmallTown.PRIORS.size()][histories];
        for (int h = 0; h < histories; h++) {
            var history = SyntheticHistory.draw(PLANS, 1000 + h);
            var problem = new Problem(SmallTown.model(), SmallTown.PRIORS, seen.apply(history.counts()));
            var fitted = fit(problem, sets, h);
            for (int j = 0; j < ranks.length; j++) {
                ranks[j][h] = rank(history.marked().get(j), fitted, j, among);
            }
        }
        return ranks;
    }

    private static Calibrated fit(Problem problem, int sets, int seed) throws InterruptedException {
        return (Calibrated) new Calibration(problem, new CalibrationSettings(sets, seed, 1)).run(List.of(), step -> {});
    }

    private static int rank(double truth, Calibrated fitted, int parameter, int among) {
        int below = 0;
        for (int i = 0; i < among; i++) {
            int set = (int) ((i + 0.5) * fitted.ranks().rows().size() / among);
            below += fitted.ranks().get(set, parameter) < truth ? 1 : 0;
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

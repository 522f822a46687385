package id.gapai.simulation.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gapai.model.forecast.Estimate;
import id.gapai.model.scenario.Target;
import id.gapai.model.text.Text;
import id.gapai.simulation.Trials;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.compiled.Models;
import id.gapai.simulation.compiled.PlainModel;
import id.gapai.simulation.trial.PathRange;
import id.gapai.simulation.trial.TrialLog;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContributionsTest {
    private static final int DAYS = 10;
    private static final Target TARGET = new Target("count", Text.same("Count"), OptionalInt.of(1_150), OptionalDouble.empty());

    private static ContributionResult of(CompiledModel model, int blocks) throws InterruptedException, IOException {
        return Contributions.of(new Trials(3, 2, TrialLog.NONE), model, TARGET, blocks);
    }

    /** Counters that are never empty, ten and five activations a day; crowds are a hundred times as large. */
    private static PlainModel twoCounters(int officers) {
        var plain = PlainModel.of(DAYS).segment("all", 1_000_000, 1_000, 1).officers(officers);
        return plain.visit(plain.desk("ten", 1, 10, 1), 5_000, 1, 1).visit(plain.desk("five", 1, 5, 1), 5_000, 1, 1);
    }

    /** With officers for both they do not meet: 100 and 50, by removal and by division, on every path. */
    @Test
    void channelsThatDoNotMeetContributeWhatTheyActivate() throws InterruptedException, IOException {
        var result = of(twoCounters(2).build(), 4);
        assertThat(result.whole().value()).isCloseTo(1_150, within(1e-9));
        assertThat(result.without().value()).isCloseTo(1_000, within(1e-9));
        assertThat(result.shapley()).extracting(Estimate::value).satisfiesExactly(
                ten -> assertThat(ten).isCloseTo(100, within(1e-9)), five -> assertThat(five).isCloseTo(50, within(1e-9)));
        assertThat(result.removals().get(0).active().value()).isCloseTo(100, within(1e-9));
        assertThat(result.removals().get(1).active().value()).isCloseTo(50, within(1e-9));
        assertThat(result.removals().get(1).probability().value()).isEqualTo(1);
    }

    /** One officer for both goes to the first: v(ten) = v(both) = 100, v(five) = 50. So ten has (100 + 50) / 2 = 75, five (50 + 0) / 2 = 25. */
    @Test
    void anOfficerForTwoIsDividedFairly() throws InterruptedException, IOException {
        var result = of(twoCounters(1).build(), 4);
        assertThat(result.shapley()).extracting(Estimate::value).satisfiesExactly(
                ten -> assertThat(ten).isCloseTo(75, within(1e-9)), five -> assertThat(five).isCloseTo(25, within(1e-9)));
        assertThat(result.removals().get(0).active().value()).isCloseTo(50, within(1e-9));
        assertThat(result.removals().get(1).active().value()).isCloseTo(0, within(1e-9));
        assertThat(result.removals().get(1).residents()).isZero();
    }

    /** On every path. */
    @Test
    void sharesAddUpToTheWhole() throws InterruptedException, IOException {
        var model = Models.malangLike();
        int blocks = 6;
        var result = of(model, blocks);
        double gain = result.whole().value() - result.without().value();
        assertThat(result.shapley().stream().mapToDouble(Estimate::value).sum()).isCloseTo(gain, within(1e-6));
        assertThat(result.removals()).hasSize(model.channels().size());
        assertThat(result.removals()).allSatisfy(removal -> assertThat(removal.outsideShare()).isBetween(0.0, 1.0));
    }

    /**
     * Against all 720 orders of six channels on the same paths: the sampled values lie within 4 of their standard errors, as far as orders are
     * what is sampled; 6 values, seed 3, a chance of about 4 in 10,000 of a false alarm.
     */
    @Test
    void sampledOrdersAgreeWithAll() throws InterruptedException, IOException {
        var model = Models.malangLike();
        int blocks = 8;
        var result = of(model, blocks);
        var coalition = new Coalition(model);
        var paths = PathRange.first(blocks * Contributions.BLOCK);
        int n = model.channels().size();
        var sets = IntStream.range(0, 1 << n).mapToObj(set -> coalition.of(set)).toList();
        var values = new Trials(3, 2, TrialLog.NONE).run(sets, paths).stream()
                .mapToDouble(outcome -> outcome.active().sum() / (double) paths.size())
                .toArray();
        for (int c = 0; c < n; c++) {
            var sampled = result.shapley().get(c);
            double error = (sampled.high() - sampled.low()) / 2 / 1.96;
            assertThat(sampled.value()).isCloseTo(exact(values, n, c), within(4 * error));
        }
    }

    /** Shapley's formula over subsets. */
    private static double exact(double[] values, int n, int c) {
        double sum = 0;
        for (int set = 0; set < values.length; set++) {
            if ((set >> c & 1) == 0) {
                int size = Integer.bitCount(set);
                sum += (values[set | 1 << c] - values[set]) / (n * binomial(n - 1, size));
            }
        }
        return sum;
    }

    private static double binomial(int n, int k) {
        double b = 1;
        for (int i = 1; i <= k; i++) {
            b = b * (n - k + i) / i;
        }
        return b;
    }
}

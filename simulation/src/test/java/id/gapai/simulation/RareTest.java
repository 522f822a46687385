package id.gapai.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapai.model.array.Doubles;
import id.gapai.model.forecast.SmallProbability;
import id.gapai.model.scenario.Target;
import id.gapai.model.text.Text;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.rare.Event;
import id.gapai.simulation.rare.PathSample;
import id.gapai.simulation.rare.RareEstimate;
import id.gapai.simulation.rare.ShiftMixture;
import id.gapai.simulation.rare.ShiftedSource;
import id.gapai.simulation.sampling.Sampling;
import id.gapai.simulation.summary.Confidence;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Small probabilities against a model whose distribution is known, {@link CrowdModel}. H0 is that the estimate is unbiased: it must lie within
 * 3.9 of its own standard errors (1e-4 two-sided) of the truth. n = 5,000 paths, seeds fixed, 4 such checks: 0.0004 for a false alarm.
 */
class RareTest {
    private static final CrowdModel CROWD = new CrowdModel(100, 0.2, 0.25);
    private static final Confidence CONFIDENCE = new Confidence(0.95, Sampling.INDEPENDENT);
    private static final double MOST_STANDARD_ERRORS = 3.9;
    private static final int PATHS = 5_000;

    /** From 2 in 100 to 2 in a billion. */
    @ParameterizedTest
    @CsvSource({"200", "350", "650"})
    void agreesWithTheClosedForm(int count) throws InterruptedException {
        double truth = CROWD.probabilityOfAtLeast(count);
        var estimate = rare(CROWD.compiled(), count, 1);
        assertThat(estimate.reached()).isTrue();
        assertThat(estimate.isDoubtful()).isFalse();
        assertThat(estimate.relativeError()).isLessThan(0.08);
        assertThat(errors(estimate.probability().value(), truth, estimate.relativeError())).isLessThan(MOST_STANDARD_ERRORS);
    }

    @Test
    void whereReachingIsTheRuleMissingIsEstimated() throws InterruptedException {
        var estimate = rare(CROWD.compiled(), 35, 1);
        assertThat(estimate.reached()).isFalse();
        double truth = 1 - CROWD.probabilityOfAtLeast(35);
        assertThat(errors(estimate.probability().value(), truth, estimate.relativeError())).isLessThan(MOST_STANDARD_ERRORS);
    }

    /** The same paths weighted as if they had been shifted by a tenth less: the check must see it. */
    @Test
    void wrongWeightsAreSeen() throws InterruptedException {
        var stage = new RareStage(candidate(CROWD.compiled()), target(350), PATHS, 1, 2);
        var source = steered(stage);
        var paths = stage.sample(source, PATHS, done -> true);
        double truth = CROWD.probabilityOfAtLeast(350);

        var right = RareEstimate.of(paths, Event.REACHED, CONFIDENCE);
        assertThat(errors(right.probability().value(), truth, right.relativeError())).isLessThan(MOST_STANDARD_ERRORS);
        var wrongly = new PathSample(source.with(scaled(source.mixture())), paths.first(), paths.margins());
        var wrong = RareEstimate.of(wrongly, Event.REACHED, CONFIDENCE);
        assertThat(errors(wrong.probability().value(), truth, wrong.relativeError())).isGreaterThan(MOST_STANDARD_ERRORS);
    }

    private static ShiftMixture scaled(ShiftMixture mixture) {
        return new ShiftMixture(mixture.parts().stream()
                .map(part -> new ShiftMixture.Part(
                        part.share(),
                        Doubles.generate(part.means().size(), i -> 0.9 * part.means().get(i))))
                .toList());
    }

    /**
     * Of 400 intervals of 95 %, from 1,000 paths each that were steered alike, 363 to 393 hold the truth: the range in which a binomial number
     * with p = 0.95 lies with probability 0.997; the normal approximation of the logarithm may cost up to one point more.
     */
    @Test
    void intervalsCoverTheTruth() throws InterruptedException {
        double truth = CROWD.probabilityOfAtLeast(350);
        var stage = new RareStage(candidate(CROWD.compiled()), target(350), 1_000, 5, 2);
        var source = steered(stage);
        int covering = 0;
        for (int i = 0; i < 400; i++) {
            var p = RareEstimate.of(stage.sample(source, 1_000, done -> true), Event.REACHED, CONFIDENCE).probability();
            covering += p.low() <= truth && truth <= p.high() ? 1 : 0;
        }
        assertThat(covering).isBetween(363, 393);
    }

    /** After pilots that reach the event. */
    private static ShiftedSource steered(RareStage stage) throws InterruptedException {
        var plain = stage.sample(stage.plain(), RareStage.PILOT, done -> true);
        return plain.source().with(stage.mixture(plain, Event.REACHED));
    }

    @Test
    void theEstimateDoesNotDependOnThreads() throws InterruptedException {
        assertThat(Simulation.rare(candidate(CROWD.compiled()), target(300), 500, 3, 5, Monitor.NONE))
                .isEqualTo(Simulation.rare(candidate(CROWD.compiled()), target(300), 500, 3, 1, Monitor.NONE));
    }

    /** One in a number of paths that nobody can run: what is out of reach is told as a bound, from the plain tenth of the paths. */
    @Test
    void whatIsOutOfReachHasABoundAndAWarning() throws InterruptedException {
        var estimate = rare(CROWD.compiled(), 2_000_000_000, 1);
        assertThat(estimate.isBound()).isTrue();
        assertThat(estimate.isDoubtful()).isTrue();
        assertThat(estimate.probability().high()).isEqualTo(CONFIDENCE.proportion(new long[Sampling.REPLICATES], PATHS / 10).high());
    }

    @Test
    void theNumberOfPathsIsChecked() {
        assertThatThrownBy(() -> Simulation.rare(candidate(CROWD.compiled()), target(350), 0, 1, 1, Monitor.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("paths")
                .hasMessageContaining("0");
    }

    private static SmallProbability rare(CompiledModel model, int count, long seed) throws InterruptedException {
        return Simulation.rare(candidate(model), target(count), PATHS, seed, 2, Monitor.NONE);
    }

    private static double errors(double estimate, double truth, double relativeError) {
        return Math.abs(estimate / truth - 1) / relativeError;
    }

    private static Candidate candidate(CompiledModel model) {
        return GivenCandidate.of("crowd", model);
    }

    static Target target(int count) {
        return new Target("count", Text.same("Count"), OptionalInt.of(count), OptionalDouble.empty());
    }
}

package id.gapai.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapai.model.scenario.Target;
import id.gapai.model.text.Text;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.compiled.Models;
import id.gapai.simulation.compiled.PlainModel;
import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.PathSource;
import id.gapai.simulation.sampling.Sampling;
import id.gapai.simulation.split.FrozenSource;
import id.gapai.simulation.trial.Outcome;
import id.gapai.simulation.trial.ParameterSample;
import id.gapai.simulation.trial.PathRange;
import id.gapai.simulation.trial.Trial;
import id.gapai.simulation.trial.TrialLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrialsTest {
    private static final CompiledModel MODEL = Models.malangLike();
    private static final CompiledModel OTHER = PlainModel.of(MODEL.days()).segment("all", 1000, 100, 0.5).hazard("counters", 0.001, 0.002).build();
    private static final PathRange PATHS = PathRange.first(100);

    /** Keeps pieces in memory, and stops when so many paths are done. */
    private static final class Memory implements TrialLog {
        private final List<byte[]> kept = new ArrayList<>();
        private long stopAt = Long.MAX_VALUE;
        private int read;

        @Override
        public Optional<DataInput> saved(int piece) {
            if (piece >= kept.size()) {
                return Optional.empty();
            }
            read++;
            return Optional.of(new DataInputStream(new ByteArrayInputStream(kept.get(piece))));
        }

        @Override
        public void keep(int piece, Content content) throws IOException {
            assertThat(piece).isEqualTo(kept.size());
            var bytes = new ByteArrayOutputStream();
            content.write(new DataOutputStream(bytes));
            kept.add(bytes.toByteArray());
        }

        @Override
        public boolean progress(long done, long total) {
            assertThat(done).isLessThanOrEqualTo(total);
            return done < stopAt;
        }
    }

    private static Trials trials(int threads) {
        return new Trials(7, threads, TrialLog.NONE);
    }

    @Test
    void theEndsAreThoseOfTheForecast() throws InterruptedException, IOException {
        var settings = new Settings(100, 7, 1, 0, 0, Sampling.INDEPENDENT);
        var forecast = Simulation.compare(List.of(GivenCandidate.of("s", MODEL)), "s", settings, Monitor.NONE).referenceForecast();
        var outcome = trials(2).run(List.of(MODEL), PATHS).get(0);
        assertThat(IntStream.range(0, 100).map(outcome.active()::get).sorted().toArray()).isEqualTo(forecast.finalActive().toArray());
        double days = IntStream.range(0, 100).mapToDouble(outcome.officerDays()::get).average().orElseThrow();
        assertThat(days).isBetween(forecast.officerDays().value() - 1e-6, forecast.officerDays().value() + 1e-6);
        assertThat(outcome.reached(GivenCandidate.TARGETS.get(0)))
                .isEqualTo((int) Math.rint(100 * forecast.target("count").probability().value()));
    }

    @Test
    void theLastDayWatchedIsTheEnd() throws InterruptedException, IOException {
        var trial = Trial.of(List.of(MODEL), PATHS).watching(List.of(MODEL.days(), 1));
        var outcome = trials(1).run(trial).get(0);
        assertThat(outcome.watched().get(0)).isEqualTo(outcome.active());
        assertThat(outcome.watched().get(1)).isNotEqualTo(outcome.active());
    }

    @Test
    void aPathIsTheSameInEveryRangeBesideAnyModelAndOnAnyThread() throws InterruptedException, IOException {
        var whole = trials(1).run(List.of(MODEL), PATHS).get(0);
        var other = trials(2).run(List.of(OTHER, MODEL), new PathRange(37, 50)).get(1);
        for (int i = 0; i < 50; i++) {
            assertThat(other.active().get(i)).isEqualTo(whole.active().get(37 + i));
            assertThat(other.holders().get(i)).isEqualTo(whole.holders().get(37 + i));
            for (int c = 0; c < MODEL.channels().size(); c++) {
                assertThat(other.channels().get(c).busyDays().get(i)).isEqualTo(whole.channels().get(c).busyDays().get(37 + i));
            }
        }
    }

    @Test
    void aSourceOfItsOwnMovesTheParameters() throws InterruptedException, IOException {
        var frozen = Trial.of(List.of(MODEL), PATHS).from(new FrozenSource(7, 20));
        var outcome = trials(1).run(frozen).get(0);
        var plain = trials(1).run(List.of(MODEL), PATHS).get(0);
        assertThat(outcome.active().get(19)).isEqualTo(plain.active().get(19));
        assertThat(outcome.active().get(20)).isNotEqualTo(plain.active().get(20));
    }

    @Test
    void whatIsStoppedGoesOnWhereItWas() throws InterruptedException, IOException {
        var memory = new Memory();
        var whole = twoTrials(new Trials(7, 1, TrialLog.NONE));
        memory.stopAt = 140;
        assertThatThrownBy(() -> twoTrials(new Trials(7, 1, memory))).isInstanceOf(StoppedException.class);
        assertThat(memory.kept).hasSize(1);
        memory.stopAt = Long.MAX_VALUE;
        var again = new Trials(7, 2, memory);
        assertThat(twoTrials(again)).isEqualTo(whole);
        assertThat(memory.read).isEqualTo(1);
        assertThat(again.done()).isEqualTo(200);
        assertThat(twoTrials(new Trials(7, 1, memory))).isEqualTo(whole);
        assertThat(memory.read).isEqualTo(3);
    }

    /** Of one block each: the wish to stop comes with the last block of a piece, which is kept. */
    @Test
    void smallPiecesAreStoppedBetweenThem() throws InterruptedException, IOException {
        var memory = new Memory();
        memory.stopAt = 40;
        assertThatThrownBy(() -> smallTrials(new Trials(7, 2, memory))).isInstanceOf(StoppedException.class);
        assertThat(memory.kept).hasSize(3);
        memory.stopAt = Long.MAX_VALUE;
        assertThat(smallTrials(new Trials(7, 1, memory))).isEqualTo(smallTrials(trials(1)));
        assertThat(memory.read).isEqualTo(3);
    }

    private static List<Outcome> smallTrials(Trials trials) throws InterruptedException, IOException {
        var outcomes = new ArrayList<Outcome>();
        for (int first = 0; first < 96; first += 16) {
            outcomes.addAll(trials.run(List.of(MODEL), new PathRange(first, 16)));
        }
        return outcomes;
    }

    private static List<Outcome> twoTrials(Trials trials) throws InterruptedException, IOException {
        var outcomes = new ArrayList<>(trials.run(List.of(MODEL), PATHS));
        outcomes.addAll(trials.run(List.of(MODEL), PATHS.next(100)));
        return outcomes;
    }

    @Test
    void whatOtherTrialsKeptIsNotTaken() throws InterruptedException, IOException {
        var memory = new Memory();
        twoTrials(new Trials(7, 1, memory));
        assertThatThrownBy(() -> new Trials(7, 1, memory).run(List.of(MODEL), PathRange.first(99))).isInstanceOf(IOException.class);
    }

    /** Paths that are given the numbers of the sample in the place of what streams give are the same; with one of them moved they are not. */
    @Test
    void parametersAreThoseOfThePaths() throws InterruptedException, IOException {
        var sample = trials(1).parameters(MODEL, PATHS);
        assertThat(sample.names()).contains("initial/activeMultiplier").doesNotHaveDuplicates();
        var plain = trials(1).run(List.of(MODEL), PATHS);
        assertThat(trials(1).run(Trial.of(List.of(MODEL), PATHS).from(new Given(sample, -1)))).isEqualTo(plain);
        assertThat(trials(1).run(Trial.of(List.of(MODEL), PATHS).from(new Given(sample, 0)))).isNotEqualTo(plain);
        assertThat(sample.values().rows().get(2).get(3))
                .isEqualTo(sample.parameters().get(2).quantile().at(sample.uniforms().rows().get(2).get(3)));
    }

    /** What a sample says, one parameter excepted. */
    private record Given(ParameterSample sample, int moved) implements PathSource {
        @Override
        public double parameter(Draws draws, long path, int index, long purpose) {
            for (int j = 0; j < sample.parameters().size(); j++) {
                if (sample.parameters().get(j).purpose() == purpose) {
                    double u = sample.uniforms().rows().get(j).get((int) path - sample.paths().first());
                    return j == moved ? 1 - u : u;
                }
            }
            return Double.NaN;
        }
    }

    @Test
    void aTargetOfTheShareIsOfTheHoldersOfThePath() throws InterruptedException, IOException {
        var outcome = trials(1).run(List.of(MODEL), PATHS).get(0);
        double share = outcome.active().get(0) / (double) outcome.holders().get(0);
        assertThat(outcome.isReached(target(share * 0.999), 0)).isTrue();
        assertThat(outcome.isReached(target(share * 1.001), 0)).isFalse();
    }

    private static Target target(double share) {
        return new Target("share", Text.same("Share"), OptionalInt.empty(), OptionalDouble.of(share));
    }
}

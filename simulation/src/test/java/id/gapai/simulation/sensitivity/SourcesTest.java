package id.gapai.simulation.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.simulation.Trials;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.compiled.Models;
import id.gapai.simulation.random.PathSource;
import id.gapai.simulation.trial.ParameterSample;
import id.gapai.simulation.trial.PathRange;
import id.gapai.simulation.trial.Trial;
import id.gapai.simulation.trial.TrialLog;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sources of paths that share something, on a model of a city. */
class SourcesTest {
    private static final CompiledModel MODEL = Models.malangLike();
    private static final int N = 48;
    private static final long SEED = 7;
    private static final ParameterSample SAMPLE = trials().parameters(MODEL, PathRange.first(N));
    private static final List<Factor> NUMBERS =
            IntStream.range(0, SAMPLE.parameters().size()).mapToObj(i -> Factor.of(SAMPLE, i)).toList();
    private static final Factor EVERYTHING_BUT_CHANCE =
            Factor.together("all", Stream.concat(NUMBERS.stream(), Stream.of(Factor.swings(), Factor.fitted())).toList());

    private static Trials trials() {
        return new Trials(SEED, 1, TrialLog.NONE);
    }

    private static Ints active(PathRange paths, PathSource source) {
        try {
            return trials().run(Trial.of(List.of(MODEL), paths).from(source)).get(0).active();
        } catch (InterruptedException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aPathThatIsItsOwnPartnerIsAsItWas() {
        var plain = active(PathRange.first(N), PathSource.KEYED);
        assertThat(active(PathRange.first(N), new PartnerSource(SEED, 0, EVERYTHING_BUT_CHANCE))).isEqualTo(plain);
        assertThat(active(PathRange.first(N), new PartnerSource(SEED, 0, Factor.chance()))).isEqualTo(plain);
    }

    /** Chance of the one and all else of the other, written in two ways. */
    @Test
    void everythingButChanceFromThePartnerIsChanceFromThePathItself() {
        var factor = active(PathRange.first(N), new PartnerSource(SEED, N, EVERYTHING_BUT_CHANCE));
        var chance = active(PathRange.first(N), new PartnerSource(SEED, N, Factor.chance()));
        assertThat(factor).isEqualTo(chance).isNotEqualTo(active(PathRange.first(N), PathSource.KEYED));
    }

    @Test
    void eachFactorThatMattersMakesADifferenceAndNoOther() {
        var plain = active(PathRange.first(N), PathSource.KEYED);
        assertThat(active(PathRange.first(N), new PartnerSource(SEED, N, Factor.swings()))).isNotEqualTo(plain);
        assertThat(active(PathRange.first(N), new PartnerSource(SEED, N, Factor.fitted()))).isEqualTo(plain);
        var attendance = NUMBERS.stream().filter(f -> f.name().endsWith("attendance")).findFirst().orElseThrow();
        assertThat(active(PathRange.first(N), new PartnerSource(SEED, N, attendance))).isNotEqualTo(plain);
    }

    @Test
    void moreVisitorsGiveMoreActivationsOnThePairedPaths() {
        int attendance = SAMPLE.names().indexOf(SAMPLE.names().stream().filter(n -> n.endsWith("attendance")).findFirst().orElseThrow());
        long purpose = SAMPLE.parameters().get(attendance).purpose();
        var tornado = Tornado.of(
                doubles(active(PathRange.first(N), new SetSource(purpose, Tornado.LOW))),
                doubles(active(PathRange.first(N), new SetSource(purpose, Tornado.HIGH))));
        assertThat(tornado.difference().low()).isPositive();
        assertThat(tornado.isClear()).isTrue();
        assertThat(tornado.high() - tornado.low()).isBetween(tornado.difference().value() - 1e-6, tornado.difference().value() + 1e-6);
    }

    /** At its start a walk has chance and swings of its path; a step changes one number only. */
    @Test
    void walksOfNoNumberAreThePathsThemselves() {
        var none = new WalkSource(new Trajectories(SEED, N, 0), List.of(), 0);
        assertThat(active(PathRange.first(N), none)).isEqualTo(active(PathRange.first(N), PathSource.KEYED));
        var purposes = NUMBERS.stream().map(f -> f.purposes().iterator().next()).toList();
        var trajectories = new Trajectories(SEED, N, purposes.size());
        assertThat(active(PathRange.first(N), new WalkSource(trajectories, purposes, 0)))
                .isNotEqualTo(active(PathRange.first(N), new WalkSource(trajectories, purposes, purposes.size())));
    }

    private static Doubles doubles(Ints values) {
        return Doubles.generate(values.size(), values::get);
    }
}

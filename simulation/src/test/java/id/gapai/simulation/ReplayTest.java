package id.gapai.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.compiled.Models;
import id.gapai.simulation.compiled.RandomModels;
import id.gapai.simulation.engine.Engine;
import id.gapai.simulation.kernel.Boost;
import id.gapai.simulation.kernel.PathDay.Service;
import id.gapai.simulation.sampling.Sampling;
import id.gapai.simulation.tally.Count;
import id.gapai.simulation.tally.PathBlock;
import java.util.List;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A path that is lived through alone has the very numbers that it has in a run of many, side by side and on two threads. */
class ReplayTest {
    private static final int PATHS = 37;
    private static final long SEED = 12;

    @ParameterizedTest
    @EnumSource
    void isThePathOfTheRun(Sampling sampling) throws InterruptedException {
        check(Models.malangLike(), sampling);
    }

    @Test
    void ofModelsOfEveryShape() throws InterruptedException {
        for (long seed = 0; seed < 40; seed++) {
            check(RandomModels.of(seed), Sampling.EVEN);
        }
    }

    private static void check(CompiledModel model, Sampling sampling) throws InterruptedException {
        var item = new Planner.Item(model, Boost.NONE, (block, reference) -> compare(block, model, sampling));
        var plan = new Planner().plan(List.of(item), 0);
        var sources = sampling.sources(SEED, plan.worldParameters(), plan.days());
        try (var engine = new Engine(plan, sources, SEED, 2)) {
            assertThat(engine.run(0, PATHS, done -> true)).isEqualTo(PATHS);
        }
    }

    private static void compare(PathBlock block, CompiledModel model, Sampling sampling) {
        for (int k = 0; k < block.size(); k += 3) {
            var replay = Replay.of(model, block.firstPath() + k, SEED, sampling);
            for (int day = 1; day <= model.days(); day++) {
                assertThat(replay.days().get(day).active()).isEqualTo(block.active(day, k));
            }
            assertThat(replay.days().get(model.days()).holders()).isEqualTo(block.finalHolders(k));
            for (int c = 0; c < model.channels().size(); c++) {
                assertThat(sum(replay, c, Service::activations)).isEqualTo(block.total(Count.ACTIVATIONS, c, k));
                assertThat(sum(replay, c, Service::nonresidents)).isEqualTo(block.total(Count.NONRESIDENTS, c, k));
                assertThat(sum(replay, c, Service::turnedAway)).isEqualTo(block.total(Count.TURNED_AWAY, c, k));
                assertThat(sum(replay, c, Service::assigned)).isEqualTo(block.total(Count.OFFICERS_ASSIGNED, c, k));
            }
        }
    }

    private static long sum(Replay replay, int channel, ToLongFunction<Service> count) {
        return replay.days().stream().mapToLong(day -> count.applyAsLong(day.channels().get(channel))).sum();
    }
}

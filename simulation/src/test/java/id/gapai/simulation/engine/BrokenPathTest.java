package id.gapai.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.gapai.model.array.Ints;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.compiled.Models;
import id.gapai.simulation.kernel.Boost;
import id.gapai.simulation.kernel.BrokenLaw;
import id.gapai.simulation.kernel.Kernel;
import id.gapai.simulation.kernel.Law;
import id.gapai.simulation.kernel.World;
import id.gapai.simulation.kernel.WorldModel;
import id.gapai.simulation.parameter.Quantile;
import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.PathSource;
import id.gapai.simulation.random.PathSources;
import id.gapai.simulation.random.PathStart;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole run in which one path begins with what cannot be. */
class BrokenPathTest {
    private static final int BAD = 73;

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void stopsTheRunAndTellsWhere(int threads) throws InterruptedException {
        var model = Models.malangLike();
        try (var engine = engine(model, threads)) {
            var broken = catchThrowableOfType(BrokenLaw.class, () -> engine.run(0, 200, done -> true));
            assertThat(broken).isNotNull();
            assertThat(broken.law()).isEqualTo(Law.NO_NEGATIVE_COUNT);
            assertThat(broken.path()).isEqualTo(BAD);
            assertThat(broken.seed()).isEqualTo(5);
            assertThat(broken.day()).isZero();
            assertThat(broken).hasMessageContainingAll("path " + BAD, "day 0", "seed 5");
        }
    }

    private static Engine engine(CompiledModel model, int threads) {
        var world = new World(WorldModel.of(model, Boost.NONE), Quantile::of);
        var run = new Plan.Run(new Kernel(world, model, Boost.NONE), (block, reference) -> {});
        var plan = new Plan(List.of(new Plan.Shared(world, Optional.empty(), List.of(run))), run);
        return new Engine(plan, new PathSources(new Bad(model.segments().size()), PathSource.KEYED), 5, threads);
    }

    /** More active than reachable. */
    private record Bad(int segments) implements PathSource {
        @Override
        public double parameter(Draws draws, long path, int index, long purpose) {
            return draws.uniform(purpose);
        }

        @Override
        public Optional<PathStart> start(long path) {
            var ten = Ints.generate(segments, g -> 10);
            var eleven = Ints.generate(segments, g -> 11);
            return path == BAD ? Optional.of(new PathStart(ten, ten, eleven, 0, false, 0)) : Optional.empty();
        }
    }
}

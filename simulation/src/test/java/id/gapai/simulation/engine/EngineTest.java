package id.gapai.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.simulation.compiled.Models;
import id.gapai.simulation.kernel.Boost;
import id.gapai.simulation.kernel.Kernel;
import id.gapai.simulation.kernel.World;
import id.gapai.simulation.kernel.WorldModel;
import id.gapai.simulation.parameter.Quantile;
import id.gapai.simulation.random.PathSources;
import id.gapai.simulation.sampling.Sampling;
import id.gapai.simulation.tally.Count;
import id.gapai.simulation.tally.Ensemble;
import id.gapai.simulation.tally.FirstPaths;
import id.gapai.simulation.tally.Histogram;
import id.gapai.simulation.tally.HistogramState;
import id.gapai.simulation.tally.HoldersTally;
import id.gapai.simulation.tally.StrategyTally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngineTest {
    private static final int PATHS = 150;
    private static final long SEED = 7;

    @ParameterizedTest
    @ValueSource(ints = {2, 5})
    void resultsDoNotDependOnThreads(int threads) throws InterruptedException {
        var one = run(PATHS, SEED, 1);
        var many = run(PATHS, SEED, threads);
        assertThat(contents(many)).isEqualTo(contents(one));
    }

    @Test
    void onePathMoreKeepsTheOthers() throws InterruptedException {
        var few = finals(40, SEED);
        var more = finals(41, SEED);
        assertThat(more.count()).isEqualTo(41);
        assertThat(more.moments().sum() - few.moments().sum()).isBetween((long) more.orderStatistic(0), (long) more.orderStatistic(40));
        for (int i = 0; i < 40; i++) {
            assertThat(few.orderStatistic(i)).isBetween(more.orderStatistic(i), more.orderStatistic(i + 1));
        }
    }

    @Test
    void anotherSeedGivesOtherPaths() throws InterruptedException {
        assertThat(finals(1, SEED).mean()).isNotEqualTo(finals(1, SEED + 1).mean());
    }

    /** All that is kept of the paths of a strategy in a world of its own. */
    private static Ensemble run(int paths, long seed, int threads) throws InterruptedException {
        var model = Models.malangLike();
        var world = new World(WorldModel.of(model, Boost.NONE), Quantile::of);
        var tally = new StrategyTally(
                model.days(), model.channels().size(), List.of(), new FirstPaths(0, 0, model.days()), Sampling.INDEPENDENT);
        var holders = new HoldersTally(model.days(), Sampling.INDEPENDENT);
        var run = new Plan.Run(new Kernel(world, model, Boost.NONE), tally::add);
        var plan = new Plan(List.of(new Plan.Shared(world, Optional.of(holders), List.of(run))), run);
        try (var engine = new Engine(plan, PathSources.KEYED, seed, threads)) {
            engine.run(0, paths, done -> true);
        }
        return new Ensemble(tally, holders.holders());
    }

    private static Histogram finals(int paths, long seed) throws InterruptedException {
        return run(paths, seed, 1).strategy().active().last().all();
    }

    private static List<Object> contents(Ensemble ensemble) {
        var contents = new ArrayList<Object>();
        var strategy = ensemble.strategy();
        for (int day = 1; day <= ensemble.days(); day++) {
            contents.add(HistogramState.of(strategy.active().on(day).all()));
            contents.add(HistogramState.of(strategy.share().on(day).all()));
            contents.add(HistogramState.of(ensemble.holders().on(day).all()));
            for (int replicate = 0; replicate < Sampling.REPLICATES; replicate++) {
                contents.addAll(sums(strategy, replicate, day));
            }
        }
        for (var channel : strategy.channels()) {
            contents.add(HistogramState.of(channel.activations().all()));
            for (var count : Count.values()) {
                contents.add(channel.total(count).moments().sum());
                contents.add(channel.total(count).moments().variance());
            }
        }
        return contents;
    }

    private static List<Long> sums(StrategyTally strategy, int replicate, int day) {
        var sums = new ArrayList<Long>();
        for (int c = 0; c < strategy.channels().size(); c++) {
            sums.add(strategy.sums().activations(replicate, c, day));
        }
        sums.add(strategy.sums().present(replicate, day));
        sums.add(strategy.sums().assigned(replicate, day));
        sums.add(strategy.sums().busy(replicate, day));
        return sums;
    }
}

package id.gapai.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.model.array.Ints;
import id.gapai.simulation.Simulation;
import id.gapai.simulation.compiled.Models;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngineTest {
    private static final int PATHS = 150;
    private static final long SEED = 7;

    @ParameterizedTest
    @ValueSource(ints = {2, 5})
    void resultsDoNotDependOnThreads(int threads) throws InterruptedException {
        var one = Simulation.simulate(Models.malangLike(), PATHS, SEED, 1);
        var many = Simulation.simulate(Models.malangLike(), PATHS, SEED, threads);
        assertThat(contents(many)).isEqualTo(contents(one));
    }

    @Test
    void morePathsKeepTheFirstOnes() throws InterruptedException {
        var few = Simulation.simulate(Models.malangLike(), 40, SEED, 1);
        var more = Simulation.simulate(Models.malangLike(), 41, SEED, 1);
        assertThat(more.activeOn(253)).startsWith(few.activeOn(253));
    }

    @Test
    void anotherSeedGivesOtherPaths() throws InterruptedException {
        var one = Simulation.simulate(Models.malangLike(), 3, SEED, 1);
        var other = Simulation.simulate(Models.malangLike(), 3, SEED + 1, 1);
        assertThat(other.activeOn(253)).doesNotContain(one.activeOn(253));
    }

    private static List<Object> contents(Ensemble ensemble) {
        var all = new ArrayList<Object>();
        for (int day = 1; day <= ensemble.days(); day++) {
            all.add(Ints.of(ensemble.activeOn(day)));
            all.add(Ints.of(ensemble.holdersOn(day)));
            all.add(ensemble.sums().present(day));
        }
        for (int c = 0; c < ensemble.channels(); c++) {
            all.add(Ints.of(ensemble.activations(c)));
            addSums(ensemble, c, all);
        }
        return all;
    }

    private static void addSums(Ensemble ensemble, int channel, List<Object> all) {
        for (var count : DaySums.Count.values()) {
            for (int day = 1; day <= ensemble.days(); day++) {
                all.add(ensemble.sums().get(count, channel, day));
            }
        }
    }
}

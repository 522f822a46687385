package id.gapai.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.simulation.Simulation;
import id.gapai.simulation.compiled.Models;
import id.gapai.simulation.tally.Ensemble;
import id.gapai.simulation.tally.Histogram;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngineTest {
    private static final int PATHS = 150;
    private static final long SEED = 7;

    @ParameterizedTest
    @ValueSource(ints = {2, 5})
    void resultsDoNotDependOnThreads(int threads) throws InterruptedException, IOException {
        var one = Simulation.simulate(Models.malangLike(), PATHS, SEED, 1);
        var many = Simulation.simulate(Models.malangLike(), PATHS, SEED, threads);
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

    private static Histogram finals(int paths, long seed) throws InterruptedException {
        return Simulation.simulate(Models.malangLike(), paths, seed, 1).strategy().active().last();
    }

    private static byte[] contents(Ensemble ensemble) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            ensemble.strategy().write(out);
            ensemble.holders().write(out);
        }
        return bytes.toByteArray();
    }
}

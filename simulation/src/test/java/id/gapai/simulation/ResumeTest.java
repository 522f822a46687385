package id.gapai.simulation;

import static id.gapai.simulation.SimulationTest.candidate;
import static id.gapai.simulation.SimulationTest.letters;
import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.model.forecast.Comparison;
import id.gapai.simulation.sampling.Sampling;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that is stopped and goes on ends with what it would have had without. */
class ResumeTest {
    private static final int PATHS = 1_300;
    private static Comparison whole;

    @BeforeAll
    static void runWithoutStop() throws InterruptedException, IOException {
        whole = compare(2, Monitor.NONE);
    }

    /** The paths themselves end with block 82; after 500 paths more what binds is clear for all but none. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 33, 65, 82, 83, 100, 115, 130})
    void whereverItIsStopped(int blocks) throws InterruptedException, IOException {
        var stopped = stop(3, new Stopping(blocks));

        assertThat(compare(1, new Stopping(Integer.MAX_VALUE, stopped.kept()))).isEqualTo(whole);
    }

    @Test
    void howeverOftenItIsStopped() throws InterruptedException, IOException {
        byte[] kept = stop(1, new Stopping(10)).kept();
        for (int i = 0; i < 8; i++) {
            kept = stop(1 + i % 3, new Stopping(12, kept)).kept();
        }

        assertThat(compare(2, new Stopping(Integer.MAX_VALUE, kept))).isEqualTo(whole);
    }

    @Test
    void andWhatIsKeptDoesNotDependOnThreads() throws InterruptedException, IOException {
        var one = new Stopping(Integer.MAX_VALUE);
        var four = new Stopping(Integer.MAX_VALUE);
        compare(1, one);
        compare(4, four);

        assertThat(four.kept()).isEqualTo(one.kept());
    }

    @Test
    void aRunThatWasCompleteIsNotRunAgain() throws InterruptedException, IOException {
        var complete = new Stopping(Integer.MAX_VALUE);
        compare(2, complete);

        assertThat(compare(2, new Stopping(1, complete.kept()))).isEqualTo(whole);
    }

    @Test
    void itStopsWithinTheBlocksUnderWay() throws InterruptedException, IOException {
        assertThat(stop(2, new Stopping(5)).paths()).isBetween(5 * 16, 7 * 16);
    }

    private static Stopping stop(int threads, Stopping stopping) throws InterruptedException, IOException {
        try {
            compare(threads, stopping);
            throw new AssertionError("it was not stopped");
        } catch (StoppedException e) {
            assertThat(e).hasMessageContaining(" " + stopping.paths() + " paths");
        }
        return stopping;
    }

    private static Comparison compare(int threads, Monitor monitor) throws InterruptedException, IOException {
        var candidates = List.of(candidate("base", 4), letters(), candidate("none", 0), candidate("more", 6));
        return Simulation.compare(candidates, "base", new Settings(PATHS, 1, threads, 800, 3, Sampling.EVEN), monitor);
    }
}

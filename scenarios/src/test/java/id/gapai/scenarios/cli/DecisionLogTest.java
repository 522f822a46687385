package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.scenarios.output.RunFolder;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.Progress;
import id.gapai.simulation.StoppedException;
import id.gapai.simulation.Trials;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.trial.Outcome;
import id.gapai.simulation.trial.PathRange;
import id.gapai.simulation.trial.TrialLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A procedure that is stopped while it runs goes on from what was kept, and comes to the same. */
class DecisionLogTest {
    private static final int CALLS = 5;
    private static final int PATHS = 64;

    @TempDir
    private Path temp;

    private static CompiledModel model() throws Exception {
        var study = Study.read(Path.of("src/test/resources/good"));
        return ProjectedWorld.of(study).compile(study.scenario("base"));
    }

    private static List<Outcome> procedure(CompiledModel model, TrialLog log) throws InterruptedException, IOException {
        var trials = new Trials(1, 2, log);
        var outcomes = new ArrayList<Outcome>();
        for (int call = 0; call < CALLS; call++) {
            outcomes.addAll(trials.run(List.of(model), new PathRange(call * PATHS, PATHS)));
        }
        return outcomes;
    }

    @Test
    void whatWasStoppedGoesOn() throws Exception {
        var model = model();
        var whole = procedure(model, TrialLog.NONE);
        var unfinished = stopped(model);

        assertThat(unfinished.resolve("trials-0.state")).exists();
        var simulated = new ArrayList<Long>();
        try (var folder = RunFolder.reopen(unfinished); var stop = new StopSignal(() -> {})) {
            var log = new DecisionLog(folder, stop, progress -> simulated.add(progress.done()));
            assertThat(procedure(model, log)).isEqualTo(whole);
            assertThat(simulated.get(0)).as("what was kept is not simulated again").isGreaterThan(2 * PATHS);
            var done = folder.complete();
            assertThat(done.resolve("trials-0.state")).doesNotExist();
        }
    }

    /** Stops it within the third call. */
    private Path stopped(CompiledModel model) throws Exception {
        try (var folder = RunFolder.create(temp, "small-goal", LocalDateTime.of(2024, 5, 1, 12, 0)); var stop = new StopSignal(() -> {})) {
            var stopper = new Thread(() -> stop.stop(() -> {}));
            Consumer<Progress> shown = progress -> {
                if (progress.done() > 2 * PATHS && !stop.isGiven()) {
                    stopper.start();
                    while (!stop.isGiven()) {
                        Thread.onSpinWait();
                    }
                }
            };
            var log = new DecisionLog(folder, stop, shown);
            assertThatThrownBy(() -> procedure(model, log)).isInstanceOf(StoppedException.class);
            stopper.join(10_000);
            assertThat(stopper.isAlive()).as("still waiting for rest").isFalse();
            assertThat(Files.isDirectory(folder.path())).isTrue();
            return folder.path();
        }
    }
}

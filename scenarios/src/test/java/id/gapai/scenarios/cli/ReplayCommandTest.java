package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.scenarios.forecast.StudyRun;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.Monitor;
import id.gapai.simulation.Replay;
import id.gapai.simulation.Settings;
import id.gapai.simulation.kernel.BrokenLaw;
import id.gapai.simulation.kernel.Law;
import id.gapai.simulation.sampling.Sampling;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayCommandTest {
    private static final String GOOD = "src/test/resources/good";
    private static final int PATHS = 20;

    /** The forecast keeps every day of some paths: they must be those that a replay shows, for every strategy. */
    @Test
    void thePathIsThatOfTheRun() throws Exception {
        var study = Study.read(Path.of("template"));
        var world = ProjectedWorld.of(study);
        var settings = new Settings(PATHS, 7, 2, 0, PATHS, Sampling.EVEN);
        var forecasts = StudyRun.of(study, settings, phase -> Monitor.NONE).headline(study.strategies()).comparison().forecasts();
        assertThat(forecasts).hasSizeGreaterThan(2);
        for (var forecast : forecasts) {
            var model = world.compile(study.scenario(forecast.strategy()));
            for (int path : new int[] {0, 1, 7, 8, PATHS - 1}) {
                var sample = forecast.samplePaths().get(path);
                var days = Replay.of(model, path, 7, Sampling.EVEN).days();
                for (int day = 1; day <= model.days(); day++) {
                    assertThat(days.get(day).active()).isEqualTo(sample.active().get(day - 1));
                    assertThat(days.get(day).holders()).isEqualTo(sample.holders().get(day - 1));
                }
            }
        }
    }

    @Test
    void showsEveryDayAndWritesThemAsCsv(@TempDir Path temp) throws Exception {
        var csv = temp.resolve("path.csv");
        var run = Run.gapai("replay", GOOD, "--strategy", "base", "--path", "3", "--csv", csv.toString());

        assertThat(run.words()).contains("Path 3 of", "Drawn once for the whole path", "Day by day", "One simulated course of events");
        var lines = Files.readAllLines(csv);
        assertThat(lines.get(0)).startsWith("day,date,weekday,present,assigned,capacity,activations_").endsWith(",active,holders,unrecorded,share,demand,events");
        var study = Study.read(Path.of(GOOD));
        assertThat(lines).hasSize((int) ChronoUnit.DAYS.between(study.asOf(), study.end()) + 2);
    }

    @Test
    void speaksIndonesian() {
        assertThat(Run.gapai("replay", GOOD, "--strategy", "base", "--path", "3", "--lang", "id").words())
                .contains("Lintasan 3 dari", "Ditarik satu kali", "penutupan tanggal acuan").doesNotContain("Drawn", "Day by day");
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThat(Run.gapai("replay", GOOD, "--strategy", "bas", "--path", "1").exitCode()).isEqualTo(2);
        assertThat(Run.gapai("replay", GOOD, "--strategy", "base", "--path", "0").exitCode()).isEqualTo(2);
        assertThat(Run.gapai("replay", GOOD, "--strategy", "base").exitCode()).isEqualTo(2);
    }

    @Test
    void theErrorOfTheProgramNamesTheCommandThatShowsIt() {
        var law = new BrokenLaw(Law.PERSONS_CONSERVED, 9, 4, 3, Optional.empty());

        assertThat(BrokenLawText.lines(law, "compare", Optional.of("s"), Optional.of("base")))
                .isEqualTo(List.of(
                        "gapai: an error of the program, which stopped the run: persons conserved does not hold on path 5 on day 3 of strategy \"base\", seed 9."
                                + " No result was written.",
                        "To see it again: gapai replay s --strategy base --path 5 --seed 9. Please report this line with the study's folder."));
        assertThat(BrokenLawText.lines(law, "goal", Optional.of("s"), Optional.empty()).get(1)).contains("the same command again, gapai goal");
    }
}

package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that are killed, each in a process of its own, go on and leave the files of a run that was not. */
class ResumeTest {
    private static final List<String> COMPARE =
            List.of("compare", "template", "--paths", "6000", "--seed", "3", "--lang", "en", "--split", "500", "--rare", "--threads", "2", "--no-archive", "--out");

    @TempDir
    private static Path temp;

    private static Path whole;

    @TempDir
    private Path out;

    @BeforeAll
    static void runWithoutStop() throws IOException {
        var run = Run.gapai(with(COMPARE, temp.resolve("whole").toString()).toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        whole = only(temp.resolve("whole"));
        assertThat(Files.readString(whole.resolve("uncertainty.json"))).contains("\"pilotPaths\"", "\"triples\"");
    }

    @Test
    void aRunStoppedBySignalKeepsItsWorkAndSaysHowToGoOn() throws IOException, InterruptedException {
        var process = GapaiProcess.start(temp.resolve("err.txt"), with(COMPARE, out.toString()));
        var partial = process.unfinished(out);

        assertThat(process.stop().exitCode()).isNotZero();

        assertThat(process.err()).contains("Stopped.", "gapai compare --resume " + partial);
        assertThat(partial).isDirectoryContaining("glob:**/strategies.state").isDirectoryNotContaining("glob:**.next");
        assertThat(only(out)).isEqualTo(partial);
        refuseChanges(partial);
        goOn(partial, "--threads", "3");
    }

    private static void refuseChanges(Path partial) {
        var refused = Run.gapai("compare", "--resume", partial.toString(), "--paths", "7000", "--precision", "1pp");
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("--paths: is 7000, allowed: 6000", "--precision: is 1pp, allowed: nothing");
        assertThat(Run.gapai("compare", "../scenarios/malang-2024", "--resume", partial.toString()).err()).contains("STUDY: is");
        assertThat(Run.gapai("run", "template", "--strategy", "status-quo", "--resume", partial.toString()).err())
                .contains("was started by the command compare, not run");
    }

    @Test
    @Tag("deep")
    void aRunKilledWithoutNoticeBeginsWhereItLastRested() throws IOException, InterruptedException {
        var process = GapaiProcess.start(temp.resolve("err.txt"), with(COMPARE, out.toString()));
        var partial = process.unfinished(out);

        assertThat(process.kill().exitCode()).isNotZero();

        goOn(partial);
    }

    /** Seeded, but where the kills fall is a matter of the machine: any place must do. */
    @ParameterizedTest
    @Tag("deep")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aRunMayBeKilledAgainAndAgainAnywhere(long seed) throws IOException, InterruptedException {
        var random = new Random(seed);
        var process = GapaiProcess.start(temp.resolve("err.txt"), with(COMPARE, out.toString()));
        var partial = process.unfinished(out);
        for (int i = 0; i < 4 && Files.exists(partial); i++) {
            process.endAfter(random.nextInt(4_000), random.nextBoolean());
            if (Files.exists(partial)) {
                process = GapaiProcess.start(temp.resolve("err.txt"), List.of("compare", "--resume", partial.toString()));
            }
        }
        process.kill().exitCode();
        if (Files.exists(partial)) {
            goOn(partial);
        } else {
            SameFiles.require(whole, only(out));
        }
    }

    @Test
    void aCompleteRunIsRefused() {
        var refused = Run.gapai("compare", "--resume", whole.toString());
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("is not the folder of an unfinished run").doesNotContain("Missing required");
    }

    private void goOn(Path partial, String... more) throws IOException {
        var arguments = new ArrayList<>(List.of("compare", "--resume", partial.toString()));
        arguments.addAll(List.of(more));
        var run = Run.gapai(arguments.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("Everyone asked at the", "Files: " + only(out));
        assertThat(only(out) + ".partial").isEqualTo(partial.toString());
        SameFiles.require(whole, only(out));
    }

    private static List<String> with(List<String> arguments, String more) {
        var all = new ArrayList<>(arguments);
        all.add(more);
        return all;
    }

    private static Path only(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }
}

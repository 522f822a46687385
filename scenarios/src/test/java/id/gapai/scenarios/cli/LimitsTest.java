package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.gapai.scenarios.fuzz.StudyOnDisk;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Limits of time and memory, and what is not for terminals. */
class LimitsTest {
    @TempDir
    private Path temp;

    private GapaiProcess compare(List<String> java, String... more) throws IOException {
        var arguments = new ArrayList<>(List.of("compare", "template", "--paths", "50000000", "--threads", "1", "--no-archive", "--lang", "en", "--out", temp.resolve("out").toString()));
        arguments.addAll(List.of(more));
        return GapaiProcess.start(temp.resolve("err.txt"), java, arguments);
    }

    @Test
    void aRunEndsAtItsTimeLimitAndCanGoOn() throws IOException, InterruptedException {
        var run = compare(List.of(), "--time-limit", "8s");

        assertThat(run.exitCode()).isEqualTo(RunLimits.EXIT_CODE);
        assertThat(run.err()).contains("stopped after --time-limit, 8 s", "gapai compare --resume ");
        assertThat(temp.resolve("out").toFile().list()).singleElement().asString().endsWith(".partial");
    }

    @Test
    void aRunEndsAtItsMemoryLimit() throws IOException, InterruptedException {
        var run = GapaiProcess.start(
                temp.resolve("err.txt"), List.of("explain", big().toString(), "--strategy", "base", "--max-memory", "64m", "--json", temp.resolve("m.json").toString()));

        assertThat(run.exitCode()).as(run.err()).isEqualTo(RunLimits.EXIT_CODE);
        assertThat(run.err()).contains("more than --max-memory, 64 MB");
        assertThat(temp.resolve("m.json")).doesNotExist();
    }

    @Test
    void tooSmallAHeapIsToldAndLeavesNothingHalfWritten() throws IOException, InterruptedException {
        var run = GapaiProcess.start(
                temp.resolve("err.txt"), List.of("-Xmx32m"), List.of("explain", big().toString(), "--strategy", "base", "--json", temp.resolve("m.json").toString()));

        assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
        assertThat(run.err()).contains("gapai: not enough memory").doesNotContain("\tat ");
        assertThat(temp.resolve("m.json")).doesNotExist();
    }

    /** 900 segments over 30 years: tables of more than a hundred megabytes. */
    private Path big() throws IOException {
        var study = temp.resolve("big");
        StudyOnDisk.write(study);
        var world = study.resolve("world.yaml");
        var many = new StringBuilder();
        for (int i = 0; i < 900; i++) {
            many.append("  s").append(i).append(": {ages: 17-34, reachable: 0.9, persons: 0.1}\n");
        }
        Files.writeString(world, Files.readString(world).replace("  young: {ages", many + "  young: {ages").replace("end: 2024-12-31", "end: 2044-12-31"));
        return study;
    }

    @Test
    void tooManyPathsAreRefusedWithTheLimit() {
        var run = Run.gapai("compare", "template", "--paths", "1000000000");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'1000000000' is not a whole number from 1 to 100000000");
    }

    @Test
    void limitsThatAreNoneAreRefused() {
        assertThat(Run.gapai("check", "template", "--time-limit", "-5s", "--max-memory", "lots").err())
                .contains("'-5s' is not a time like 90s, 20m or 2h", "'lots' is not a size like 512m or 2g");
    }

    @Test
    void ordersToTheTerminalAreWrittenOut() {
        var text = new StringWriter();
        var out = new PlainWriter(new PrintWriter(text));
        out.print("a\u001b[31mb\tc\r\nd\rX\u202ee\u009b1m");
        PlainWriter.order(out, "\u001b[K");

        assertThat(text).hasToString("a\\u001b[31mb\tc\r\nd\\u000dX\\u202ee\\u009b1m\u001b[K");
    }

    @Test
    void outputThatNobodyTakesIsAFailure() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        var run = GapaiProcess.start(temp.resolve("err.txt"), Path.of("/dev/full"), List.of(), List.of("check", "template"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("standard output could not be written");
    }
}

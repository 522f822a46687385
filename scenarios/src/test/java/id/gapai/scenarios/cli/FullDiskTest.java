package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.gapai.scenarios.fuzz.StudyOnDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A small filesystem in memory that is full, or becomes so on the way: exit code 1, a message, and what was there before is as it was. */
class FullDiskTest {
    private static final int SIZE_KB = 1024;

    @TempDir
    private Path temp;

    private Path disk;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        disk = Files.createDirectory(temp.resolve("disk"));
        assumeTrue(
                Files.isExecutable(Path.of("/bin/mount")) && run("mount", "-t", "tmpfs", "-o", "size=" + SIZE_KB + "k", "tmpfs", disk.toString()) == 0,
                "SKIPPED: a full disk is not tested, since no filesystem may be mounted here");
        Files.writeString(disk.resolve("earlier"), "an earlier result");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        run("umount", disk.toString());
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8, 40, 100, 200, 400})
    void aComparisonThatDoesNotFitLeavesNothing(int freeKb) throws IOException {
        fill(freeKb);

        var answer = Run.gapai("compare", "template", "--paths", "40", "--split", "0", "--no-archive", "--lang", "en", "--out", disk.resolve("out").toString());

        requireFull(answer);
        assertThat(files(disk)).containsExactlyInAnyOrder("earlier", "filler");
    }

    @Test
    void theNextRunWorksWhenThereIsRoom() throws IOException {
        aComparisonThatDoesNotFitLeavesNothing(40);
        Files.delete(disk.resolve("filler"));

        var answer = Run.gapai("explain", "template", "--strategy", "status-quo", "--json", disk.resolve("model.json").toString());

        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(files(disk)).containsExactlyInAnyOrder("earlier", "model.json");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 8, 12, 16, 20, 32})
    void anUpdateIsKeptAsAWholeOrNotAtAll(int freeKb) throws IOException {
        var study = disk.resolve("study");
        StudyOnDisk.write(study);
        var counts = Files.readAllBytes(study.resolve("observations.csv"));
        fill(freeKb);

        var answer = Run.gapai("update", study.toString(), "--count", "2024-06-03=125", "--half-width", "20", "--paths", "16", "--lang", "en");

        if (answer.exitCode() == 0) {
            assertThat(Files.readString(study.resolve("observations.csv"))).contains("2024-06-03");
        } else {
            requireFull(answer);
            assertThat(Files.readAllBytes(study.resolve("observations.csv"))).isEqualTo(counts);
        }
        Files.delete(disk.resolve("filler"));
        assertThat(Run.gapai("review", study.toString(), "--out", temp.resolve("review").toString()).exitCode()).isZero();
    }

    private static void requireFull(Run answer) {
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(1);
        assertThat(answer.err()).contains("the disk has no room").doesNotContain("Exception", "--debug");
    }

    private void fill(int freeKb) throws IOException {
        var free = disk.toFile().getUsableSpace() / 1024;
        Files.write(disk.resolve("filler"), new byte[(int) Math.max(0, free - freeKb) * 1024]);
    }

    private static List<String> files(Path folder) throws IOException {
        var names = new ArrayList<String>();
        try (var files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("out")).forEach(names::add);
        }
        if (Files.exists(folder.resolve("out"))) {
            assertThat(Arrays.asList(folder.resolve("out").toFile().list())).isEmpty();
        }
        return names;
    }
}

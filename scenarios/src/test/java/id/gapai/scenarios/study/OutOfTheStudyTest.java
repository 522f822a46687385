package id.gapai.scenarios.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.gapai.scenarios.cli.Commands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of a study that lead elsewhere, or are no files. */
class OutOfTheStudyTest {
    private static final Duration LONGEST = Duration.ofMinutes(1);

    @TempDir
    private Path temp;

    private Path study;

    @BeforeEach
    void copy() throws IOException {
        study = GoodStudy.copyTo(temp.resolve("small"));
        Files.writeString(temp.resolve("secret.csv"), "secret\nof the mayor\n");
    }

    /** Every table that the world names, under names that lead out of the study. */
    static Stream<String[]> names() {
        return Stream.of("population", "mortality", "fertility", "sex_ratio", "profile", "holidays")
                .flatMap(table -> Stream.of("../secret.csv", "/etc/passwd", "data/../../secret.csv", "C:\\\\secret.csv", "..\\\\secret.csv", "\\\\\\\\host\\\\x.csv", "/dev/zero", "file:///etc/passwd", "~/secret.csv")
                        .map(name -> new String[] {table, name}));
    }

    @ParameterizedTest
    @MethodSource("names")
    void namesThatLeadOutAreRefused(String table, String name) throws IOException {
        var world = Files.readString(study.resolve("world.yaml"));
        assertThat(world).contains("data/" + table + ".csv");
        Files.writeString(study.resolve("world.yaml"), world.replace("data/" + table + ".csv", "\"" + name + "\""));

        refuse("world.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"world.yaml", "observations.csv", "strategies/base.yaml", "data/population.csv", "data/holidays.csv"})
    void linksToADeviceWithoutEndAreRefused(String file) throws IOException {
        Files.delete(study.resolve(file));
        Files.createSymbolicLink(study.resolve(file), Path.of("/dev/zero"));

        refuse("leads out of the study");
    }

    @ParameterizedTest
    @ValueSource(strings = {"world.yaml", "observations.csv", "strategies/base.yaml", "data/population.csv", "data/holidays.csv"})
    void pipesThatNobodyWritesToAreRefused(String file) throws IOException, InterruptedException {
        Files.delete(study.resolve(file));
        assumeTrue(new ProcessBuilder("mkfifo", study.resolve(file).toString()).start().waitFor() == 0, "no pipes here");

        refuse(file.startsWith("data") ? "is no file that could be read" : file);
    }

    @Test
    void foldersThatAreLinksOutOfTheStudyAreRefused() throws IOException {
        Files.move(study.resolve("data"), temp.resolve("elsewhere"));
        Files.createSymbolicLink(study.resolve("data"), temp.resolve("elsewhere"));

        refuse("leads out of the study");
    }

    @Test
    void anArchiveThatIsALinkIsNeitherReadNorWritten() throws IOException {
        var elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        Files.createSymbolicLink(study.resolve("archive"), elsewhere);
        var counts = Files.readString(study.resolve("observations.csv"));

        var answer = Commands.run("update", study.toString(), "--count", "2024-06-03=125", "--half-width", "20", "--paths", "16");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("leads out of the study");
        assertThat(elsewhere).isEmptyDirectory();
        assertThat(study.resolve("observations.csv")).hasContent(counts);
    }

    @Test
    void tensOfThousandsOfSegmentsAreRefusedWithAnEstimate() throws IOException {
        var world = Files.readString(study.resolve("world.yaml"));
        var many = new StringBuilder();
        for (int i = 0; i < 60_000; i++) {
            many.append("  s").append(i).append(": {ages: 17-34, reachable: 0.9, persons: 1}\n");
        }
        Files.writeString(study.resolve("world.yaml"), world.replace("  young: {ages", many + "  young: {ages"));

        refuse("has 60003 entries, which would take about 2.7 s a path if each is a segment or channel, allowed: 1000 at most");
    }

    private void refuse(String what) {
        var answer = assertTimeoutPreemptively(LONGEST, () -> Commands.run("check", study.toString()));
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains(what).doesNotContain("mayor", "root:", "Exception");
    }
}

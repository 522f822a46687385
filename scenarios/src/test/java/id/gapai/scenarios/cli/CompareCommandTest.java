package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job, on the small study that shows how to begin. */
class CompareCommandTest {
    private static final String STUDY = "template";

    @TempDir
    private static Path out;

    private static Run compared;
    private static Path folder;

    @BeforeAll
    static void compare() throws IOException {
        compared = compare(out, "1");
        folder = only(out);
    }

    @Test
    void succeedsAndSaysWhereTheFilesAre() {
        assertThat(compared.exitCode()).isZero();
        assertThat(compared.err()).isEmpty();
        assertThat(compared.out()).endsWith("Files: " + folder + System.lineSeparator());
    }

    @Test
    void aFileInPlaceOfTheOutputFolderIsAMistakeOfTheUser(@TempDir Path temp) throws IOException {
        var file = Files.writeString(temp.resolve("taken"), "");

        var refused = compare(file, "1");

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains(file + ": it is a file, a folder is needed");
    }

    @Test
    void moreThanAMillionPathsOrAThousandThreadsAreRefused() {
        assertThat(Run.gapai("compare", STUDY, "--paths", "1000000000").exitCode()).isEqualTo(2);
        assertThat(Run.gapai("compare", STUDY, "--threads", "100000").err()).contains("from 1 to 1024");
    }

    @Test
    void anImpossibleNumberOfOfficersIsTheUsersMistakeAndNothingIsWritten(@TempDir Path temp) throws IOException {
        var strategies = Files.createDirectories(temp.resolve("study/strategies"));
        var data = Files.createDirectories(temp.resolve("study/data"));
        copyAll(Path.of(STUDY, "strategies"), strategies);
        copyAll(Path.of(STUDY, "data"), data);
        Files.copy(Path.of(STUDY, "observations.csv"), temp.resolve("study/observations.csv"));
        var world = Files.readString(Path.of(STUDY, "world.yaml"));
        Files.writeString(temp.resolve("study/world.yaml"), world.replace("today: 6 to 12", "today: 1e-9 to 1e9"));
        var results = temp.resolve("results");

        var refused = Run.gapai("compare", temp.resolve("study").toString(), "--out", results.toString());

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("world.yaml:55: staff.today: is 1e9, allowed: a number from 0 to 1000000");
        assertThat(results).doesNotExist();
    }

    private static void copyAll(Path from, Path to) throws IOException {
        try (var files = Files.list(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void theFolderIsNamedAfterTheStudyAndComplete() {
        assertThat(folder.getFileName().toString()).matches("template-\\d{8}-\\d{6}");
        assertThat(folder)
                .isDirectoryContaining("glob:**/{report.html,forecast.csv,summary.csv,manifest.json}")
                .isDirectoryContaining("glob:**/charts");
        assertThat(folder.resolve("charts")).isDirectoryContaining("glob:**.png").isDirectoryContaining("glob:**.svg");
    }

    @Test
    void theTableHasARowPerStrategyAndSoHasTheSummary() throws IOException {
        assertThat(compared.out()).contains("Everyone asked at the", "Villages in turn");
        assertThat(Files.readAllLines(folder.resolve("summary.csv")))
                .hasSize(1 + 3)
                .anyMatch(line -> line.startsWith("status-quo,"))
                .anyMatch(line -> line.startsWith("ask-everyone,"));
    }

    @Test
    void theManifestHasAllThatIsNeededToRepeatTheRun() {
        assertThat(folder.resolve("manifest.json"))
                .content()
                .contains("\"command\" : \"compare\"", "\"seed\" : 7", "\"paths\" : 40", "\"lang\" : \"en\"")
                .containsPattern("\"world.yaml\" : \"[0-9a-f]{64}\"")
                .containsPattern("\"strategies/ask-everyone.yaml\" : \"[0-9a-f]{64}\"");
    }

    @Test
    void theResultsDoNotDependOnTheNumberOfThreads(@TempDir Path other) throws IOException {
        compare(other, "3");

        for (var file : List.of("forecast.csv", "summary.csv")) {
            assertThat(only(other).resolve(file)).hasSameBinaryContentAs(folder.resolve(file));
        }
    }

    private static Run compare(Path out, String threads) {
        return Run.gapai(
                "compare", STUDY, "--paths", "40", "--seed", "7", "--lang", "en", "--threads", threads, "--no-archive", "--out", out.toString());
    }

    private static Path only(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }
}

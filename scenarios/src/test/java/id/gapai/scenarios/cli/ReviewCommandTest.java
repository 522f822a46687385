package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study forecasts, counts come in, and the forecasts are reviewed. */
class ReviewCommandTest {
    private static final Path STUDY = Path.of("template");

    /** The study with its archive: a forecast takes much longer than its review. */
    @TempDir
    private static Path forecast;

    @TempDir
    private Path temp;

    private Path study;
    private Path out;

    @BeforeAll
    static void forecast() throws IOException {
        copy(STUDY, forecast.resolve("study"));
        var run = Run.gapai(
                "run", forecast.resolve("study").toString(), "--strategy", "status-quo", "--paths", "40", "--split", "0", "--out", forecast.resolve("out").toString());
        assertThat(run.exitCode()).isZero();
    }

    @BeforeEach
    void copy() throws IOException {
        study = temp.resolve("study");
        out = temp.resolve("review");
        copy(forecast.resolve("study"), study);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private Run review(String... more) {
        var arguments = new ArrayList<>(List.of("review", study.toString(), "--out", out.toString()));
        arguments.addAll(List.of(more));
        return Run.gapai(arguments.toArray(String[]::new));
    }

    private Path archived() throws IOException {
        try (var files = Files.list(study.resolve("archive"))) {
            return files.findFirst().orElseThrow();
        }
    }

    private void count(String date, int count) throws IOException {
        var columns = Files.readAllLines(study.resolve("observations.csv")).get(0).split(",");
        var row = new StringBuilder();
        for (var column : columns) {
            row.append(switch (column) {
                case "as_of", "published" -> date;
                case "ikd_active" -> Integer.toString(count);
                case "used_to_set" -> "no";
                case "source" -> "https://example.org";
                default -> "";
            }).append(',');
        }
        Files.writeString(study.resolve("observations.csv"), row.substring(0, row.length() - 1) + "\n", StandardOpenOption.APPEND);
    }

    private String end() throws IOException {
        return Files.readAllLines(archived()).stream().filter(line -> line.startsWith(",end,")).findFirst().orElseThrow().split(",")[2];
    }

    @Test
    void anArchiveIsLaidOverWhatWasCountedSince() throws IOException {
        count(end(), 999_999);

        var run = review("--lang", "en");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Too few to tell (counts that can be tested: 1)", "0 of 1", "made only after the count was published: 1", "Files: ");
        try (var folders = Files.list(out)) {
            var folder = folders.findFirst().orElseThrow();
            assertThat(folder).isDirectoryContaining("glob:**/review.png").isDirectoryContaining("glob:**/review.svg");
            assertThat(folder.resolve("review.md")).content().contains("![", "| 0 of 1 |");
            assertThat(Files.readAllLines(folder.resolve("outcomes.csv"))).hasSize(2).last().asString().contains("," + end() + "," + end() + ",999999,").contains(",yes,");
        }
    }

    @Test
    void thePageSpeaksTheLanguageAskedFor() throws IOException {

        assertThat(review("--lang", "id").out()).contains("Belum ada yang dapat dinilai");
    }

    @Test
    void withoutForecastsItSaysSo() throws IOException {
        Files.delete(archived());

        assertThat(review("--lang", "en").out()).contains("The archive has no forecast of strategy status-quo");
        assertThat(review("--strategy", "ask-everyone", "--lang", "en").out()).contains("no forecast of strategy ask-everyone");
    }

    @Test
    void aBrokenFileOfTheArchiveIsToldWithItsLineAndNothingIsWritten() throws IOException {
        Files.writeString(archived(), Files.readString(archived()).replaceFirst("\n,paths,,40", "\n,paths,,many"));

        var run = review();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).containsPattern("archive/[^:]+\\.csv:\\d+: value: is 'many', allowed: a whole number");
        assertThat(out).doesNotExist();
    }

    @Test
    void wrongOptionsAreRefused() {
        assertThat(review("--strategy", "asl-everyone").exitCode()).isEqualTo(2);
        assertThat(review("--posterior", "x.csv").err()).contains("as they were issued, without --posterior");
        assertThat(out).doesNotExist();
    }
}

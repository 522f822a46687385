package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SensitivityCommandTest {
    private static final String STUDY = "src/test/resources/good";

    @TempDir
    private Path temp;

    private Run run(String out, String... more) {
        var arguments = new java.util.ArrayList<>(java.util.List.of("sensitivity", STUDY, "--paths", "100", "--out", temp.resolve(out).toString()));
        arguments.addAll(java.util.List.of(more));
        return Run.gapai(arguments.toArray(String[]::new));
    }

    private static Path folder(Path out) throws IOException {
        try (var folders = Files.list(out)) {
            return folders.findFirst().orElseThrow();
        }
    }

    @Test
    void theAnswerIsPrintedAndFiled() throws IOException {
        var run = run("a", "--lang", "en");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("Effect of one number at a time", "counter: visitors per event", "Swings of demand, day by day", "Chance in single visits and decisions")
                .contains("Work: 3,500 paths.")
                .doesNotContain("reachableShare/");
        var folder = folder(temp.resolve("a"));
        assertThat(folder).isDirectoryContaining("glob:**/report.html").isDirectoryContaining("glob:**/effects-all.csv");
        assertThat(Files.readAllLines(folder.resolve("shares.csv")).get(0)).startsWith("factor,active_alone,active_alone_low,active_alone_high,active_total");
        assertThat(folder.resolve("charts/effects.png")).isNotEmptyFile();
        assertThat(Files.readString(folder.resolve("answer.json"))).contains("\"command\": \"sensitivity\"", "channels/counter/attendance");
    }

    /** The same for any number of threads, and in the other language the same numbers. */
    @Test
    void theNumbersDoNotHangOnThreadsOrLanguage() throws IOException {
        run("a", "--lang", "en", "--threads", "1");
        var run = run("b", "--lang", "id", "--threads", "3");
        assertThat(run.out()).contains("Pengaruh satu angka pada satu waktu", "Ayunan permintaan dari hari ke hari");
        for (var file : new String[] {"effects-all.csv", "shares.csv", "answer.json"}) {
            assertThat(folder(temp.resolve("b")).resolve(file)).hasSameTextualContentAs(folder(temp.resolve("a")).resolve(file));
        }
    }

    @Test
    void anUnknownStrategyIsRefused() {
        var run = run("a", "--strategy", "mor");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("no strategy 'mor'", "more");
        assertThat(temp.resolve("a")).doesNotExist();
    }
}

package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SensitivityCommandTest {
    private static final String STUDY = "src/test/resources/good";

    @TempDir
    private Path temp;

    private Run run(String out, String... more) {
        var arguments = new ArrayList<>(List.of("sensitivity", STUDY, "--paths", "100", "--out", temp.resolve(out).toString()));
        arguments.addAll(List.of(more));
        return Run.gapai(arguments.toArray(String[]::new));
    }

    private static Path folder(Path out) throws IOException {
        try (var folders = Files.list(out)) {
            return folders.findFirst().orElseThrow();
        }
    }

    /** The numbers hang neither on threads nor on the language. */
    @Test
    void theAnswerIsPrintedAndFiledInBothLanguages() throws IOException {
        var english = run("a", "--lang", "en", "--threads", "1");
        assertThat(english.exitCode()).as(english.err()).isZero();
        assertThat(english.out())
                .contains("Effect of one number at a time", "what a step of each lever does", "counter: visitors per event", "Swings of demand", "Chance in single visits", "Work: 3,650 paths.")
                .doesNotContain("reachableShare/");
        var folder = folder(temp.resolve("a"));
        assertThat(Files.readAllLines(folder.resolve("shares.csv")).get(0)).startsWith("factor,active_alone,active_alone_low,active_alone_high,active_total");
        assertThat(folder.resolve("charts/effects.png")).isNotEmptyFile();
        assertThat(folder.resolve("report.html")).isNotEmptyFile();
        assertThat(Files.readString(folder.resolve("answer.json"))).contains("\"command\" : \"sensitivity\"", "channels/counter/attendance");

        var indonesian = run("b", "--lang", "id", "--threads", "3");
        assertThat(indonesian.out()).contains("Pengaruh satu angka pada satu waktu", "Ayunan permintaan");
        for (var file : new String[] {"effects-all.csv", "shares.csv", "answer.json"}) {
            assertThat(folder(temp.resolve("b")).resolve(file)).hasSameTextualContentAs(folder.resolve(file));
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

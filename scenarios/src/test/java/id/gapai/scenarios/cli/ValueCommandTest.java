package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValueCommandTest {
    private static final String STUDY = "src/test/resources/good";

    @TempDir
    private Path temp;

    private Run run(String out, String... more) {
        var arguments = new ArrayList<>(List.of("value", STUDY, "--paths", "500", "--out", temp.resolve(out).toString()));
        arguments.addAll(List.of(more));
        return Run.gapai(arguments.toArray(String[]::new));
    }

    private static Path folder(Path out) throws IOException {
        try (var folders = Files.list(out)) {
            return folders.findFirst().orElseThrow();
        }
    }

    @Test
    void theAnswerNamesTheChoiceAndWhatWouldChangeIt() throws IOException {
        var run = run("a", "--lang", "en");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("On what is known now", "Everything that", "pilot of 5 days", "Work: 500 paths of each strategy, 1,000 in all.");
        var answer = Files.readString(folder(temp.resolve("a")).resolve("answer.json"));
        assertThat(answer).contains("\"best\" : ", "\"everything\" : ");
        var indonesian = run("b", "--lang", "id", "--threads", "3");
        assertThat(indonesian.out()).contains("Berdasarkan yang diketahui sekarang", "uji coba 5 hari");
        assertThat(folder(temp.resolve("b")).resolve("answer.json")).hasContent(answer);
    }

    @Test
    void aChoiceNeedsTwoStrategiesAndCostsNeedAStudyThatHasThem() {
        assertThat(run("a", "--strategies", "base")).satisfies(run -> {
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("two strategies or more are needed to choose from, got base");
        });
        assertThat(run("a", "--worth", "50000")).satisfies(run -> {
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("the study has no costs");
        });
        assertThat(temp.resolve("a")).doesNotExist();
    }
}

package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContributionCommandTest {
    private static final String GOOD = "src/test/resources/good";

    @TempDir
    private Path temp;

    private Run contribution(String... more) {
        var arguments = new ArrayList<>(List.of("contribution", GOOD, "--out", temp.resolve("out").toString()));
        arguments.addAll(List.of(more));
        return Run.gapai(arguments.toArray(String[]::new));
    }

    private Path folder() throws IOException {
        try (var folders = Files.list(temp.resolve("out"))) {
            return folders.findFirst().orElseThrow();
        }
    }

    @Test
    void tellsWhoContributedAndLeavesItsFiles() throws IOException {
        var run = contribution("--strategy", "base", "--paths", "64");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("All channels together bring", "Work done and credit earned");
        assertThat(folder()).isDirectoryContaining("glob:**/contributions.csv");
        assertThat(Files.readString(folder().resolve("contributions.csv"))).startsWith("channel,credit,credit_low,credit_high,missing_without,");
        assertThat(Files.readString(folder().resolve("answer.json"))).contains("\"format\" : \"gapai.answer/1\"", "\"channel\" : \"counter\"", "Semua jalur");
        assertThat(Files.readString(folder().resolve("report.html"))).contains("Content-Security-Policy", "data:image/");
        assertThat(folder().resolve("charts/waterfall.png")).isNotEmptyFile();
        assertThat(Files.readString(folder().resolve("manifest.json"))).contains("\"strategy\" : \"base\"");
    }

    @Test
    void speaksIndonesianAndRepeatsItself() throws IOException {
        var once = contribution("--strategy", "base", "--paths", "64", "--lang", "id", "--threads", "1");
        var first = Files.readString(folder().resolve("answer.json"));
        var again = contribution("--strategy", "base", "--paths", "64", "--lang", "id", "--threads", "2");

        assertThat(once.out()).contains("Semua jalur bersama-sama").doesNotContain("channel");
        assertThat(again.out().lines().filter(line -> !line.startsWith("Berkas"))).containsExactlyElementsOf(
                once.out().lines().filter(line -> !line.startsWith("Berkas")).toList());
        try (var folders = Files.list(temp.resolve("out"))) {
            for (var folder : folders.toList()) {
                assertThat(Files.readString(folder.resolve("answer.json"))).isEqualTo(first);
            }
        }
    }

    @Test
    void aStrategyThatIsNotThereIsRefusedAndNothingWritten() {
        var run = contribution("--strategy", "bas");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("bas");
        assertThat(temp.resolve("out")).doesNotExist();
    }
}

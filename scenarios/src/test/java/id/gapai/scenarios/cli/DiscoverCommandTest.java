package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscoverCommandTest {
    private static final String STUDY = "src/test/resources/good";

    @TempDir
    private Path temp;

    private Run run(String out, String... more) {
        var arguments = new ArrayList<>(List.of("discover", STUDY, "--paths", "1000", "--out", temp.resolve(out).toString()));
        arguments.addAll(List.of(more));
        return Run.gapai(arguments.toArray(String[]::new));
    }

    private static Path folder(Path out) throws IOException {
        try (var folders = Files.list(out)) {
            return folders.findFirst().orElseThrow();
        }
    }

    /** Nearly no path of the small study reaches 400, and its visitors' acceptance decides how near it comes. */
    @Test
    void theNearestPathsAreLookedIntoWhereNoneReachesTheTarget() throws IOException {
        var run = run("a", "--lang", "en");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("too few reach it to learn from")
                .contains("share who activate")
                .contains("Each condition put to the test", "Trade-off", "Work: 1,000 paths.");
        var folder = folder(temp.resolve("a"));
        assertThat(folder.resolve("charts/map.png")).isNotEmptyFile();
        assertThat(folder.resolve("charts/trade-off.svg")).isNotEmptyFile();
        var answer = Files.readString(folder.resolve("answer.json"));
        assertThat(answer).contains("\"interest\" : \"highest\"", "channels/counter/acceptance");
        var indonesian = run("b", "--lang", "id", "--threads", "3");
        assertThat(indonesian.out()).contains("terlalu sedikit yang mencapainya", "Setiap syarat diuji");
        assertThat(folder(temp.resolve("b")).resolve("answer.json")).hasContent(answer);
    }

    @Test
    void tooFewPathsAreRefused() {
        var run = run("a", "--paths", "10");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'10' is not a whole number from 100");
    }
}

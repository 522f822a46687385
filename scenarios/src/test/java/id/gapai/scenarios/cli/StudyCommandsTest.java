package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that read a study, and what they do when they cannot. */
class StudyCommandsTest {
    private static final String STUDY = "template";

    @TempDir
    private Path temp;

    @Test
    void checkFindsNothingInTheShippedStudies() {
        for (var study : new String[] {"template", "malang-2024"}) {
            var result = Run.gapai("check", study);

            assertThat(result.err()).isEmpty();
            assertThat(result.exitCode()).isZero();
            assertThat(result.out()).contains("no problems; strategies: status-quo, ");
        }
    }

    @Test
    void everyProblemIsListedOnItsOwnLineAndNothingIsWritten() throws IOException {
        var broken = brokenStudy();

        var out = temp.resolve("out");
        for (var result : List.of(Run.gapai("check", broken), Run.gapai("compare", broken, "--out", out.toString()))) {
            assertThat(result.exitCode()).isEqualTo(2);
            assertThat(result.out()).isEmpty();
            assertThat(result.err().lines()).hasSizeGreaterThan(1).allMatch(line -> line.contains("world.yaml:"));
        }
        assertThat(out).doesNotExist();
    }

    @Test
    void aMissingStudyIsWrongInput() {
        var result = Run.gapai("compare", temp.resolve("none").toString(), "--out", temp.resolve("out").toString());

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("none");
        assertThat(temp.resolve("out")).doesNotExist();
    }

    @Test
    void anUnknownStrategyIsAnsweredWithTheNearest() {
        var result = Run.gapai("run", STUDY, "--strategy", "ask-everone", "--out", temp.resolve("out").toString());

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("no strategy 'ask-everone'", "did you mean 'ask-everyone'?");
        assertThat(temp.resolve("out")).doesNotExist();
    }

    @Test
    void diffShowsWhatAStrategyChangesAndNothingElse() {
        assertThat(Run.gapai("diff", STUDY, "status-quo", "ask-everyone").out())
                .contains("channels.counters.acceptanceOdds")
                .doesNotContain("throughput");
        assertThat(Run.gapai("diff", STUDY, "status-quo", "status-quo").out()).isEmpty();
    }

    @Test
    void explainListsNumbersWithTheirOrigin() {
        var result = Run.gapai("explain", STUDY, "--strategy", "ask-everyone");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("channels.counters.acceptanceOdds", "    assumption: Invented for this example.");
    }

    @Test
    void theCompiledModelOfExplainCanBeSimulated() {
        var model = temp.resolve("model.json").toString();
        Run.gapai("explain", STUDY, "--strategy", "status-quo", "--json", model);

        var result = Run.gapai("simulate", model, "--paths", "30", "--seed", "3", "--threads", "2");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .startsWith("{")
                .contains("\"paths\" : 30", "\"seconds\" : ", "\"usPerPath\" : ", "\"q05\" : ", "\"channels\" : [");
    }

    @Test
    void aFileThatIsNoCompiledModelIsWrongInput() throws IOException {
        var file = Files.writeString(temp.resolve("model.json"), "{\"format\": \"other/1\"}");

        var result = Run.gapai("simulate", file.toString(), "--paths", "30");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("model.json:1", "other/1");
    }

    @Test
    void runShowsOneStrategyAndLeavesAFolder() {
        var out = temp.resolve("out");
        var result = Run.gapai(
                "run", STUDY, "--strategy", "village-visits", "--paths", "20", "--lang", "en", "--out", out.toString());

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("Active residents at the end of each month", "Difference to As things are: +", "Files: " + out);
    }

    private String brokenStudy() throws IOException {
        var world = Files.readString(Path.of(STUDY, "world.yaml"));
        Files.writeString(temp.resolve("world.yaml"), world.replaceFirst("\nend:.*", "\nendd: 2025-12-31\nold: 1"));
        return temp.toString();
    }
}

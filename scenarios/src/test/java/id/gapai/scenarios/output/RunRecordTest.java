package id.gapai.scenarios.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunRecordTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2024-04-23T12:00:05.123456789+07:00");
    private static final RunRecord RECORD = record("compare", "abc", Map.of("--paths", "10000", "STUDY", "/studies/\"malang\""), "00ff");

    @TempDir
    private Path temp;

    @Test
    void isReadAsItWasWritten() throws IOException, InvalidInput {
        RECORD.writeTo(temp);
        assertThat(RunRecord.read(temp)).isEqualTo(RECORD);
    }

    @Test
    void theSameGoesOnWhenever() {
        assertThat(changes(new RunRecord(RECORD.command(), RECORD.program(), NOON.plusDays(3), RECORD.arguments(), RECORD.inputs()))).isEmpty();
    }

    @Test
    void changedArgumentsAreTold() {
        assertThat(changes(record("compare", "abc", Map.of("--paths", "20000", "--seed", "2", "STUDY", "/studies/\"malang\""), "00ff")))
                .extracting(Problem::toString)
                .containsExactly(
                        "run.partial: --paths: is 20000, allowed: 10000, with which the run was started; leave it out, or begin anew",
                        "run.partial: --seed: is 2, allowed: nothing, with which the run was started; leave it out, or begin anew");
    }

    @Test
    void changedFilesAreTold() {
        var changed = record("compare", "abc", RECORD.arguments(), "00fe");
        assertThat(changes(changed)).extracting(Problem::toString).singleElement().asString().startsWith("run.partial: world.yaml: has changed");
        var more = new RunRecord("compare", RECORD.program(), NOON, RECORD.arguments(), Map.of("world.yaml", "00ff", "more.csv", "01"));
        assertThat(changes(more)).extracting(Problem::what).containsExactly("was not there when the run was started");
        assertThat(more.changes(RECORD, Path.of("run.partial"))).extracting(Problem::what).containsExactly("is missing now");
    }

    @Test
    void anotherCommandOrBuildIsRefused() {
        var other = changes(record("run", "abd", Map.of("--strategy", "a"), "00ff"));
        assertThat(other)
                .extracting(Problem::what)
                .containsExactlyInAnyOrder(
                        "was started by the command compare, not run", "was started by gapai 0.1 (abc), and this is gapai 0.1 (abd)");
    }

    @Test
    void whatIsNoRecordIsRefused() throws IOException {
        assertThatThrownBy(() -> RunRecord.read(temp)).isInstanceOf(InvalidInput.class).hasMessageContaining("run.json");
        Files.writeString(temp.resolve("run.json"), "{\"format\": \"gapai.run/1\", \"started\": \"noon\"}");
        assertThatThrownBy(() -> RunRecord.read(temp)).isInstanceOf(InvalidInput.class).hasMessageContaining("is not the record of a run");
        Files.writeString(temp.resolve("run.json"), "{\"format\": \"gapai.run/2\"}");
        assertThatThrownBy(() -> RunRecord.read(temp)).isInstanceOf(InvalidInput.class).hasMessageContaining("is not the record of a run");
    }

    private static List<Problem> changes(RunRecord now) {
        return RECORD.changes(now, Path.of("run.partial"));
    }

    private static RunRecord record(String command, String commit, Map<String, String> arguments, String hash) {
        return RunRecord.of(command, new BuildInfo("0.1", commit), NOON, arguments, List.of(new InputHash("world.yaml", hash)));
    }
}

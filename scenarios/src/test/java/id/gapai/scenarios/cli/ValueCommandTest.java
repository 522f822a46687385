package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

    private Path copy(String from, String to) throws IOException {
        var study = temp.resolve("study");
        try (var files = Files.walk(Path.of(STUDY))) {
            for (var file : files.toList()) {
                Files.copy(file, study.resolve(Path.of(STUDY).relativize(file)));
            }
        }
        var world = Files.readString(study.resolve("world.yaml"));
        assertThat(world).contains(from);
        Files.writeString(study.resolve("world.yaml"), world.replace(from, to));
        return study;
    }

    private Run value(Path study, String out, String... more) {
        var arguments = new ArrayList<>(List.of("value", study.toString(), "--paths", "500", "--out", temp.resolve(out).toString()));
        arguments.addAll(List.of(more));
        return Run.gapai(arguments.toArray(String[]::new));
    }

    /** Five events of a pilot at 10,000 each; an activation is worth 50,000, so that the pilot costs one. */
    @Test
    void aPilotHasItsCostWhereTheStudyStatesOne() throws IOException {
        var study = copy("staff: {today", "costs: {officerDay: 1000, offDay: 1000, events: {counter: 10000}}\nstaff: {today");
        var shown = value(study, "shown");
        assertThat(shown.exitCode()).as(shown.err()).isZero();
        assertThat(shown.out()).contains("is shown beside it and not taken off");
        var lines = Files.readAllLines(folder(temp.resolve("shown")).resolve("value-pilots.csv"));
        assertThat(lines.get(0)).endsWith(",cost");
        assertThat(lines.get(1)).endsWith(",50000");

        value(study, "weighed", "--worth", "50000");
        var weighed = Files.readAllLines(folder(temp.resolve("weighed")).resolve("value-pilots.csv"));
        assertThat(weighed.get(0)).startsWith("known,value,").endsWith(",cost,net");
        var cells = weighed.get(1).split(",");
        assertThat(Double.parseDouble(cells[cells.length - 1])).isCloseTo(Double.parseDouble(cells[1]) - 1, within(1e-6));
        assertThat(Files.readString(folder(temp.resolve("weighed")).resolve("answer.json"))).contains("\"cost\" : 50000");
    }

    @Test
    void withoutCostsItIsSaidThatAPilotIsFree() {
        assertThat(run("a").out().replaceAll("\\s+", " ")).contains("so that a pilot is free here");
    }

    @Test
    void whatOnlyMayHappenIsNoChoice() throws IOException {
        var study = copy("name: small", "name: small");
        Files.writeString(study.resolve("strategies/outage.yaml"), "format: gapai.strategy/1\ntitle: Outage\nstress: true\n");
        assertThat(value(study, "b").exitCode()).isZero();
        assertThat(Files.readString(folder(temp.resolve("b")).resolve("answer.json"))).doesNotContain("outage");
        assertThat(value(study, "c", "--strategies", "base,outage")).satisfies(run -> {
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("outage is marked 'stress'; it is what may happen");
        });
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

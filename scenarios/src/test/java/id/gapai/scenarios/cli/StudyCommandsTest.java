package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
            assertThat(result.out().endsWith("; variants: early-recording, kecamatan, target-30\n")).isEqualTo(study.startsWith("malang"));
        }
    }

    @Test
    void checkReadsEveryVariantToo() throws IOException {
        var study = copy("src/test/resources/good");
        Files.writeString(study.resolve("variants/larger.yaml"), "format: gapai.variant/1\ntitle: Larger\nregistry: {holders: 2500}\n");
        Files.writeString(study.resolve("variants/misspelt.yaml"), "format: gapai.variant/1\ntitle: Misspelt\nregstry: {holders: 2500}\n");
        Files.writeString(study.resolve("variants/short.yaml"), "format: gapai.variant/1\ntitle: Short\nend: 2024-04-22\n");
        Files.writeString(study.resolve("variants/other.yml"), "");

        var result = Run.gapai("check", study.toString());

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().replace(study + "/", "").lines().map(line -> line.replaceFirst("allowed: format.*;", "…")))
                .containsExactly(
                        "variants/larger.yaml:3: registry.holders: reaches 2500, with 20 unrecorded beside them, "
                                + "allowed: no more than all residents as projected, 2044",
                        "variants/misspelt.yaml:3: regstry: unknown key 'regstry', … did you mean 'registry'?",
                        "variants/other.yml: is not read, allowed: names that end in .yaml; rename it",
                        "variants/short.yaml:3: end: is 2024-04-22, allowed: after asOf, 2024-04-22, by 50 years at most");
    }

    @Test
    void aProblemThatOnlyAVariantHasNamesIt() throws IOException {
        var study = copy("src/test/resources/good");
        Files.writeString(study.resolve("variants/other.yaml"), "format: gapai.variant/1\ntitle: Other\nreplace: [areas]\n"
                + "calendars: {office: {weekdays: mon-sat}}\nareas: {all: {share: 100 %}}\n");
        Files.writeString(study.resolve("strategies/north.yaml"), "format: gapai.strategy/1\ntitle: North\n"
                + "channels: {counter: {areas: [north], sessions: [{count: 1, weekdays: [sat]}]}}\n");

        assertThat(Run.gapai("check", study.toString()).err().replace(study + "/", "")).isEqualTo(
                "strategies/north.yaml:3: channels.counter.areas[0]: unknown area 'north', allowed: all; so it is with the variant 'other'\n");
    }

    private Path copy(String study) throws IOException {
        var target = temp.resolve("copy");
        try (var files = Files.walk(Path.of(study))) {
            for (var file : files.toList()) {
                Files.copy(file, target.resolve(Path.of(study).relativize(file)));
            }
        }
        return target;
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
    void severalModelsAreSimulatedAsIfEachWereAlone() throws IOException {
        var one = temp.resolve("one.json").toString();
        var other = temp.resolve("other.json").toString();
        Run.gapai("explain", STUDY, "--strategy", "status-quo", "--json", one);
        Run.gapai("explain", STUDY, "--strategy", "ask-everyone", "--json", other);

        var both = simulated(one, other);

        for (var model : List.of(one, other)) {
            var alone = simulated(model);
            assertThat(both).containsSequence(alone.subList(1, alone.size() - 1));
        }
    }

    /** The lines of the answer but for those that tell how long it took. */
    private static List<String> simulated(String... models) {
        var arguments = new ArrayList<>(List.of("simulate", "--paths", "40", "--threads", "2"));
        arguments.addAll(List.of(models));
        return Run.gapai(arguments.toArray(String[]::new))
                .out()
                .lines()
                .map(String::strip)
                .filter(line -> !line.startsWith("\"seconds\"") && !line.startsWith("\"usPerPath\""))
                .toList();
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
                "run", STUDY, "--strategy", "village-visits", "--paths", "20", "--lang", "en", "--no-archive", "--out", out.toString());

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("Active residents at the end of each month", "Difference to As things are: +", "Files: " + out);
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsTold() throws IOException {
        var file = Files.writeString(temp.resolve("file"), "");
        var explain = new String[] {"explain", STUDY, "--strategy", "status-quo", "--json", ""};
        for (var place : List.of(temp.resolve("none/model.json"), temp, file.resolve("model.json"))) {
            explain[5] = place.toString();
            var result = Run.gapai(explain);

            assertThat(result.exitCode()).isEqualTo(2);
            assertThat(result.err()).startsWith("gapai: cannot use ").contains(temp.toString()).doesNotContain("Exception");
        }
        for (var place : List.of(file, file.resolve("out"))) {
            var result = Run.gapai("compare", STUDY, "--paths", "2", "--out", place.toString());

            assertThat(result.exitCode()).isEqualTo(2);
            assertThat(result.err()).contains("gapai: cannot use " + file).doesNotContain("Exception");
        }
    }

    private String brokenStudy() throws IOException {
        var world = Files.readString(Path.of(STUDY, "world.yaml"));
        Files.writeString(temp.resolve("world.yaml"), world.replaceFirst("\nend:.*", "\nendd: 2025-12-31\nold: 1"));
        return temp.toString();
    }
}

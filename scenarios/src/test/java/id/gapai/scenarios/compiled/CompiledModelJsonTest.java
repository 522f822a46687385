package id.gapai.scenarios.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import id.gapai.model.holders.HolderProjection;
import id.gapai.model.population.Projection;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.compile.ModelCompiler;
import id.gapai.simulation.compiled.CompiledModel;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledModelJsonTest {
    @TempDir
    Path folder;

    @Test
    void readingWhatWasWrittenGivesTheSameModel() throws Exception {
        var study = Study.read(Path.of("malang-2024"));
        var scenario = study.scenario("padang-2024");
        var holders = HolderProjection.of(scenario, Projection.of(scenario.population()));
        var model = ModelCompiler.compile(scenario, holders);

        assertThat(CompiledModelJson.read(file(text(model)))).isEqualTo(model);
    }

    @Test
    void absentFieldsHaveTheirDefaults() throws Exception {
        var model = CompiledModelJson.read(file(SMALL));

        assertThat(model.initial().holdersMultiplier().mean()).isEqualTo(1);
        assertThat(model.persuasion()).isEmpty();
        assertThat(model.channels().get(0).desk().officers()).isEmpty();
        assertThat(text(model)).doesNotContain("holdersMultiplier", "activeMultiplier", "persuasion", "hours", "null");
    }

    @Test
    void anUnknownFormatIsRefusedAlone() throws Exception {
        assertThat(problems(text -> text.replace("model/1", "model/4").replace("0.5", "7")))
                .containsExactly("model.json:2: format: unknown format 'gapai.compiled-model/4', "
                        + "allowed: gapai.compiled-model/1, gapai.compiled-model/2, gapai.compiled-model/3; did you mean 'gapai.compiled-model/1'?");
    }

    /** Version 2: two numbers and where demand stood come from one row of a sample. */
    private static String withJoint(String text) {
        return text.replace("model/1", "model/2")
                .replace("\"baseline\": 0.01", "\"baseline\": {\"dist\": \"joint\", \"column\": \"b\", \"factor\": 2}")
                .replace("\"correlationDays\": 0}", "\"correlationDays\": 9, \"known\": {\"swing\": {\"dist\": \"joint\", \"column\": \"z\"}, \"age\": 3}}")
                .replace("[1, 1]}]", "[1, 1]}], \"joint\": {\"columns\": [\"b\", \"z\"], \"rows\": [[0.1, 1.5], [0.3, -1]]}");
    }

    @Test
    void aJointSampleIsReadAsItWasWritten() throws Exception {
        var model = CompiledModelJson.read(file(withJoint(SMALL)));

        assertThat(model.joint()).get().extracting(joint -> joint.value(1, 0)).isEqualTo(0.3);
        assertThat(((CompiledModel.Hazard) model.channels().get(0)).baseline().mean()).isCloseTo(0.4, within(1e-12));
        assertThat(model.demand().known()).get().extracting(CompiledModel.KnownSwing::age).isEqualTo(3);
        assertThat(text(model)).contains("gapai.compiled-model/2");
        assertThat(CompiledModelJson.read(file(text(model)))).isEqualTo(model);
    }

    /** Version 3: what is done on paths that are behind, with or without a joint sample. */
    private static String withRules(String text) {
        return text.replace("model/1", "model/3").replace("model/2", "model/3").replaceFirst("}\\s*$", """
                , "rules": [{"name": "behind", "from": 2, "stays": true, "below": 0.9, "counts": {"first": 1, "every": 7, "lag": 0, "rounding": 10},
                  "line": [100, 110], "available": [3, 4], "reactions": [{"channel": "CHANNEL", "work": [1, 2], "acceptanceOdds": [1, 3]}]}]}
                """.replace("CHANNEL", channel(text)));
    }

    private static String channel(String text) {
        return text.replaceFirst("(?s).*\"channels\": *\\[\\{\"name\": *\"([^\"]*)\".*", "$1");
    }

    @Test
    void rulesAreReadAsTheyWereWritten() throws Exception {
        for (var text : List.of(withRules(SMALL), withRules(withJoint(SMALL)))) {
            var model = CompiledModelJson.read(file(text));
            assertThat(model.rules()).singleElement().extracting(CompiledModel.Rule::below).isEqualTo(0.9);
            assertThat(text(model)).contains("gapai.compiled-model/3");
            assertThat(CompiledModelJson.read(file(text(model)))).isEqualTo(model);
        }
    }

    @Test
    void rulesThatDoNotFitTheChannelsAreRefused() throws Exception {
        assertThat(problems(text -> withRules(text).replace("\"channel\": \"" + channel(text), "\"channel\": \"mall")))
                .singleElement().asString().contains("rules: change the channel 'mall', which there is not");
        assertThat(problems(text -> withRules(text).replace("\"work\"", "\"officers\"")))
                .singleElement().asString().contains("rules: give officers to");
        assertThat(problems(text -> withRules(text).replace("[100, 110]", "[100]")))
                .singleElement().asString().contains("line: has 1 entries, allowed: 2, as there are days");
        assertThat(problems(text -> withRules(text).replace("model/3", "model/1")))
                .singleElement().asString().contains("rules");
    }

    @Test
    void columnsThatTheJointSampleLacksAreRefused() throws Exception {
        assertThat(problems(text -> withJoint(text).replace("\"column\": \"z\"", "\"column\": \"y\"")))
                .singleElement().asString().contains("demand.known.swing.column: unknown column 'y', allowed: b, z");
        assertThat(problems(text -> withJoint(text).replace("[0.3, -1]", "[0.3]")))
                .singleElement().asString().contains("joint.rows: do not fit the columns, allowed: at least one row, and 2 values in each");
        assertThat(problems(text -> withJoint(text).replace("\"b\", \"z\"", "\"b\", \"b\"")))
                .singleElement().asString().contains("joint.columns: are [b, b], allowed: at least one, with unique names");
        assertThat(problems(text -> withJoint(text).replace("model/2", "model/1")))
                .anyMatch(problem -> problem.contains("unknown distribution 'joint'"))
                .anyMatch(problem -> problem.contains("unknown key 'joint'"));
    }

    @Test
    void arraysMustHaveTheSizeOfTheModel() throws Exception {
        assertThat(problems(text -> text.replace("[0.1, 0.2]", "[0.1, 0.2, 0.3]")))
                .containsExactly("model.json:6: demography.turning17: has 3 entries, allowed: 2, as there are days");
    }

    @Test
    void numbersMustBePossible() throws Exception {
        assertThat(problems(text -> text.replace("[0.5, 0.5]", "[0.5, 1.5]").replace("\"sd\": 0.1", "\"sd\": -1")))
                .containsExactly(
                        "model.json:6: demography.recordingProbability[1]: is 1.5, allowed: a number from 0 to 1",
                        "model.json:10: reachableShare[0]: is no distribution, allowed: sd must be 0 or more and finite, got -1.0");
    }

    @Test
    void notANumberIsNoJson() throws Exception {
        assertThat(problems(text -> text.replace("[0.1, 0.2]", "[0.1, NaN]")))
                .singleElement()
                .asString()
                .startsWith("model.json:6: is not valid JSON: ");
    }

    @Test
    void namesOfChannelsAreUnique() throws Exception {
        var twin = "{\"name\": \"a\", \"kind\": \"recording\", \"throughput\": 1, \"acceptance\": 0.5}";
        assertThat(problems(text -> text.replace("[1, 1]}]", "[1, 1]}, " + twin + "]")))
                .containsExactly("model.json:12: channels: has the name 'a' twice, allowed: unique names");
    }

    @Test
    void misspelledOptionalFieldsAreRefused() throws Exception {
        assertThat(problems(text -> text.replace("\"susceptibility\"", "\"hour\": [1, 1], \"susceptibility\"")))
                .singleElement()
                .asString()
                .startsWith("model.json:13: channels[0].hour: unknown key 'hour', allowed: ")
                .endsWith("did you mean 'hours'?");
    }

    private static final String SMALL = """
            {
             "format": "gapai.compiled-model/1", "start": "2024-04-22",
             "days": 2, "segments": ["all"], "entrySegment": 0,
             "initial": {"holders": [100], "active": [10], "unrecorded": 5},
             "demography": {
              "turning17": [0.1, 0.2], "cohortMultiplier": 1, "recordingProbability": [0.5, 0.5],
              "exitProbability": [[0, 0]], "exitMultiplier": 1, "arrivals": [[0, 0]], "arrivalMultiplier": 1,
              "arrivalActiveShare": 0, "ageingProbability": [[0, 0]], "ageingTo": [-1]},
             "outage": {"onset": 0, "recovery": 1}, "demand": {"volatility": 0, "correlationDays": 0},
             "reachableShare": [{"dist": "normal", "mean": 0.5, "sd": 0.1}],
             "officers": {"available": [1, 1], "presence": 1},
             "channels": [{"name": "a", "kind": "hazard", "throughput": 1, "baseline": 0.01, "imitation": 0,
              "susceptibility": [1], "calendar": [1, 1]}]
            }
            """;

    private List<String> problems(UnaryOperator<String> change) throws IOException {
        var file = file(change.apply(SMALL));
        var thrown = catchThrowableOfType(InvalidInput.class, () -> CompiledModelJson.read(file));
        return thrown.problems().stream().map(problem -> problem.toString().replace(folder + "/", "")).toList();
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("model.json"), text);
    }

    private static String text(CompiledModel model) throws IOException {
        var writer = new StringWriter();
        CompiledModelJson.write(model, writer);
        return writer.toString();
    }
}

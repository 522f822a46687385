package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ranking of the small study's strategies, with prices and three more strategies: one that is the same as another, a benchmark, and something that may happen. */
class RankCommandTest {
    private static final String COSTS = """
            costs:
              officerDay: {range: 100000 to 200000, assumption: Invented.}
              offDay: {range: 100000 to 200000, assumption: Invented.}
              events: {villages: {range: 50000 to 150000, assumption: Invented.}}
            """;

    @TempDir
    private static Path temp;

    private static Path study;

    @BeforeAll
    static void copy() throws IOException {
        study = temp.resolve("study");
        try (var files = Files.walk(Path.of("template"))) {
            for (var file : files.toList()) {
                Files.copy(file, study.resolve(Path.of("template").relativize(file).toString()));
            }
        }
        Files.writeString(study.resolve("world.yaml"), Files.readString(study.resolve("world.yaml")) + COSTS);
        Files.writeString(study.resolve("strategies/twin.yaml"), "format: gapai.strategy/1\ntitle: Twin\nextends: village-visits\n");
        Files.writeString(
                study.resolve("strategies/elsewhere.yaml"), "format: gapai.strategy/1\ntitle: Elsewhere\nextends: village-visits\nhindsight: true\n");
        Files.writeString(study.resolve("strategies/wonder.yaml"), """
                format: gapai.strategy/1
                title: Wonder
                extends: village-visits
                stress: true
                channels: {villages: {scale: {attendance: 3}}}
                """);
        Files.createDirectories(study.resolve("variants"));
        Files.writeString(study.resolve("variants/far.yaml"), "format: gapai.variant/1\ntitle: Far\ntargets: {share-25: {share: 99 %}}\n");
    }

    private static Run compare(Path study, String out, String... more) {
        var arguments = new ArrayList<>(List.of("compare", study.toString(), "--paths", "64", "--split", "0", "--no-archive", "--out", temp.resolve(out).toString()));
        arguments.addAll(List.of(more));
        return Run.gapai(arguments.toArray(String[]::new));
    }

    private static Path folder(String out) throws IOException {
        try (var folders = Files.list(temp.resolve(out))) {
            return folders.findFirst().orElseThrow();
        }
    }

    @Test
    void theFolderHasTheComparisonAndTheRanking() throws IOException {
        var run = compare(study, "all", "--rank", "expected");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(unwrapped(run)).contains("Which strategy is best", "Best is “", "What strategies cost and bring", "Elsewhere *", "Wonder *", "what may happen", "cannot be chosen: “Wonder” and “Elsewhere”");
        assertThat(unwrapped(run)).doesNotContain("Best is “Wonder”");
        assertThat(unwrapped(run)).contains("Tied: on every path these end with the same number of active residents: “Twin” and “Villages in turn”");
        var folder = folder("all");
        assertThat(folder).isDirectoryContaining("glob:**/forecast.csv").isDirectoryContaining("glob:**/ranking");
        assertThat(Files.readString(folder.resolve("report.html"))).contains("id=\"ranking\"", "Worth their cost, from the cheapest");
        assertThat(Files.readString(folder.resolve("manifest.json"))).contains("\"rank\" : \"expected\"");
        assertThat(folder.resolve("ranking")).isDirectoryContaining("glob:**/{ranking.csv,costs.csv,answer.json,report.html}");
        assertThat(folder.resolve("ranking/charts/cost-reach.png")).isNotEmptyFile();
        assertThat(Files.readAllLines(folder.resolve("ranking/ranking.csv"))).hasSize(1 + 6).first().asString().startsWith("strategy,active,active_low,active_high,lead,");
        assertThat(Files.readString(folder.resolve("ranking/answer.json"))).contains("\"objective\" : \"expected\"", "\"verdict\" : \"benchmark\"", "\"alike\" : [");
    }

    @Test
    void itRepeatsItselfForAnyNumberOfThreadsAndSpeaksIndonesian() throws IOException {
        var once = compare(study, "one", "--rank", "--indifference", "20", "--threads", "1");
        var again = compare(study, "three", "--rank", "--indifference", "20", "--threads", "3", "--lang", "id");

        assertThat(once.exitCode()).as(once.err()).isZero();
        assertThat(again.out()).contains("Strategi mana yang terbaik", "Yang terbaik “").doesNotContain("Best is");
        for (var file : List.of("answer.json", "ranking.csv", "costs.csv")) {
            assertThat(folder("three").resolve("ranking").resolve(file)).hasSameBinaryContentAs(folder("one").resolve("ranking").resolve(file));
        }
        assertThat(Files.readString(folder("one").resolve("ranking/answer.json"))).contains("\"objective\" : \"expected\"", "\"indifference\" : 20.0");
    }

    @Test
    void theWordAfterItMayBeTheStudy() {
        var run = Run.gapai("compare", "--rank", study.toString(), "--paths", "64", "--split", "0", "--no-archive", "--out", temp.resolve("after").toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("Which strategy is best");
    }

    /** No strategy comes near the target: nobody is best. */
    @Test
    void aTargetThatNobodyReachesTiesAll() throws IOException {
        var run = compare(study, "none", "--rank", "probability", "--variant", "far");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(unwrapped(run)).contains("they are tied, and none can be called the best", "--rank expected").doesNotContain("Best is");
    }

    @Test
    void withoutCostsThereIsNoCostFigure() throws IOException {
        var run = compare(Path.of("template"), "free", "--rank", "expected");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("The study has no unit costs").doesNotContain("What strategies cost and bring");
        assertThat(folder("free").resolve("ranking/costs.csv")).doesNotExist();
        assertThat(Files.readString(folder("free").resolve("ranking/answer.json"))).doesNotContain("\"cost\"");
    }

    /** Ten times as many walk in as the world says. */
    @Test
    void itTakesTheNumbersOfACalibration() throws IOException {
        var file = Files.writeString(
                temp.resolve("fitted.csv"), "as_of,demand.swing,channels.self.baseline\n2024-04-20,0.2,0.002\n2024-04-20,-0.1,0.0025\n2024-04-20,0.5,0.0022\n");
        var good = Path.of("src/test/resources/good");
        var plain = compare(good, "plain", "--rank", "expected");
        var fitted = compare(good, "fitted", "--rank", "expected", "--posterior", file.toString());
        assertThat(plain.exitCode()).as(plain.err()).isZero();
        assertThat(fitted.exitCode()).as(fitted.err()).isZero();
        assertThat(folder("fitted").resolve("ranking/answer.json")).content().isNotEqualTo(Files.readString(folder("plain").resolve("ranking/answer.json")));
    }

    @Test
    void wrongUsesAreToldBeforeAnythingIsRun() throws IOException {
        assertThat(compare(study, "x", "--indifference", "1pp")).satisfies(run -> refused(run, "--indifference needs --rank"));
        assertThat(compare(study, "x", "--rank", "expected", "--indifference", "1pp"))
                .satisfies(run -> refused(run, "--indifference 1pp is no difference of --rank expected; allowed is active residents: 500"));
        assertThat(compare(study, "x", "--rank", "probability", "--indifference", "300"))
                .satisfies(run -> refused(run, "--indifference 300 is no difference of --rank probability; allowed is percentage points: 0.5pp"));
        assertThat(compare(study, "x", "--rank", "--indifference", "much")).satisfies(run -> refused(run, "'much' is not like 0.5pp"));
        assertThat(compare(study, "x", "--rank", "--indifference", "0.5")).satisfies(run -> refused(run, "percentage points are written as 0.5pp"));
        assertThat(compare(study, "x", "--rank", "--indifference", "50pp")).satisfies(run -> refused(run, "is not from 0.01pp to 20.0pp"));
        assertThat(compare(study, "x", "--rank=best")).satisfies(run -> refused(run, "'best' is neither probability nor expected"));
        assertThat(compare(study, "x", "--rank", "--from-counts")).satisfies(run -> refused(run, "--rank cannot go with --from-counts"));
        assertThat(temp.resolve("x")).doesNotExist();
    }

    @Test
    void oneStrategyCannotBeRanked(@TempDir Path other) throws IOException {
        try (var files = Files.walk(study)) {
            for (var file : files.filter(f -> !f.toString().matches(".*strategies/(ask|village|twin|else|wonder).*")).toList()) {
                var copy = other.resolve("study").resolve(study.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                if (Files.isRegularFile(file)) {
                    Files.copy(file, copy);
                }
            }
        }
        assertThat(compare(other.resolve("study"), "x", "--rank"))
                .satisfies(run -> refused(run, "--rank: two strategies or more that can be chosen are needed, the study has status-quo"));
    }

    /** Lines of any width as one. */
    private static String unwrapped(Run run) {
        return run.out().replaceAll("\\s+", " ");
    }

    private static void refused(Run run, String message) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(message);
    }
}

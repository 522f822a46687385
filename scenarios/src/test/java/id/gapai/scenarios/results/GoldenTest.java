package id.gapai.scenarios.results;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.model.forecast.Forecast;
import id.gapai.scenarios.forecast.StudyRun;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.Monitor;
import id.gapai.simulation.Settings;
import id.gapai.simulation.sampling.Sampling;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The numbers of the shipped studies do not move unnoticed: a golden file holds those of 512 paths, to the last digit, and the changelog says under "Numbers that
 * move" by which change they became what they are.
 */
class GoldenTest {
    private static final int PATHS = 512;
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path CHANGELOG = Path.of("../CHANGELOG.md");
    private static final String SECTION = "### Numbers that move";
    private static final double[] LEVELS = {0.05, 0.5, 0.95};

    @ParameterizedTest
    @ValueSource(strings = {"malang-2024", "template"})
    void numbersAreThoseOfTheGoldenFile(String study) throws Exception {
        var found = table(Study.read(Path.of(study)));
        if (Boolean.getBoolean("gapai.regenerate")) {
            Files.writeString(golden(study), found);
        }
        assertThat(found)
                .as("if this is wanted: -Dgapai.regenerate=true, and say in " + CHANGELOG + " under \"" + SECTION + "\" what moved by how much:%n%s",
                        moved(Files.readString(golden(study)), found))
                .isEqualTo(Files.readString(golden(study)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"malang-2024", "template"})
    void theChangelogNamesTheGoldenFile(String study) throws Exception {
        var entry = "`" + study + " " + fingerprint(golden(study)) + "`";

        assertThat(section()).as("a line with " + entry + " must say which numbers moved, and by how much").contains(entry);
    }

    private static String section() throws Exception {
        var changelog = Files.readString(CHANGELOG);
        int start = changelog.indexOf(SECTION);
        assertThat(start).as(SECTION).isPositive();
        int end = changelog.indexOf("\n#", start + SECTION.length());
        return changelog.substring(start, end < 0 ? changelog.length() : end);
    }

    private static Path golden(String study) {
        return GOLDEN.resolve(study + ".csv");
    }

    private static String fingerprint(Path file) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(Files.readString(file).replace("\r", "").getBytes(UTF_8));
        return HexFormat.of().formatHex(digest).substring(0, 12);
    }

    /** A line for each number of each strategy. */
    private static String table(Study study) throws Exception {
        var settings = new Settings(PATHS, 1, 2, 0, 0, Sampling.EVEN);
        var forecasts = StudyRun.of(study, settings, phase -> Monitor.NONE).headline(study.strategies()).comparison().forecasts();
        return forecasts.stream().flatMap(GoldenTest::lines).collect(Collectors.joining("\n", "strategy,number,value\n", "\n"));
    }

    private static Stream<String> lines(Forecast forecast) {
        var numbers = new TreeMap<String, Double>();
        for (double level : LEVELS) {
            numbers.put("active q" + level, forecast.active().last(level));
            numbers.put("holders q" + level, forecast.holders().last(level));
            numbers.put("share q" + level, forecast.share().last(level));
        }
        numbers.put("officer-days", forecast.officerDays().value());
        forecast.targets().forEach(target -> numbers.put("probability of " + target.target().name(), target.probability().value()));
        forecast.channels().forEach(channel -> numbers.put("activations at " + channel.name(), channel.activations().value()));
        return numbers.entrySet().stream().map(number -> forecast.strategy() + "," + number.getKey() + "," + number.getValue());
    }

    private static String moved(String before, String after) {
        var old = numbers(before);
        return numbers(after).entrySet().stream()
                .filter(now -> !now.getValue().equals(old.get(now.getKey())))
                .map(now -> now.getKey() + ": " + old.get(now.getKey()) + " → " + now.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> numbers(String table) {
        return table.lines().collect(Collectors.toMap(line -> line.substring(0, line.lastIndexOf(',')), line -> line.substring(line.lastIndexOf(',') + 1)));
    }
}

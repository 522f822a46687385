package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study of 1,450 holders with two counts after its start, of which one number is marked; the whole way to a forecast with its posterior. */
class CalibrateCommandTest {
    private static final Path GOOD = Path.of("src/test/resources/good");
    private static final String HEADER = "as_of,published,ikd_active,low,high,days_before,used_to_set,source\n";

    @TempDir
    Path temp;

    private Path study;

    @BeforeEach
    void copy() throws IOException {
        study = temp.resolve("study");
        try (var files = Files.walk(GOOD)) {
            files.forEach(file -> copy(file, study.resolve(GOOD.relativize(file))));
        }
        replace("world.yaml", "holidays: data/holidays.csv", "holidays: data/holidays.csv\ncalibrate: [channels.self.baseline, registry.exits]");
        observe("2024-06-30,2024-07-01,118,114,122,2,no,The paper", "2024-07-31,2024-08-01,128,124,132,,no,The paper");
    }

    private static void copy(Path file, Path target) {
        try {
            Files.copy(file, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void replace(String file, String old, String text) throws IOException {
        var all = Files.readString(study.resolve(file));
        assertThat(all).contains(old);
        Files.writeString(study.resolve(file), all.replace(old, text));
    }

    private void observe(String... rows) throws IOException {
        Files.writeString(study.resolve("observations.csv"), HEADER + String.join("\n", rows) + "\n");
    }

    private Run calibrate(String... options) {
        var command = List.of("calibrate", study.toString(), "--particles", "50", "--lang", "en", "--out", temp.resolve("out").toString());
        return Run.gapai(Stream.concat(command.stream(), Stream.of(options)).toArray(String[]::new));
    }

    private Path folder() throws IOException {
        try (var files = Files.list(temp.resolve("out"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("small-2")).findFirst().orElseThrow();
        }
    }

    @Test
    void writesAPosteriorThatAForecastTakes() throws IOException {
        var fitted = calibrate();

        assertThat(fitted.err()).isEmpty();
        assertThat(fitted.exitCode()).isZero();
        assertThat(fitted.out())
                .contains("2 numbers fitted to 2 published counts", "50 sets of numbers", "Every path rounds to the published counts")
                .contains("128");
        assertThat(folder()).isDirectoryContaining("glob:**/{posterior.csv,calibration.svg,manifest.json}");
        assertThat(Files.readString(folder().resolve("calibration.svg"))).contains("Known by 1 August 2024.");
        var lines = Files.readAllLines(folder().resolve("posterior.csv"));
        assertThat(lines).hasSize(51).first().isEqualTo("as_of,demand.swing,channels.self.baseline,registry.exits");
        assertThat(lines.get(1)).startsWith("2024-07-31,");

        var later = Files.readString(study.resolve("world.yaml")).replace("asOf: 2024-04-22", "asOf: 2024-08-05").replace("knownBy: 2024-04-23", "knownBy: 2024-08-05");
        Files.writeString(study.resolve("world.yaml"), later);
        var model = temp.resolve("model.json");
        var explained = Run.gapai(
                "explain", study.toString(), "--strategy", "base", "--posterior", folder().resolve("posterior.csv").toString(), "--json", model.toString());
        assertThat(explained.err()).isEmpty();
        assertThat(Files.readString(model)).contains("gapai.compiled-model/2", "\"age\" : 5", "channels.self.baseline");
        assertThat(explained.out()).contains("channels.self.baseline = posterior.csv (50 rows): mean 0.0");
        assertThat(Run.gapai("simulate", model.toString(), "--paths", "20").exitCode()).isZero();
    }

    @Test
    void aPosteriorOfLaterCountsIsRefused() throws IOException {
        calibrate();

        var refused = Run.gapai("check", study.toString(), "--posterior", folder().resolve("posterior.csv").toString());

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("posterior.csv:2: as_of: has seen a count of 2024-07-31, allowed: counts up to asOf, 2024-04-22");
    }

    @Test
    void laterCountsAreOnlyShown() throws IOException {
        assertThat(calibrate("--until", "2024-06-30").out()).contains("fitted to 1 published counts", "128         no");
        assertThat(Files.readString(folder().resolve("calibration.svg"))).contains("Known by 1 July 2024.");
    }

    private void assertRefused(Run run, String... messages) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(messages);
        assertThat(temp.resolve("out")).doesNotExist();
    }

    @Test
    void countsBeforeTheStartAndFallingCountsAreRefused() throws IOException {
        observe("2024-04-22,2024-05-01,100,,,,no,A", "2024-06-30,2024-07-01,150,,,,no,A");
        assertRefused(calibrate(), "observations.csv: as_of: is 2024-04-22, allowed: days after asOf, 2024-04-22, up to end, 2024-12-31");
        observe("2024-06-30,2024-07-01,150,,,,no,A", "2024-07-31,2024-08-01,120,115,125,,no,A");
        assertRefused(calibrate(), "observations.csv:3: ikd_active: is 120, less than 150 on 2024-06-30");
    }

    @Test
    void nothingToFitToAndNothingToFitAreRefused() throws IOException {
        Files.delete(study.resolve("observations.csv"));
        replace("world.yaml", "calibrate: [channels.self.baseline, registry.exits]", "");
        assertRefused(calibrate(), "observations.csv: has no counts to fit to", "world.yaml: calibrate: marks no number");
        observe("2024-06-30,2024-07-01,118,114,122,,no,A");
        assertRefused(calibrate("--until", "2024-05-01"), "has no count up to 2024-05-01");
    }

    @Test
    void aNumberThatTheStrategyWritesItselfIsRefused() throws IOException {
        Files.writeString(study.resolve("strategies/base.yaml"), Files.readString(study.resolve("strategies/base.yaml")) + "channels: {self: {baseline: 0.0003}}\n");
        assertRefused(calibrate(), "strategies/base.yaml:3: channels.self.baseline: is written by the strategy");
    }

    @Test
    void aPosteriorToBeginWithIsRefused() {
        assertRefused(calibrate("--posterior", "p.csv"), "calibrate begins with what is written in the world");
    }

    @Test
    void tooFewParticlesAreRefused() {
        assertRefused(Run.gapai("calibrate", study.toString(), "--particles", "10"), "'10' is not a whole number from 50 to 100000");
    }
}

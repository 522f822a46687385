package id.gapai.scenarios.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.scenarios.cli.Commands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Spoilt input, thousands of times: either it is right all the same, or the answer is a message with the file and exit code 2. Never
 * another exit code, a stack trace, half a result or a program that does not end. A failure names its case, which runs alone as
 * {@code -Dgapai.fuzz.case=N}.
 */
class FuzzTest {
    private static final Path GOOD = Path.of("src/test/resources/good");

    private static final int DEEP = Integer.getInteger("gapai.fuzz.cases", 100_000);

    @TempDir
    Path temp;

    private Folder study;

    @BeforeEach
    void readStudy() throws IOException {
        study = shortened(Folder.read(GOOD));
    }

    /** Fewer days to project, so that there is time for more cases. */
    private static Folder shortened(Folder study) {
        var world = text(study, "world.yaml").replace("end: 2024-12-31", "end: 2024-06-12");
        var residents = text(study, "data/population.csv").replace("2020-09-15", "2024-03-31");
        var variant = text(study, "variants/later.yaml").replace("end: 2025-06-30", "end: 2024-06-20");
        return study.with("world.yaml", world.getBytes(UTF_8))
                .with("data/population.csv", residents.getBytes(UTF_8))
                .with("variants/later.yaml", variant.getBytes(UTF_8));
    }

    private static String text(Folder folder, String name) {
        return new String(folder.files().get(name), UTF_8);
    }

    private Cases cases() {
        return new Cases(temp);
    }

    @Test
    void studies() throws IOException {
        cases().spoil(study, 1, 600, this::study);
    }

    @Test
    void compiledModels() throws IOException {
        cases().spoil(models(), 2, 600, FuzzTest::model);
    }

    @Test
    void populationFolders() throws IOException {
        cases().spoil(population(), 3, 300, this::population);
    }

    @Test
    @Tag("deep")
    void manyOfEach() throws IOException {
        cases().spoil(study, 4, DEEP / 2, this::study);
        cases().spoil(models(), 5, DEEP / 4, FuzzTest::model);
        cases().spoil(population(), 6, DEEP / 4, this::population);
    }

    private void study(Path path, String how, SplittableRandom random) {
        var answer = Commands.run("check", path.toString());
        Cases.judge(answer, path, how);
        if (answer.exitCode() == 0 && random.nextInt(5) == 0) {
            simulate(path, how);
        }
    }

    /** What the check accepts compiles to a model that is accepted, too, and can be simulated. */
    private void simulate(Path study, String how) {
        var model = study.resolveSibling(study.getFileName() + ".json").toString();
        var strategy = Files.exists(study.resolve("strategies/base.yaml")) ? "base" : "more";
        assertThat(Commands.run("explain", study.toString(), "--strategy", strategy, "--json", model).exitCode()).as(how).isZero();
        Cases.judge(Commands.run("simulate", model, "--paths", "2", "--threads", "1"), Path.of(model), how);
    }

    private static void model(Path path, String how, SplittableRandom random) {
        Cases.judge(Commands.run("simulate", path.resolve("model.json").toString(), "--paths", "2", "--threads", "1"), path, how);
    }

    private void population(Path path, String how, SplittableRandom random) throws IOException {
        var out = Files.createTempDirectory(temp, "out");
        var answer = Commands.run("population", path.toString(), "--to", "2024-06-30", "--out", out.toString());
        Cases.judge(answer, path, how);
        if (answer.exitCode() == 0) {
            assertThat(out.resolve("population.csv")).content().as(how).doesNotContain("NaN", ",-", "Infinity");
        } else {
            assertThat(out).isEmptyDirectory();
        }
    }

    /** The small study, compiled. */
    private Folder models() throws IOException {
        var path = temp.resolve("short");
        study.writeTo(path);
        var model = temp.resolve("model.json");
        assertThat(Commands.run("explain", path.toString(), "--strategy", "base", "--json", model.toString()).exitCode()).isZero();
        return new Folder(Map.of("model.json", Files.readAllBytes(model)));
    }

    private Folder population() {
        var files = new TreeMap<String, byte[]>();
        for (var table : new String[] {"population", "mortality", "fertility", "sex_ratio"}) {
            files.put(table + ".csv", study.files().get("data/" + table + ".csv"));
        }
        files.put("migration.csv", "from,to,net_persons\n2020-07-01,2025-07-01,50\n2025-07-01,2030-07-01,-20\n".getBytes(UTF_8));
        return new Folder(files);
    }
}

package id.gapai.scenarios.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.gapai.scenarios.cli.Commands;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
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

    /** A case takes well under a second. So long that a busy machine does not fail the test. */
    private static final Duration HANG = Duration.ofMinutes(2);

    private static final int DEEP = Integer.getInteger("gapai.fuzz.cases", 100_000);

    /** Class names and stack traces are no words for people. */
    private static final Pattern INTERNAL = Pattern.compile("Exception|\\bat [a-z]+\\.[a-z.]+\\(|java\\.|Optional|--debug");

    /** An absent value is no word for people either, unless it is a person's own: then it stands in the files. */
    private static final String ABSENT = "null";

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

    @Test
    void studies() throws IOException {
        spoil(study, 1, 600, this::study);
    }

    @Test
    void compiledModels() throws IOException {
        spoil(models(), 2, 600, FuzzTest::model);
    }

    @Test
    void populationFolders() throws IOException {
        spoil(population(), 3, 300, this::population);
    }

    @Test
    @Tag("deep")
    void manyOfEach() throws IOException {
        spoil(study, 4, DEEP / 2, this::study);
        spoil(models(), 5, DEEP / 4, FuzzTest::model);
        spoil(population(), 6, DEEP / 4, this::population);
    }

    @FunctionalInterface
    private interface Check {
        void of(Path folder, String how, SplittableRandom random) throws Exception;
    }

    /** Spoils a file of the folder, looks, and puts it right again, {@code n} times; as many at once as there are processors. */
    private void spoil(Folder folder, int seed, int n, Check check) throws IOException {
        var only = Long.getLong("gapai.fuzz.case");
        long first = only == null ? seed * 1_000_000L : only;
        long end = only == null ? first + n : first + 1;
        int workers = Runtime.getRuntime().availableProcessors();
        var failures = IntStream.range(0, workers)
                .parallel()
                .mapToObj(worker -> LongStream.range(first, end)
                        .filter(i -> i % workers == worker)
                        .boxed()
                        .flatMap(failing(folder, temp.resolve("folder-" + seed + "-" + worker), check))
                        .toList())
                .flatMap(List::stream)
                .toList();
        assertThat(failures).isEmpty();
    }

    /** What is wrong with a case; nothing if it is as it should be. */
    private static Function<Long, Stream<String>> failing(Folder folder, Path path, Check check) {
        write(folder, path);
        return i -> {
            var random = new SplittableRandom(i);
            var spoilt = Spoilt.of(folder, random);
            try {
                spoilt.writeTo(path);
                assertTimeoutPreemptively(HANG, () -> check.of(path, spoilt.how(), random));
                return Stream.empty();
            } catch (AssertionError | RuntimeException | IOException e) {
                return Stream.of("case " + i + ": " + e);
            } finally {
                write(folder.only(spoilt.name()), path);
            }
        };
    }

    private static void write(Folder folder, Path path) {
        try {
            folder.writeTo(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void study(Path path, String how, SplittableRandom random) {
        var answer = Commands.run("check", path.toString());
        judge(answer, path, how);
        if (answer.exitCode() == 0 && random.nextInt(5) == 0) {
            simulate(path, how);
        }
    }

    /** What the check accepts compiles to a model that is accepted, too, and can be simulated. */
    private void simulate(Path study, String how) {
        var model = study.resolveSibling(study.getFileName() + ".json").toString();
        var strategy = Files.exists(study.resolve("strategies/base.yaml")) ? "base" : "more";
        assertThat(Commands.run("explain", study.toString(), "--strategy", strategy, "--json", model).exitCode()).as(how).isZero();
        judge(Commands.run("simulate", model, "--paths", "2", "--threads", "1"), Path.of(model), how);
    }

    private static void model(Path path, String how, SplittableRandom random) {
        judge(Commands.run("simulate", path.resolve("model.json").toString(), "--paths", "2", "--threads", "1"), path, how);
    }

    private void population(Path path, String how, SplittableRandom random) throws IOException {
        var out = Files.createTempDirectory(temp, "out");
        var answer = Commands.run("population", path.toString(), "--to", "2024-06-30", "--out", out.toString());
        judge(answer, path, how);
        if (answer.exitCode() == 0) {
            assertThat(out.resolve("population.csv")).content().as(how).doesNotContain("NaN", ",-", "Infinity");
        } else {
            assertThat(out).isEmptyDirectory();
        }
    }

    private static void judge(Commands.Answer answer, Path path, String how) {
        var what = how + " → " + answer.exitCode() + "\n" + answer.err();
        assertThat(answer.exitCode()).as(what).isIn(0, 2);
        if (answer.exitCode() == 0) {
            assertThat(answer.err()).as(what).isEmpty();
            assertThat(answer.out()).as(what).doesNotContain("NaN", "Infinity");
        } else {
            assertThat(answer.out()).as(what).isEmpty();
            assertThat(answer.err()).as(what).isNotBlank().doesNotContainPattern(INTERNAL);
            assertThat(!answer.err().contains(ABSENT) || stands(ABSENT, path)).as(what).isTrue();
            assertThat(answer.err().lines()).as(what).allMatch(line -> line.contains(path.toString()) && line.length() < 5000);
        }
    }

    /** Whether a word stands in a file, or in one of a folder; zero bytes are of encodings with two bytes a letter. */
    private static boolean stands(String word, Path path) {
        try (var files = Files.walk(path)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), ISO_8859_1).replace("\0", "").contains(word)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

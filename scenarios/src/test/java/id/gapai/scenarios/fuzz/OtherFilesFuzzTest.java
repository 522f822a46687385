package id.gapai.scenarios.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.scenarios.cli.Commands;
import id.gapai.scenarios.csv.EvidenceFiles;
import id.gapai.scenarios.problem.InvalidInput;
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

/** Spoilt files of other commands: counts, sets of numbers, archived forecasts, figures of regions, unfinished runs. As in {@link FuzzTest}. */
class OtherFilesFuzzTest {
    private static final int DEEP = Integer.getInteger("gapai.fuzz.cases", 100_000);

    @TempDir
    private Path temp;

    private Folder study;

    @BeforeEach
    void readStudy() throws IOException {
        study = Folder.read(Path.of("src/test/resources/good"));
    }

    @Test
    void counts() {
        spoilCounts(11, 60);
    }

    @Test
    void setsOfNumbers() {
        spoilSets(12, 200);
    }

    @Test
    void archivedForecasts() throws IOException {
        spoilArchive(13, 60);
    }

    @Test
    void figuresOfRegions() throws IOException {
        spoilFigures(14, 300);
    }

    /** Not in every build: a spoilt number of paths may be a hundred million, which is a long run and no fault, but ends the time of a case. */
    @Test
    @Tag("deep")
    void unfinishedRuns() throws IOException, InterruptedException {
        spoilRuns(15, 16);
    }

    @Test
    @Tag("deep")
    void manyOfEach() throws IOException, InterruptedException {
        spoilCounts(21, DEEP / 50);
        spoilSets(22, DEEP / 10);
        spoilArchive(23, DEEP / 50);
        spoilFigures(24, DEEP / 5);
        spoilRuns(25, DEEP / 1000);
    }

    private void spoilCounts(int seed, int n) {
        var counts = new Folder(Map.of("observations.csv", study.files().get("observations.csv")));
        new Cases(temp).spoil(counts, seed, n, this::update);
    }

    /** The study around the spoilt table is copied, since an update that succeeds writes to it. */
    private void update(Path path, String how, SplittableRandom random) throws IOException {
        var around = path.resolveSibling(path.getFileName() + "-study");
        study.putRight(around);
        var counts = around.resolve("observations.csv");
        Files.deleteIfExists(counts);
        if (Files.exists(path.resolve("observations.csv"))) {
            Files.copy(path.resolve("observations.csv"), counts);
        }
        var before = Folder.read(around);
        var answer = Commands.run("update", around.toString(), "--count", "2024-06-03=125", "--half-width", "20", "--paths", "4", "--threads", "1", "--lang", "en");
        Cases.judge(answer, around, how);
        var changed = before.differences(around);
        if (answer.exitCode() == 0) {
            assertThat(changed).as(how).hasSize(2).allMatch(name -> name.equals("observations.csv") || name.matches("archive/[^/]*-update\\.csv"));
        } else {
            assertThat(changed).as(how).isEmpty();
        }
    }

    private void spoilSets(int seed, int n) {
        var table = "as_of,channels.self.baseline,registry.exits\n2024-04-01,0.0002,1\n2024-04-01,0.0003,2\n2024-04-01,0.0001,1.5\n";
        new Cases(temp).spoil(new Folder(Map.of("posterior.csv", table.getBytes(UTF_8))), seed, n, this::check);
    }

    private void check(Path path, String how, SplittableRandom random) throws IOException {
        var around = path.resolveSibling(path.getFileName() + "-study");
        study.putRight(around);
        var answer = Commands.run("check", around.toString(), "--posterior", path.resolve("posterior.csv").toString());
        Cases.judge(answer, path, how);
    }

    private void spoilArchive(int seed, int n) throws IOException {
        var around = temp.resolve("archive-" + seed);
        study.putRight(around);
        assertThat(Commands.run("update", around.toString(), "--count", "2024-06-03=125", "--half-width", "20", "--paths", "16").exitCode()).isZero();
        var archive = new TreeMap<String, byte[]>();
        Folder.read(around).files().forEach((name, bytes) -> {
            if (name.startsWith("archive/")) {
                archive.put(name, bytes);
            }
        });
        assertThat(archive).hasSize(1);
        new Cases(temp).spoil(new Folder(archive), seed, n, this::review);
    }

    private void review(Path path, String how, SplittableRandom random) throws IOException {
        var around = path.resolveSibling(path.getFileName() + "-study");
        study.putRight(around);
        Files.createDirectories(around.resolve("archive"));
        for (var file : Folder.read(path).files().entrySet()) {
            Files.write(around.resolve(file.getKey()), file.getValue());
        }
        Cases.judge(Commands.run("review", around.toString(), "--lang", "en", "--out", temp.resolve("reviews").toString()), around, how);
    }

    /** The first lines of the shipped tables. Only what reads them is tried, since a backtest takes a minute. */
    private void spoilFigures(int seed, int n) throws IOException {
        var files = new Folder(Map.of("observations.csv", lines("regions/observations.csv"), "regions.csv", lines("regions/regions.csv")));
        new Cases(temp).spoil(files, seed, n, OtherFilesFuzzTest::figures);
    }

    private static byte[] lines(String file) throws IOException {
        try (var lines = Files.lines(Path.of(file))) {
            return String.join("\n", lines.limit(25).toList()).getBytes(UTF_8);
        }
    }

    private static void figures(Path path, String how, SplittableRandom random) {
        try {
            EvidenceFiles.read(path.resolve("observations.csv"), path.resolve("regions.csv"));
        } catch (InvalidInput e) {
            assertThat(e.problems()).as(how).isNotEmpty().allMatch(problem -> problem.toString().contains(path.toString()));
        }
    }

    private void spoilRuns(int seed, int n) throws IOException, InterruptedException {
        var unfinished = Commands.unfinished(temp.resolve("stopped-" + seed));
        new Cases(temp).spoil(Folder.read(unfinished), seed, n, this::resume);
    }

    /** A copy, which gets its name when the run ends. */
    private void resume(Path path, String how, SplittableRandom random) throws IOException {
        var copy = temp.resolve("resumed-" + path.getFileName() + "-" + random.nextInt(Integer.MAX_VALUE) + ".partial");
        Folder.read(path).writeTo(copy);
        var answer = Commands.run("compare", "--resume", copy.toString());
        assertThat(answer.exitCode()).as(how + answer.err()).isIn(0, 2);
        assertThat(answer.err()).as(how).doesNotContain("Exception", "--debug");
        assertThat(Files.exists(copy.resolveSibling(copy.getFileName().toString().replace(".partial", "")))).as(how).isEqualTo(answer.exitCode() == 0);
    }
}

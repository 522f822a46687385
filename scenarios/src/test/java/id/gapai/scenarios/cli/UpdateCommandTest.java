package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.scenarios.archive.Archive;
import id.gapai.scenarios.problem.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateCommandTest {
    private static final Path GOOD = Path.of("src/test/resources/good");

    @TempDir
    private Path temp;

    private Path study;

    @BeforeEach
    void copy() throws IOException {
        study = temp.resolve("study");
        try (var files = Files.walk(GOOD)) {
            for (var file : (Iterable<Path>) files::iterator) {
                Files.copy(file, study.resolve(GOOD.relativize(file).toString()));
            }
        }
    }

    private Run update(String... more) {
        return Run.gapai(arguments(more).toArray(String[]::new));
    }

    private List<String> arguments(String... more) {
        var arguments = new ArrayList<>(List.of("update", study.toString(), "--paths", "64", "--threads", "2"));
        arguments.addAll(List.of(more));
        return arguments;
    }

    /** All files but those below archive. */
    private Map<String, String> contents() throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.walk(study)) {
            for (var file : files.filter(Files::isRegularFile).filter(file -> !file.startsWith(study.resolve("archive"))).toList()) {
                contents.put(study.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }

    @Test
    void aCountIsLearnedFromAndKeptAndNothingElseIsWritten() throws IOException, InvalidInput {
        var before = contents();

        var run = update("--count", "2024-06-03=125", "--half-width", "10", "--published", "2024-06-05", "--source", "The paper, again", "--lang", "en");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("Before,", "Now, from", "Probability of", "The count of 125 on 3 Jun 2024 is +", "The median moves by +", "Kept: rows added to observations.csv: 1");
        var after = contents();
        var row = "2024-06-03,2024-06-05,125,115,135,no,\"The paper, again\",\n";
        assertThat(after.put("observations.csv", before.get("observations.csv"))).isEqualTo(before.get("observations.csv") + row);
        assertThat(after).isEqualTo(before);
        assertThat(study.resolve("archive").toFile().list()).hasSize(1);
        var kept = Archive.of(study).read().get(0).forecast();
        assertThat(kept.start()).isEqualTo(LocalDate.of(2024, 6, 3));
        assertThat(kept.latest().orElseThrow().count()).isEqualTo(125);
        assertThat(kept.strategies().get(0).quantiles().active().get(0, 0)).isGreaterThan(110);
    }

    @Test
    void laterCountsGoOnFromEarlierOnesAlsoWhenTheyAreRowsOfTheFile() throws IOException, InvalidInput {
        assertThat(update("--count", "2024-06-03=125", "--half-width", "10").exitCode()).isZero();
        var file = study.resolve("observations.csv");
        Files.writeString(file, Files.readString(file) + "2024-06-17,2024-06-18,140,130,150,no,The paper,\n");
        var text = Files.readString(file);

        var run = update("--lang", "id");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("Sebelumnya,", "Sekarang,", "Hitungan 140 pada 17 Jun 2024");
        assertThat(file).hasContent(text);
        assertThat(Archive.of(study).read()).hasSize(2);
        var again = update();
        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.err()).contains("observations.csv: has no count published after 2024-06-18");
    }

    @Test
    void aRevisedCountTakesThePlaceOfTheOneBefore() throws IOException {
        assertThat(update("--count", "2024-06-03=125", "--half-width", "10").exitCode()).isZero();

        var run = update("--count", "2024-06-03=135", "--half-width", "10", "--published", "2024-06-20", "--lang", "en");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("Before,", "Now, from", "The count of 135 on 3 Jun 2024 came late").doesNotContain("judged otherwise");
        assertThat(Run.gapai("check", study.toString()).exitCode()).isZero();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceAndNothingIsWritten() throws IOException {
        var before = contents();

        var run = update(
                "--count", "2024-06-03=-5", "--count", "soon=120", "--count", "2024-06-03", "--count", "2024-06-31=120", "--count", "2024-06-03=many",
                "--count", "2024-04-01=99", "--count", "2024-12-31=300", "--count", "2024-07-01=80", "--count", "2024-08-01=200", "--count", "2024-08-01=201");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .anyMatch(line -> line.contains("--count 2024-06-03=-5: '-5' is no count, allowed: a whole number from 0 to"))
                .anyMatch(line -> line.contains("--count soon=120: 'soon' is no day"))
                .anyMatch(line -> line.contains("--count 2024-06-03: has no '='"))
                .anyMatch(line -> line.contains("'2024-06-31' is no day"))
                .anyMatch(line -> line.contains("'many' is no count"))
                .anyMatch(line -> line.contains("--count 2024-04-01=99: is as of 2024-04-01, allowed: days after asOf, 2024-04-22, and before end, 2024-12-31"))
                .anyMatch(line -> line.contains("--count 2024-12-31=300: is as of 2024-12-31"))
                .anyMatch(line -> line.contains("--count 2024-07-01=80: falls from 100 on 2024-04-22 to 80 on 2024-07-01"))
                .anyMatch(line -> line.contains("--count 2024-08-01=201: is of a day of which there is a count"));
        assertThat(update("--count", "2024-06-03=120", "--published", "2024-06-01").err()).contains("is published on 2024-06-01, allowed: 2024-06-03 or later");
        assertThat(update("--count", "2024-06-03=120", "--days-after", "2").err()).contains("days_after: column is missing");
        assertThat(update("--count", "2024-06-03=120", "--half-width", "-1", "--published", "x").err()).contains("'-1' is not a whole", "--published");
        assertThat(contents()).isEqualTo(before);
        assertThat(study.resolve("archive")).doesNotExist();
    }

    @Test
    void aCountThatNoPathReachesIsRefusedWithWhatPathsReach() throws IOException {
        var before = contents();

        var run = update("--count", "2024-06-03=1400");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--count 2024-06-03=1400: is met by fewer than 10 of ", "on that day they have ");
        assertThat(contents()).isEqualTo(before);
        assertThat(study.resolve("archive")).doesNotExist();
    }

    @Test
    void bothForecastsAreDrawnWhereItIsAskedFor() {
        var run = update("--count", "2024-06-03=125", "--half-width", "10", "--out", temp.resolve("out").toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        var folder = temp.resolve("out").toFile().listFiles()[0];
        assertThat(folder.getName()).startsWith("small-update-").doesNotContain("partial");
        assertThat(folder.list()).containsExactlyInAnyOrder("update.png", "update.svg");
    }

    /** What comes first in the headline of the comparison is also what an update with the same numbers of paths and seed keeps. */
    @Test
    void everyStrategyIsComparedFromTheDayOfTheLastCountOn() throws IOException, InvalidInput {
        assertThat(update("--count", "2024-06-03=125", "--half-width", "10").exitCode()).isZero();
        var out = temp.resolve("out");
        var plain = List.of("compare", study.toString(), "--paths", "64", "--threads", "2", "--lang", "en", "--split", "0", "--no-archive", "--out", out.toString());
        assertThat(Run.gapai(plain.toArray(String[]::new)).out()).contains("observations.csv has counts since the as-of date, up to 3 June 2024");

        var more = new ArrayList<>(plain);
        more.addAll(List.of("--from-counts"));
        more.remove("--no-archive");
        var run = Run.gapai(more.toArray(String[]::new));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("forecast from 3 June 2024 to 31 December 2024").doesNotContain("has counts since");
        var kept = Archive.of(study).read();
        var updated = kept.get(0).forecast();
        var compared = kept.get(1).forecast();
        assertThat(compared.start()).isEqualTo(LocalDate.of(2024, 6, 3));
        assertThat(compared.strategies()).hasSizeGreaterThan(1);
        assertThat(compared.strategies().get(0)).isEqualTo(updated.strategies().get(0));
        var report = only(out, "report.html");
        assertThat(report).contains("chart-update", "The study is of 22 April 2024", "starts on 3 June 2024");
    }

    private static String only(Path out, String file) throws IOException {
        try (var folders = Files.list(out)) {
            var last = folders.sorted().reduce((a, b) -> b).orElseThrow();
            return Files.readString(last.resolve(file));
        }
    }

    @Test
    void whatCannotBeAskedFromCountsIsRefused() {
        var compare = new String[] {"compare", study.toString(), "--paths", "64", "--from-counts", "--out", temp.resolve("out").toString()};
        assertThat(Run.gapai(compare).err()).contains("observations.csv: has no count after asOf, 2024-04-22, and before end, 2024-12-31");
        assertThat(Run.gapai("compare", study.toString(), "--from-counts", "--rare").err()).contains("--from-counts cannot go with --rare");
        assertThat(Run.gapai("compare", study.toString(), "--in-force", "base").err()).contains("--in-force needs --from-counts");
        assertThat(Run.gapai("run", study.toString(), "--strategy", "base", "--from-counts", "--in-force", "nobody").err()).contains("no strategy 'nobody'");
        assertThat(temp.resolve("out")).doesNotExist();
    }

    /** The moment is a matter of the machine: at any of them both the row and the forecast are there, or neither. */
    @Test
    void aKillLeavesTheStudyAsItWasOrComplete() throws IOException, InterruptedException, InvalidInput {
        killed(0);
    }

    @ParameterizedTest
    @Tag("deep")
    @ValueSource(ints = {0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 300, 1000})
    void aKillAtAnyMomentLeavesTheStudyAsItWasOrComplete(int milliseconds) throws IOException, InterruptedException, InvalidInput {
        killed(milliseconds);
    }

    /** @param milliseconds after the archive's folder is there, which is made just before the study is changed */
    private void killed(int milliseconds) throws IOException, InterruptedException, InvalidInput {
        var before = contents();
        var process = GapaiProcess.start(temp.resolve("err.txt"), arguments("--count", "2024-06-03=125", "--half-width", "10"));
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (System.nanoTime() < end && !Files.exists(study.resolve("archive"))) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        process.endAfter(milliseconds, false);

        var after = contents();
        after.keySet().removeIf(name -> name.endsWith(".partial"));
        boolean isChanged = !after.equals(before);
        assertThat(Archive.of(study).read()).hasSize(isChanged ? 1 : 0);
        if (isChanged) {
            assertThat(after.get("observations.csv")).isEqualTo(before.get("observations.csv") + "2024-06-03,2024-06-03,125,115,135,no,given to gapai update,\n");
        }
        assertThat(Run.gapai("check", study.toString()).exitCode()).isZero();
        var repeated = update("--count", "2024-06-03=125", "--half-width", "10");
        assertThat(repeated.exitCode()).isEqualTo(isChanged ? 2 : 0);
        assertThat(Archive.of(study).read()).hasSize(1);
    }
}

package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.scenarios.archive.Archive;
import id.gapai.scenarios.fuzz.StudyOnDisk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes that are killed without notice at random moments: earlier results stay byte for byte, new ones are there as a whole, an update is
 * both in the table of counts and in the archive or in neither, and the next run works. Seeded, but where a kill falls is a matter of the machine.
 */
class KilledTest {
    /** A start takes about a second; kills fall before, in and after the writing. */
    private static final int MOST_MILLISECONDS = 6_000;

    @TempDir
    private Path temp;

    @Test
    void someKills() throws Exception {
        kill(1, 6);
    }

    @Test
    @Tag("deep")
    void manyKills() throws Exception {
        kill(2, Integer.getInteger("gapai.kills", 220));
    }

    private void kill(long seed, int kills) throws Exception {
        var random = new Random(seed);
        var study = temp.resolve("study");
        var out = temp.resolve("out");
        StudyOnDisk.write(study);
        var right = contents(study, "");
        assertThat(Run.gapai(compare(study, out).toArray(String[]::new)).exitCode()).isZero();
        var results = contents(out, "");
        var known = Files.readString(study.resolve("observations.csv"));
        for (int i = 0; i < kills; i++) {
            var command = command(random.nextInt(4), study, out, i);
            var process = GapaiProcess.start(temp.resolve("err.txt"), command);
            process.endAfter(500 + random.nextInt(MOST_MILLISECONDS), random.nextInt(5) == 0);
            known = requireSound(study, right, known, command + " " + i);
            results = requireKept(out, results, command + " " + i);
        }
        var next = Run.gapai(compare(study, out).toArray(String[]::new));
        assertThat(next.exitCode()).as(next.err()).isZero();
        assertThat(Run.gapai("update", study.toString(), "--count", "2024-10-01=400", "--half-width", "300", "--paths", "16").exitCode()).isZero();
        assertThat(Run.gapai("review", study.toString(), "--out", temp.resolve("reviews").toString()).exitCode()).isZero();
    }

    private static List<String> compare(Path study, Path out) {
        return List.of("compare", study.toString(), "--paths", "64", "--split", "0", "--threads", "1", "--lang", "en", "--out", out.toString());
    }

    private static List<String> command(int which, Path study, Path out, int i) {
        return switch (which) {
            case 0 -> compare(study, out);
            case 1 -> List.of("run", study.toString(), "--strategy", "base", "--paths", "64", "--split", "0", "--threads", "1", "--lang", "en", "--out", out.toString());
            case 2 -> List.of("explain", study.toString(), "--strategy", "base", "--json", out.resolve("model.json").toString());
            default -> List.of("update", study.toString(), "--count", "2024-06-0" + (3 + i % 7) + "=" + (125 + i % 7), "--published", LocalDate.of(2024, 6, 10).plusDays(i).toString(), "--half-width", "40", "--paths", "16", "--threads", "1");
        };
    }

    /** All but counts and archive is as it was; rows are only added; every new row of counts has its forecast, and the other way round. */
    private static String requireSound(Path study, Map<String, String> right, String before, String what) throws Exception {
        var now = contents(study, "");
        var counts = now.get("observations.csv");
        assertThat(counts).as(what).startsWith(before).endsWith("\n");
        var archive = new HashSet<String>();
        now.forEach((name, text) -> {
            if (name.startsWith("archive/")) {
                archive.add(name);
            } else if (!name.equals("observations.csv") && !name.endsWith(".partial")) {
                assertThat(text).as(what + " " + name).isEqualTo(right.get(name));
            }
        });
        long updates = Archive.of(study).read().stream()
                .filter(entry -> entry.forecast().issue().command().equals("update"))
                .count();
        assertThat(counts.lines().count() - right.get("observations.csv").lines().count()).as(what + archive).isEqualTo(updates);
        return counts;
    }

    /** Folders with a name of their own are whole, and those of before the same. */
    private static Map<String, String> requireKept(Path out, Map<String, String> before, String what) throws IOException {
        var now = contents(out, ".partial");
        before.forEach((name, text) -> {
            if (!name.equals("model.json")) {
                assertThat(now.get(name)).as(what + " " + name).isEqualTo(text);
            }
        });
        if (now.containsKey("model.json")) {
            assertThat(now.get("model.json")).as(what).endsWith("}\n");
        }
        try (var folders = Files.list(out)) {
            for (var folder : folders.filter(Files::isDirectory).filter(path -> !path.toString().endsWith(".partial")).toList()) {
                assertThat(folder).as(what).isDirectoryContaining("glob:**/manifest.json").isDirectoryContaining("glob:**/report.html");
                assertThat(folder).as(what).isDirectoryNotContaining("glob:**/run.lock");
            }
        }
        return now;
    }

    private static Map<String, String> contents(Path folder, String without) throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = folder.relativize(file).toString();
                if (without.isEmpty() || !name.contains(without)) {
                    contents.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return contents;
    }
}

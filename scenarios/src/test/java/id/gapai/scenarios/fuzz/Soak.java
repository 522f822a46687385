package id.gapai.scenarios.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.UnixOperatingSystemMXBean;
import id.gapai.scenarios.cli.Commands;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Random commands on sound and on spoilt studies, for a long time in one process. Looks for failures, for commands that leave other bytes than before, and
 * for memory, files and threads that are never given back. To run: docs/reliability.md, Soak.
 */
final class Soak {
    private static final Path GOOD = Path.of("src/test/resources/good");
    private static final int PLACES = 24;

    /** Of the same command, what differs between runs: its folder, which bears the time, and how long it took. */
    private static final String CHANGING = "(?m)^(Files|Berkas): .*$|\"(seconds|usPerPath)\" : [^,\\n]*";

    /** What the process holds: after full collections, bytes; and open files and threads. */
    record Look(double minutes, long heap, long files, int threads) {
        @Override
        public String toString() {
            return "%.1f min: heap %.2f MB, %d files, %d threads".formatted(minutes, heap / 1e6, files, threads);
        }
    }

    /** What came of it. */
    record Result(long commands, long refused, List<String> failures, List<Look> looks) {
        /**
         * By how many bytes the heap grew from the first third of the time to the end, by a straight line through the looks since then.
         */
        double growth() {
            var late = looks.subList(looks.size() / 3, looks.size());
            double meanTime = late.stream().mapToDouble(Look::minutes).average().orElseThrow();
            double meanHeap = late.stream().mapToDouble(Look::heap).average().orElseThrow();
            double up = late.stream().mapToDouble(look -> (look.minutes() - meanTime) * (look.heap() - meanHeap)).sum();
            double across = late.stream().mapToDouble(look -> Math.pow(look.minutes() - meanTime, 2)).sum();
            double span = late.get(late.size() - 1).minutes() - late.get(0).minutes();
            return across == 0 ? 0 : up / across * span;
        }
    }

    private final Path temp;
    private final SplittableRandom random;
    private final Folder good;
    private final Path spoiltPath;
    private final Map<List<String>, String> known = new HashMap<>();
    private final List<String> failures = new ArrayList<>();
    private long commands;
    private long refused;

    Soak(Path temp, long seed) throws IOException {
        this.temp = temp;
        random = new SplittableRandom(seed);
        good = Folder.read(GOOD);
        spoiltPath = temp.resolve("spoilt");
    }

    /** Arguments: minutes, seed. Exit code 1 if anything was wrong. */
    public static void main(String[] args) throws Exception {
        var temp = Files.createTempDirectory("soak");
        var result = new Soak(temp, Long.parseLong(args[1])).run(Double.parseDouble(args[0]));
        System.out.printf(
                "%d commands, %d of them rightly refused, %d failures, heap grew by %.2f MB%n",
                result.commands(), result.refused(), result.failures().size(), result.growth() / 1e6);
        System.exit(result.failures().isEmpty() ? 0 : 1);
    }

    Result run(double minutes) throws IOException {
        long start = System.nanoTime();
        var looks = new ArrayList<Look>();
        double elapsed = 0;
        while (elapsed < minutes) {
            double until = elapsed + minutes / 40;
            do {
                oneCommand();
                elapsed = (System.nanoTime() - start) / 6e10;
            } while (elapsed < until);
            looks.add(look(elapsed));
            System.out.println(looks.get(looks.size() - 1));
        }
        return new Result(commands, refused, List.copyOf(failures), List.copyOf(looks));
    }

    private static Look look(double minutes) {
        try {
            for (int i = 0; i < 3; i++) {
                System.gc();
                TimeUnit.MILLISECONDS.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        long files = ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix ? unix.getOpenFileDescriptorCount() : 0;
        return new Look(minutes, heap, files, ManagementFactory.getThreadMXBean().getThreadCount());
    }

    /** Told at once, since a soak is long. */
    private void fail(String what) {
        failures.add(what);
        System.out.println(what);
    }

    private void oneCommand() throws IOException {
        if (random.nextInt(3) == 0) {
            spoilt();
        } else {
            sound();
        }
        commands++;
    }

    /** A message and exit code 2, or an answer and 0. */
    private void spoilt() throws IOException {
        var spoilt = Spoilt.of(good, random);
        clear(spoiltPath);
        good.writeTo(spoiltPath);
        spoilt.writeTo(spoiltPath);
        var answer = Commands.run(command(spoiltPath, random.nextInt(PLACES)).toArray(String[]::new));
        refused += answer.exitCode() == 2 ? 1 : 0;
        if (answer.exitCode() != 0 && answer.exitCode() != 2) {
            fail(spoilt.how() + " → " + answer.exitCode() + " " + answer.err());
        }
        clear(temp.resolve("out"));
        clear(temp.resolve("path.csv"));
        clear(temp.resolve("model.json"));
    }

    /** The same as ever. */
    private void sound() throws IOException {
        var command = command(GOOD, random.nextInt(PLACES));
        var answer = Commands.run(command.toArray(String[]::new));
        if (answer.exitCode() != 0) {
            fail(command + " → " + answer.exitCode() + " " + answer.err());
        }
        var hash = hash(answer.out());
        var before = known.putIfAbsent(command, hash);
        if (before != null && !before.equals(hash)) {
            fail(command + " left other bytes than before");
        }
        clear(temp.resolve("out"));
    }

    /** One of some dozens of commands, threads and languages changing with its number. */
    private List<String> command(Path study, int number) {
        String folder = study.toString();
        String seed = Integer.toString(number % 4 + 1);
        var simulated = List.of("--seed", seed, "--threads", Integer.toString(number % 2 + 1), "--lang", number % 3 == 0 ? "id" : "en", "--out", temp.resolve("out").toString());
        return switch (number % 8) {
            case 0 -> with(simulated, "compare", folder, "--paths", "60", "--no-archive");
            case 1 -> with(simulated, "run", folder, "--strategy", "base", "--paths", "60", "--no-archive");
            case 2 -> with(simulated, "contribution", folder, "--strategy", "base", "--paths", "64");
            case 3 -> List.of("replay", folder, "--strategy", "base", "--path", seed, "--csv", Path.of(temp.toString(), "path.csv").toString());
            case 4 -> List.of("explain", folder, "--strategy", "base", "--json", temp.resolve("model.json").toString());
            case 5 -> List.of("check", folder);
            case 6 -> List.of("diff", folder, "base", "more");
            default -> with(simulated, "compare", folder, "--paths", "60", "--no-archive", "--format", "hubverse-parquet");
        };
    }

    private static List<String> with(List<String> options, String... first) {
        return Stream.concat(Stream.of(first), options.stream()).toList();
    }

    /** Of what was printed and of what was written, but the manifest and the report's time. */
    private String hash(String printed) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(printed.replaceAll(CHANGING, "").getBytes(UTF_8));
            try (var files = Files.walk(temp)) {
                for (var file : files.filter(Files::isRegularFile).filter(file -> !file.startsWith(spoiltPath)).sorted().toList()) {
                    var name = file.getFileName().toString();
                    digest.update(name.getBytes(UTF_8));
                    if (name.endsWith(".html")) {
                        digest.update(Files.readString(file).replaceAll("\\d{1,2}:\\d{2}(:\\d{2})?", "").getBytes(UTF_8));
                    } else if (!name.equals("manifest.json")) {
                        digest.update(Files.readAllBytes(file));
                    }
                }
            }
            clear(temp.resolve("path.csv"));
            clear(temp.resolve("model.json"));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void clear(Path path) throws IOException {
        if (Files.notExists(path)) {
            return;
        }
        try (var files = Files.walk(path)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

package id.gapai.scenarios.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.gapai.scenarios.cli.Commands;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Many spoilt folders. @param temp where they lie */
record Cases(Path temp) {
    /** Of the processor: what else runs on the machine does not make a case hang. */
    private static final Duration MOST_WORK = Duration.ofSeconds(10);

    /** Of the clock, for what waits without working, as for a pipe that nobody writes to. */
    private static final Duration HANG = Duration.ofMinutes(2);

    /** Class names and stack traces are no words for people. */
    private static final Pattern INTERNAL = Pattern.compile("Exception|\\bat [a-z]+\\.[a-z.]+\\(|java\\.|Optional|--debug");

    /** Orders to a terminal, and letters that turn the direction of others. */
    private static final Pattern ORDERS = Pattern.compile("[\\p{Cc}&&[^\\n\\r]]|[\u202a-\u202e\u2066-\u2069\u2028\u2029]");

    /** An absent value is no word for people either, unless it is a person's own: then it stands in the files. */
    private static final String ABSENT = "null";

    /** What is done with a spoilt folder. */
    @FunctionalInterface
    interface Check {
        void of(Path folder, String how, SplittableRandom random) throws Exception;
    }

    /** Spoils a file of the folder, looks, and puts it right again, {@code n} times; as many at once as there are processors. */
    void spoil(Folder folder, int seed, int n, Check check) {
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
                assertTimeoutPreemptively(HANG, () -> timed(() -> check.of(path, spoilt.how(), random)));
                assertThat(folder.with(spoilt).differences(path)).as("the input is as it was: " + spoilt.how()).isEmpty();
                return Stream.empty();
            } catch (AssertionError | RuntimeException | IOException e) {
                return Stream.of("case " + i + ": " + e);
            } finally {
                write(folder, path);
            }
        };
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void timed(Work work) throws Exception {
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        work.run();
        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - start)).isLessThan(MOST_WORK);
    }

    private static void write(Folder folder, Path path) {
        try {
            folder.putRight(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Either a result, or a message with the name of a file below {@code path}. */
    static void judge(Commands.Answer answer, Path path, String how) {
        var what = how + " → " + answer.exitCode() + "\n" + answer.err();
        assertThat(answer.exitCode()).as(what).isIn(0, 2);
        assertThat(answer.out() + answer.err()).as(what).doesNotContainPattern(ORDERS);
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
}

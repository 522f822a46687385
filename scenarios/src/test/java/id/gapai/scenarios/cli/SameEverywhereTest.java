package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The whole folder of a comparison, charts and report included, is the same byte by byte whatever machine, language or place runs it; only the manifest names
 * the time, the threads and the Java that ran, and the report the time.
 */
class SameEverywhereTest {
    private static final List<String> PLAIN = List.of("-XX:TieredStopAtLevel=1");
    private static final long MOST_SECONDS = 550;

    @TempDir
    private static Path temp;

    /** By number of paths. */
    private static final Map<String, Path> PLAIN_RUNS = new HashMap<>();

    private static Stream<Arguments> cheap() {
        return Stream.of(
                of("Turkish, whose small I has no dot, in the east", "40", "-XX:TieredStopAtLevel=1", "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati"),
                of("Arabic digits, Latin 1, in the west", "40", "-XX:TieredStopAtLevel=1", "-Duser.language=ar", "-Duser.country=EG", "-Duser.extensions=nu-arab",
                        "-Duser.timezone=America/Los_Angeles", "-Dfile.encoding=ISO-8859-1"));
    }

    private static Stream<Arguments> all() {
        return Stream.of(
                of("as it is", "40"),
                of("without AVX", "40", "-XX:UseAVX=0"),
                of("interpreted", "8", "-Xint"),
                of("all compiled by C2", "8", "-XX:-TieredCompilation"),
                of("Persian", "40", "-Duser.language=fa", "-Duser.country=IR", "-Duser.extensions=nu-arabext"),
                of("Hindi", "40", "-Duser.language=hi", "-Duser.country=IN", "-Duser.extensions=nu-deva"),
                of("old default charset", "40", "-Dfile.encoding=COMPAT", "-Dsun.jnu.encoding=ANSI_X3.4-1968"));
    }

    private static Arguments of(String what, String paths, String... options) {
        return Arguments.of(what, paths, List.of(options));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cheap")
    void inAnotherLanguageZoneAndCharset(String what, String paths, List<String> options) throws Exception {
        check(paths, java(System.getProperty("java.home")), options, "");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    @Tag("deep")
    void onAnotherMachine(String what, String paths, List<String> options) throws Exception {
        check(paths, java(System.getProperty("java.home")), options, "");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    @Tag("deep")
    void onAnotherJava(String what, String paths, List<String> options) throws Exception {
        var other = otherJava();
        assumeTrue(other.isPresent(), "only one Java is installed under /usr/lib/jvm");
        check(paths, java(other.get()), options, "");
    }

    @ParameterizedTest(name = "umask {0}")
    @ValueSource(strings = {"umask 077", "umask 002", "unset LANG LC_ALL HOME", "export LC_ALL=C TZ=Asia/Kathmandu"})
    @Tag("deep")
    void withAnotherEnvironment(String first) throws Exception {
        check("40", java(System.getProperty("java.home")), List.of(), first);
    }

    private static void check(String paths, String java, List<String> options, String first) throws Exception {
        SameFiles.require(plain(paths), compare(paths, java, options, first));
    }

    private static synchronized Path plain(String paths) throws Exception {
        if (!PLAIN_RUNS.containsKey(paths)) {
            PLAIN_RUNS.put(paths, compare(paths, java(System.getProperty("java.home")), PLAIN, ""));
        }
        return PLAIN_RUNS.get(paths);
    }

    /** In a working folder of its own. */
    private static Path compare(String paths, String java, List<String> options, String first) throws Exception {
        var folder = Files.createTempDirectory(temp, "run");
        var command = new ArrayList<>(List.of(java, "-Djava.awt.headless=true", "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), Main.class.getName(), "compare", Path.of("template").toAbsolutePath().toString()));
        command.addAll(List.of("--paths", paths, "--seed", "3", "--no-archive", "--out", folder.resolve("out").toString()));
        var process = new ProcessBuilder(first.isEmpty() ? command : inShell(first, command))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(folder.resolve("log"), StandardCharsets.ISO_8859_1)).isZero();
        try (var found = Files.list(folder.resolve("out"))) {
            return found.findFirst().orElseThrow();
        }
    }

    private static List<String> inShell(String first, List<String> command) {
        var inShell = new ArrayList<>(List.of("sh", "-c", first + "; exec \"$@\"", "sh"));
        inShell.addAll(command);
        return inShell;
    }

    /** The working folder changes, so that relative places would not be found. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String java(String home) {
        return Path.of(home, "bin", "java").toString();
    }

    private static Optional<String> otherJava() throws IOException {
        var folder = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (var homes = Files.list(folder)) {
            return homes.filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .filter(home -> !home.getFileName().toString().contains("-" + Runtime.version().feature()) && !home.getFileName().toString().contains("1." + Runtime.version().feature()))
                    .map(Path::toString)
                    .sorted()
                    .findFirst();
        }
    }
}

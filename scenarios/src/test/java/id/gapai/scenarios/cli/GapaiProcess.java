package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, so that it can be killed. */
final class GapaiProcess {
    private static final String NOWHERE = System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null";
    private static final long MOST_SECONDS = 300;

    private final Process process;
    private final Path err;

    private GapaiProcess(Process process, Path err) {
        this.process = process;
        this.err = err;
    }

    /** @param err where its standard error goes */
    static GapaiProcess start(Path err, List<String> arguments) throws IOException {
        return start(err, List.of(), arguments);
    }

    /** @param options of Java */
    static GapaiProcess start(Path err, List<String> options, List<String> arguments) throws IOException {
        return start(err, Path.of(NOWHERE), options, arguments);
    }

    /** @param out where its standard output goes */
    static GapaiProcess start(Path err, Path out, List<String> options, List<String> arguments) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(
                java, "-XX:+UseSerialGC", "-Djava.awt.headless=true", "-Dgapai.progress=true", "-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(1, options);
        command.addAll(arguments);
        var process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        return new GapaiProcess(process, err);
    }

    /** Waits until a folder holds an unfinished run, the first paths of which are done. */
    Path unfinished(Path out) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        while (System.nanoTime() < end) {
            assertThat(process.isAlive()).as("it has ended: " + err()).isTrue();
            var folder = partial(out);
            if (folder != null && err().contains(" paths")) {
                return folder;
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        throw new AssertionError("no unfinished run in " + out);
    }

    private static Path partial(Path out) throws IOException {
        if (!Files.isDirectory(out)) {
            return null;
        }
        try (var folders = Files.list(out)) {
            return folders.filter(folder -> Files.exists(folder.resolve("run.json"))).findFirst().orElse(null);
        }
    }

    /** As Ctrl-C or {@code kill} does. */
    GapaiProcess stop() {
        process.destroy();
        return this;
    }

    /** As {@code kill -9} or a loss of power does. */
    GapaiProcess kill() {
        process.destroyForcibly();
        return this;
    }

    /** Ends it after a while, if it has not ended by itself. */
    void endAfter(int milliseconds, boolean politely) throws InterruptedException {
        process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        (politely ? stop() : kill()).exitCode();
    }

    int exitCode() throws InterruptedException {
        assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    String err() throws IOException {
        return Files.readString(err);
    }
}

package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every command that answers by trials owes: the same bytes for any number of threads, and after a stop. */
class DecisionCommandsTest {
    private static final String STUDY = "src/test/resources/good";

    @TempDir
    private Path temp;

    static Stream<List<String>> commands() {
        return Stream.of(
                List.of("goal", "--strategy", "base", "--probability", "33.3333%", "--lever", "officers", "--target", ">=220", "--paths", "64"),
                List.of("contribution", "--strategy", "base", "--paths", "64"),
                List.of("milestones", "--strategy", "base", "--probability", "33.3333%", "--target", ">=220", "--count", "2024-06-30=118,2024-07-31=124",
                        "--half-width", "5", "--paths", "400"),
                List.of("sensitivity", "--strategy", "base", "--paths", "100"),
                List.of("discover", "--strategy", "base", "--paths", "400"),
                List.of("value", "--strategies", "base,more", "--pilot-days", "3", "--paths", "200"));
    }

    /** Gives the signal when it is asked for it so many times. */
    private static final class CountedStop extends StopSignal {
        private final AtomicInteger left;

        CountedStop(int questions) {
            super(() -> {});
            left = new AtomicInteger(questions);
        }

        @Override
        boolean isGiven() {
            return left.decrementAndGet() < 0;
        }
    }

    /** A run whose signal is given after some questions; how many were asked. */
    private record Stopped(int exitCode, String err, int questions) {
        static Stopped after(int questions, List<String> arguments) {
            var out = new StringWriter();
            var err = new StringWriter();
            var commandLine = Gapai.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
            var stop = new CountedStop(questions);
            var lastWords = new ArrayList<Runnable>();
            var command = commandLine.getSubcommands().get(arguments.get(0)).getCommandSpec();
            ((DecisionOptions) command.mixins().get("options").userObject()).signals = words -> {
                lastWords.add(words);
                return stop;
            };
            int exitCode = commandLine.execute(arguments.toArray(String[]::new));
            lastWords.forEach(Runnable::run);
            commandLine.getErr().flush();
            return new Stopped(exitCode, err.toString(), questions - stop.left.get());
        }
    }

    private List<String> asked(List<String> command, String out, String... more) {
        var arguments = new ArrayList<>(command);
        arguments.add(1, STUDY);
        arguments.addAll(List.of("--seed", "7", "--lang", "en", "--out", temp.resolve(out).toString()));
        arguments.addAll(List.of(more));
        return arguments;
    }

    private Path only(String out) throws IOException {
        try (var folders = Files.list(temp.resolve(out))) {
            var all = folders.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aStoppedRunGoesOnToTheSameFilesWithAnyNumberOfThreads(List<String> command) throws IOException {
        var whole = Stopped.after(Integer.MAX_VALUE, asked(command, "whole", "--threads", "1"));
        assertThat(whole.exitCode()).as(whole.err()).isZero();

        var stopped = Stopped.after(whole.questions() / 2, asked(command, "stopped", "--threads", "2"));
        assertThat(stopped.exitCode()).isEqualTo(130);
        var partial = only("stopped");
        assertThat(partial.toString()).endsWith(".partial");
        assertThat(stopped.err()).contains("gapai " + command.get(0) + " --resume " + partial);

        var resumed = Run.gapai(command.get(0), "--resume", partial.toString(), "--threads", "1");
        assertThat(resumed.exitCode()).as(resumed.err()).isZero();
        SameFiles.require(only("whole"), only("stopped"));

        var again = Run.gapai(asked(command, "again", "--threads", "2").toArray(String[]::new));
        assertThat(again.exitCode()).as(again.err()).isZero();
        SameFiles.require(only("whole"), only("again"));
    }
}

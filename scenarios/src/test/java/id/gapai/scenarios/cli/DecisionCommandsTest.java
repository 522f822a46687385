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
import org.junit.jupiter.api.Test;
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
                List.of("plan", "--objective", "expected", "--officers", "2", "--overtime", "33.3333%", "--effort", "quick", "--paths", "64"),
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
        return askedOf(STUDY, command, out, more);
    }

    private List<String> askedOf(String study, List<String> command, String out, String... more) {
        var arguments = new ArrayList<>(command);
        arguments.add(1, study);
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

    /** Ten times as many walk in as the world says. */
    private static final String POSTERIOR = "as_of,demand.swing,channels.self.baseline\n2024-04-20,0.2,0.002\n2024-04-20,-0.1,0.0025\n2024-04-20,0.5,0.0022\n";

    @ParameterizedTest
    @MethodSource("commands")
    void numbersOfACalibrationTakeThePlaceOfThoseOfTheWorld(List<String> command) throws IOException {
        var file = Files.writeString(temp.resolve("fitted.csv"), POSTERIOR);
        var study = withPosterior();

        var plain = answer(asked(command, "plain"), "plain");
        var given = answer(asked(command, "given", "--posterior", file.toString()), "given");
        var named = answer(askedOf(study.toString(), command, "named"), "named");

        assertThat(given).isNotEqualTo(plain);
        assertThat(named).isEqualTo(given);
        assertThat(Files.readString(only("given").resolve("manifest.json"))).contains("fitted.csv");
    }

    /** The same study, whose world names the numbers itself. */
    private Path withPosterior() throws IOException {
        var study = temp.resolve("study");
        try (var files = Files.walk(Path.of(STUDY))) {
            for (var from : files.toList()) {
                Files.copy(from, study.resolve(Path.of(STUDY).relativize(from)));
            }
        }
        Files.writeString(study.resolve("fitted.csv"), POSTERIOR);
        Files.writeString(study.resolve("world.yaml"), Files.readString(study.resolve("world.yaml")) + "\nposterior: fitted.csv\n");
        return study;
    }

    private String answer(List<String> arguments, String out) throws IOException {
        var run = Run.gapai(arguments.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Files.readString(only(out).resolve("answer.json"));
    }

    @Test
    void aStoppedRunRemembersItsNumbers() throws IOException {
        var file = Files.writeString(temp.resolve("fitted.csv"), POSTERIOR);
        var command = List.of("goal", "--strategy", "base", "--probability", "50%", "--lever", "officers", "--target", ">=500", "--paths", "64");
        answer(asked(command, "whole", "--posterior", file.toString()), "whole");
        assertThat(Stopped.after(3, asked(command, "stopped", "--posterior", file.toString())).exitCode()).isEqualTo(130);
        assertThat(Run.gapai("goal", "--resume", only("stopped").toString()).exitCode()).isZero();
        SameFiles.require(only("whole"), only("stopped"));
    }

    @Test
    void numbersThatNothingReadsAreRefusedByEveryCommand() throws IOException {
        var file = Files.writeString(temp.resolve("fitted.csv"), "as_of,channels.nobody.baseline\n2024-04-20,0.1\n2024-04-20,0.2\n");
        for (var command : commands().toList()) {
            var run = Run.gapai(asked(command, "refused", "--posterior", file.toString()).toArray(String[]::new));
            assertThat(run.exitCode()).as(command.get(0)).isEqualTo(2);
            assertThat(run.err()).contains("fitted.csv", "channels.nobody.baseline");
        }
        assertThat(temp.resolve("refused")).doesNotExist();
    }
}

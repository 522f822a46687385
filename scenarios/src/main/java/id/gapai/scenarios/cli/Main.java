package id.gapai.scenarios.cli;

import id.gapai.scenarios.problem.InvalidInput;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

/** The program {@code gapai}. */
public final class Main {
    private Main() {}

    /** What is written must not hang on the machine's language (Arabic digits, for one); the language of the texts is an option. */
    public static void main(String[] args) {
        Locale.setDefault(Locale.ENGLISH);
        int exitCode = run(StandardStreams.out(), StandardStreams.err(), args);
        System.exit(exitCode);
    }

    /**
     * Runs one command.
     *
     * @return 0: done, 1: a failure of the program or the machine, 2: wrong input
     */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        var commandLine = Gapai.commandLine().setOut(new PlainWriter(out)).setErr(new PlainWriter(err));
        int exitCode = execute(commandLine, args);
        boolean isPrinted = !out.checkError();
        if (exitCode == ExitCode.OK && !isPrinted) {
            err.println("gapai: standard output could not be written to its end: its reader is gone, or the disk is full");
        }
        err.flush();
        return exitCode == ExitCode.OK && !isPrinted ? ExitCode.SOFTWARE : exitCode;
    }

    private static int execute(CommandLine commandLine, String... args) {
        try {
            ResumedArguments.of(args).ifPresent(commandLine::setDefaultValueProvider);
            return commandLine.execute(args);
        } catch (InvalidInput e) {
            return Failures.report(e, commandLine, false);
        } catch (OutOfMemoryError e) {
            return Failures.outOfMemory(commandLine.getErr());
        }
    }
}

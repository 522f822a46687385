package id.gapai.scenarios.cli;

import java.io.PrintWriter;

/** The program {@code gapai}. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        int exitCode = run(StandardStreams.out(), StandardStreams.err(), args);
        System.exit(exitCode);
    }

    /**
     * Runs one command.
     *
     * @return 0: done, 1: a failure of the program or the machine, 2: wrong input
     */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        var commandLine = Gapai.commandLine().setOut(out).setErr(err);
        int exitCode = commandLine.execute(args);
        out.flush();
        err.flush();
        return exitCode;
    }
}

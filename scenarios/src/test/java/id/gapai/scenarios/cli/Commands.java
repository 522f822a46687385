package id.gapai.scenarios.cli;

/** Runs commands for tests of other packages. */
public final class Commands {
    private Commands() {}

    /** What a command printed and returned. */
    public record Answer(int exitCode, String out, String err) {}

    /** Runs one command in this process. */
    public static Answer run(String... args) {
        var run = Run.gapai(args);
        return new Answer(run.exitCode(), run.out(), run.err());
    }
}

package id.gapai.scenarios.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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

    /** The folder of a comparison of the template that was stopped on its way. */
    public static Path unfinished(Path out) throws IOException, InterruptedException {
        Files.createDirectories(out);
        var process = GapaiProcess.start(out.resolveSibling(out.getFileName() + ".err"), List.of(
                "compare", "template", "--paths", "6000", "--split", "0", "--threads", "1", "--lang", "en", "--no-archive", "--out", out.toString()));
        var folder = process.unfinished(out);
        process.stop().exitCode();
        return folder;
    }
}

package id.gapai.scenarios.problem;

import java.nio.file.Path;

/**
 * A mistake in an input file, told so that it can be mended.
 *
 * @param line    from 1; 0 when the whole file is meant
 * @param path    where in the file: keys joined by dots, or a column; may be empty
 * @param what    what is wrong, with the value found
 * @param allowed what would be right; may be empty
 * @param hint    a likely way out; may be empty
 */
public record Problem(Path file, int line, String path, String what, String allowed, String hint) {
    /** The same with one more hint. */
    public Problem withHint(String more) {
        return new Problem(file, line, path, what, allowed, hint.isEmpty() ? more : hint + "; " + more);
    }

    /** {@code file:line: path: what is wrong, allowed: …; hint}. */
    @Override
    public String toString() {
        return file
                + (line > 0 ? ":" + line : "")
                + (path.isEmpty() ? "" : ": " + path)
                + ": " + what
                + (allowed.isEmpty() ? "" : ", allowed: " + allowed)
                + (hint.isEmpty() ? "" : "; " + hint);
    }
}

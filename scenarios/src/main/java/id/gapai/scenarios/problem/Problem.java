package id.gapai.scenarios.problem;

import java.nio.file.Path;
import java.util.regex.Pattern;

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
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    /** Values from files are cut in the middle when they are longer than this; lists of what is allowed when they are ten times as long. */
    private static final int LONGEST = 300;

    public Problem {
        path = oneLine(path, LONGEST);
        what = oneLine(what, LONGEST);
        allowed = oneLine(allowed, 10 * LONGEST);
        hint = oneLine(hint, LONGEST);
    }

    /** A text from a file may hold anything, a terminal's commands too: control characters and the like are written as {@code \\uXXXX}. */
    private static String oneLine(String text, int longest) {
        var shortened = text.length() <= longest
                ? text
                : text.substring(0, longest / 2) + " … " + text.substring(text.length() - longest / 3);
        return CONTROL.matcher(shortened).replaceAll(match -> String.format("\\\\u%04x", match.group().codePointAt(0)));
    }

    /** The same with one more hint. */
    public Problem withHint(String more) {
        return new Problem(file, line, path, what, allowed, hint.isEmpty() ? more : hint + "; " + more);
    }

    /** {@code file:line: path: what is wrong, allowed: …; hint}. */
    @Override
    public String toString() {
        return oneLine(file.toString(), 10 * LONGEST)
                + (line > 0 ? ":" + line : "")
                + (path.isEmpty() ? "" : ": " + path)
                + ": " + what
                + (allowed.isEmpty() ? "" : ", allowed: " + allowed)
                + (hint.isEmpty() ? "" : "; " + hint);
    }
}

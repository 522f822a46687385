package id.gapai.scenarios.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Consumer;

/** A coarse table on a terminal, which the final one replaces where the terminal is high enough. */
final class FirstLook {
    private static final String UP = "\033[%dA\r\033[J";

    private final PrintWriter out;
    private final int columns;
    private final int rows;
    private int lines;
    private boolean shown;
    private boolean replaced;

    /**
     * @param columns of the terminal
     * @param rows    of the terminal; 0: unknown, and nothing is replaced
     */
    FirstLook(PrintWriter out, int columns, int rows) {
        this.out = out;
        this.columns = columns;
        this.rows = rows;
    }

    /** Prints a text once; a second one is not printed. */
    void show(Consumer<PrintWriter> text) {
        if (!shown) {
            shown = true;
            var printed = new StringWriter();
            text.accept(new PrintWriter(printed));
            lines = (int) printed.toString().lines().mapToLong(this::lines).sum();
            out.print(printed);
            out.flush();
        }
    }

    boolean wasShown() {
        return shown;
    }

    /** Whether the final table has taken its place. */
    boolean wasReplaced() {
        return replaced;
    }

    private long lines(String line) {
        int length = line.codePointCount(0, line.length());
        return Math.max(1, (length + columns - 1) / columns);
    }

    /** Makes room for what follows: nothing remains of the text if it is still on the screen as a whole. */
    void replace() {
        if (lines > 0 && lines < rows) {
            PlainWriter.order(out, String.format(UP, lines));
        } else if (lines > 0) {
            out.println();
        }
        lines = 0;
        replaced = true;
    }
}

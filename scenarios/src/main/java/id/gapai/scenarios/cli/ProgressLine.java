package id.gapai.scenarios.cli;

import id.gapai.charts.text.Messages;
import id.gapai.simulation.Precision.Measure;
import id.gapai.simulation.Progress;
import java.io.PrintWriter;
import java.util.function.Consumer;

/** How far a run is, on one line of a terminal that is written over and gone at the end. */
final class ProgressLine implements AutoCloseable {
    private static final long NANOS_BETWEEN = 100_000_000;
    private static final String CLEAR = "\r\033[K";

    private final PrintWriter err;
    private final boolean shown;
    private final Messages messages;
    private final int columns;
    private long last;

    ProgressLine(PrintWriter err, boolean shown, Messages messages, int columns) {
        this.err = err;
        this.shown = shown;
        this.messages = messages;
        this.columns = columns;
    }

    /** Shows nothing unless standard error is a terminal. */
    static ProgressLine on(PrintWriter err, Messages messages) {
        return new ProgressLine(err, Terminal.showsProgress(), messages, Terminal.columns());
    }

    /** Shows the name of what is being done, then how far it is. */
    Consumer<Progress> phase(String name, Measure measure) {
        name(name);
        var text = new ProgressText(messages, name, measure);
        return progress -> report(text, progress);
    }

    /** Shows the name of what is being done. */
    void name(String name) {
        show(name + " …");
    }

    private void report(ProgressText text, Progress progress) {
        long now = System.nanoTime();
        if (now - last >= NANOS_BETWEEN || progress.done() == progress.total()) {
            last = now;
            show(text.at(progress, now));
        }
    }

    /** A line that is too long would leave its beginning on the screen. */
    private void show(String text) {
        if (shown) {
            PlainWriter.order(err, CLEAR);
            err.print(text.substring(0, Math.min(text.length(), columns - 1)));
            err.flush();
        }
    }

    /** Makes room for other output. */
    void clear() {
        show("");
    }

    @Override
    public void close() {
        clear();
    }
}

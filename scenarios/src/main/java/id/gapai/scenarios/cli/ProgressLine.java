package id.gapai.scenarios.cli;

import id.gapai.simulation.Monitor;
import id.gapai.simulation.Progress;
import java.io.PrintWriter;

/** How far a run is, on one line of a terminal that is written over and gone at the end. */
final class ProgressLine implements AutoCloseable {
    private static final long NANOS_BETWEEN = 100_000_000;
    private static final String CLEAR = "\r\033[K";

    private final PrintWriter err;
    private final boolean shown;
    private long last;

    private ProgressLine(PrintWriter err, boolean shown) {
        this.err = err;
        this.shown = shown;
    }

    /** Shows nothing unless standard error is a terminal. */
    static ProgressLine on(PrintWriter err) {
        return new ProgressLine(err, Terminal.showsProgress());
    }

    static ProgressLine shown(PrintWriter err) {
        return new ProgressLine(err, true);
    }

    /** Shows the name of what is being done, then its percentage. */
    Monitor phase(String name) {
        show(name + " …");
        return new Monitor() {
            @Override
            public boolean progress(Progress progress) {
                report(name, progress.done(), progress.total());
                return true;
            }
        };
    }

    private void report(String name, long done, long total) {
        long now = System.nanoTime();
        if (now - last >= NANOS_BETWEEN || done == total) {
            last = now;
            show(name + " … " + 100 * done / total + " %");
        }
    }

    private void show(String text) {
        if (shown) {
            err.print(CLEAR + text);
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

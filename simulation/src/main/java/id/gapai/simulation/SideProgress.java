package id.gapai.simulation;

import java.util.OptionalDouble;

/** Tells a monitor how far a side question is, which is not stopped on the way. */
final class SideProgress {
    private final Monitor monitor;
    private final int total;
    private int done;

    SideProgress(Monitor monitor, int total) {
        this.monitor = monitor;
        this.total = total;
    }

    boolean blockDone(int paths) {
        done += paths;
        monitor.progress(new Progress(done, total, done, total, OptionalDouble.empty()));
        return true;
    }
}

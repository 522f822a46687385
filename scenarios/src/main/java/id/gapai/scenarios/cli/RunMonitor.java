package id.gapai.scenarios.cli;

import id.gapai.scenarios.output.RunFolder;
import id.gapai.scenarios.output.StateFile;
import id.gapai.simulation.Monitor;
import id.gapai.simulation.Progress;
import id.gapai.simulation.Snapshot;
import java.io.DataInput;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Shows how far a part of a run is, keeps its state from time to time and when it is stopped, and stops it when it is told to. */
final class RunMonitor implements Monitor {
    /** At least so long from one keeping to the next … */
    private static final long INTERVAL_NANOS = 15_000_000_000L;

    /** … and so many times as long as keeping takes, so that it costs 5 % at most. */
    private static final long SHARE = 20;

    private final RunFolder folder;
    private final StateFile file;
    private final StopSignal stop;
    private final Consumer<Progress> shown;
    private final Predicate<Progress> isRestDue;
    private final Consumer<Snapshot> rested;
    private long next = System.nanoTime() + INTERVAL_NANOS;

    /**
     * @param part      its name in the folder
     * @param shown     told how far it is
     * @param isRestDue whether it should come to rest once more
     * @param rested    told when it has come to rest
     */
    RunMonitor(
            RunFolder folder,
            String part,
            StopSignal stop,
            Consumer<Progress> shown,
            Predicate<Progress> isRestDue,
            Consumer<Snapshot> rested) {
        this.folder = folder;
        this.file = folder.state(part);
        this.stop = stop;
        this.shown = shown;
        this.isRestDue = isRestDue;
        this.rested = rested;
    }

    @Override
    public Optional<DataInput> saved() throws IOException {
        stop.work();
        return file.read();
    }

    @Override
    public boolean progress(Progress progress) {
        shown.accept(progress);
        return !stop.isGiven() && !isTimeToKeep() && !isRestDue.test(progress);
    }

    @Override
    public boolean atRest(Snapshot snapshot) throws IOException {
        if (stop.isGiven() || isTimeToKeep()) {
            keep(snapshot);
        }
        rested.accept(snapshot);
        if (stop.isGiven() || snapshot.isComplete()) {
            stop.rest();
        }
        return !stop.isGiven();
    }

    private boolean isTimeToKeep() {
        return System.nanoTime() - next >= 0;
    }

    private void keep(Snapshot snapshot) throws IOException {
        long start = System.nanoTime();
        file.write(snapshot::write);
        folder.keep();
        long end = System.nanoTime();
        next = end + Math.max(INTERVAL_NANOS, SHARE * (end - start));
    }
}

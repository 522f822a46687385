package id.gapai.scenarios.cli;

import id.gapai.scenarios.output.RunFolder;
import id.gapai.simulation.Progress;
import id.gapai.simulation.trial.TrialLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/** Keeps the pieces of trials in the folder of a run, several to a file, in the order in which they were asked for. Mutable, for one thread. */
final class DecisionLog implements TrialLog {
    private static final long INTERVAL_NANOS = 3_000_000_000L;

    private final RunFolder folder;
    private final StopSignal stop;
    private final Consumer<Progress> shown;

    /** Pieces that are in no file yet. */
    private final List<byte[]> pending = new ArrayList<>();

    private long lastKept = System.nanoTime();

    /** The next file, and what is left in the last. */
    private int file;

    private DataInput left;
    private int leftPieces;

    DecisionLog(RunFolder folder, StopSignal stop, Consumer<Progress> shown) {
        this.folder = folder;
        this.stop = stop;
        this.shown = shown;
        stop.work();
    }

    @Override
    public Optional<DataInput> saved(int piece) throws IOException {
        if (leftPieces == 0) {
            var next = folder.state("trials-" + file).read();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            file++;
            left = next.get();
            leftPieces = left.readInt();
        }
        leftPieces--;
        var bytes = new byte[left.readInt()];
        left.readFully(bytes);
        return Optional.of(new DataInputStream(new ByteArrayInputStream(bytes)));
    }

    @Override
    public void keep(int piece, Content content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        content.write(new DataOutputStream(bytes));
        pending.add(bytes.toByteArray());
        if (stop.isGiven() || System.nanoTime() - lastKept >= INTERVAL_NANOS) {
            write();
        }
    }

    private void write() throws IOException {
        if (!pending.isEmpty()) {
            folder.state("trials-" + file).write(out -> {
                out.writeInt(pending.size());
                for (var bytes : pending) {
                    out.writeInt(bytes.length);
                    out.write(bytes);
                }
            });
            file++;
            pending.clear();
        }
        folder.keep();
        lastKept = System.nanoTime();
    }

    @Override
    public boolean progress(long done, long total) {
        shown.accept(new Progress(clipped(done), clipped(total), done, total, OptionalDouble.empty()));
        return !stop.isGiven();
    }

    private static int clipped(long paths) {
        return (int) Math.min(Integer.MAX_VALUE, paths);
    }

    @Override
    public void stopped() throws IOException {
        write();
        stop.rest();
    }
}

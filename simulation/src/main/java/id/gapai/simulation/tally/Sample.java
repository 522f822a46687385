package id.gapai.simulation.tally;

import id.gapai.simulation.sampling.Sampling;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Optional;

/**
 * A whole number over paths: its {@link Histogram}, and its counts by replicate where paths are not independent. Numbers that come by the
 * block are counted some hundreds at a time: bins then hardly ever have to be widened, and what counts them stays in the cache meanwhile.
 */
public final class Sample implements Averaged, Storable {
    /** Numbers that wait to be counted, a multiple of what a block has. */
    private static final int MOST_WAITING = 32 * PathBlock.SIZE;

    private static final int[] NONE = {};

    private final Histogram all;

    /** Numbers not counted yet, those of whole blocks, so that replicates follow each other in turn from the first on. */
    private int[] waiting = NONE;

    private int waitingCount;
    private final Optional<ReplicateCounts> replicates;

    /**
     * @param bins   most bins of the histogram, a power of two
     * @param coarse bins by replicate, a power of two
     */
    Sample(int bins, int coarse, Sampling sampling) {
        all = new Histogram(bins);
        replicates = sampling == Sampling.EVEN ? Optional.of(new ReplicateCounts(coarse)) : Optional.empty();
    }

    /** For numbers that come one by one; they are counted at once. */
    void add(int replicate, int value) {
        all.add(value);
        if (replicates.isPresent()) {
            replicates.get().add(replicate, value);
        }
    }

    /** Adds the first {@code size} values, those of consecutive paths from {@code firstPath} on. */
    void addAll(int[] values, int firstPath, int size) {
        if (size == PathBlock.SIZE && Sampling.replicate(firstPath) == 0) {
            await(values);
        } else {
            all.addAll(values, size);
            countByReplicate(values, Sampling.replicate(firstPath), size);
        }
    }

    private void await(int[] values) {
        if (waiting.length == 0) {
            waiting = new int[MOST_WAITING];
        }
        System.arraycopy(values, 0, waiting, waitingCount, PathBlock.SIZE);
        waitingCount += PathBlock.SIZE;
        if (waitingCount == MOST_WAITING) {
            settle();
        }
    }

    /** Counts what waits. Those who ask, which may be several threads at once, do so first. */
    private synchronized void settle() {
        if (waitingCount > 0) {
            all.addAll(waiting, waitingCount);
            countByReplicate(waiting, 0, waitingCount);
            waitingCount = 0;
        }
    }

    /** @param first replicate of the first value; the others follow in turn */
    private void countByReplicate(int[] values, int first, int size) {
        if (replicates.isPresent()) {
            replicates.get().addAll(values, first, size);
        }
    }

    public Histogram all() {
        settle();
        return all;
    }

    @Override
    public Moments moments() {
        return all().moments();
    }

    /** @throws IllegalStateException if paths are independent and replicates were not told apart */
    @Override
    public long sum(int replicate) {
        return counts().sum(replicate);
    }

    /**
     * By replicate, how many of its paths have {@code value} at most, see {@link ReplicateCounts#upTo}.
     *
     * @throws IllegalStateException if paths are independent and replicates were not told apart
     */
    public double[] upTo(double value) {
        return counts().upTo(value);
    }

    private ReplicateCounts counts() {
        settle();
        return replicates.orElseThrow(() -> new IllegalStateException("independent paths are not counted by replicate"));
    }

    @Override
    public void write(DataOutput out) throws IOException {
        all().write(out);
        if (replicates.isPresent()) {
            replicates.get().write(out);
        }
    }

    @Override
    public void read(DataInput in) throws IOException {
        waitingCount = 0;
        all.read(in);
        if (replicates.isPresent()) {
            replicates.get().read(in);
        }
    }
}

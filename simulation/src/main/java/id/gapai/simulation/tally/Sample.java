package id.gapai.simulation.tally;

import id.gapai.simulation.sampling.Sampling;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Optional;

/** A whole number over paths: its {@link Histogram}, and its counts by replicate where paths are not independent. */
public final class Sample implements Averaged, Storable {
    private final Histogram all;
    private final Optional<ReplicateCounts> replicates;

    /**
     * @param bins   most bins of the histogram, a power of two
     * @param coarse bins by replicate, a power of two
     */
    Sample(int bins, int coarse, Sampling sampling) {
        all = new Histogram(bins);
        replicates = sampling == Sampling.EVEN ? Optional.of(new ReplicateCounts(coarse)) : Optional.empty();
    }

    void add(int replicate, int value) {
        all.add(value);
        if (replicates.isPresent()) {
            replicates.get().add(replicate, value);
        }
    }

    /** Adds the first {@code size} values, those of consecutive paths from {@code firstPath} on. */
    void addAll(int[] values, int firstPath, int size) {
        all.addAll(values, size);
        if (replicates.isPresent()) {
            for (int k = 0; k < size; k++) {
                replicates.get().add(Sampling.replicate(firstPath + k), values[k]);
            }
        }
    }

    public Histogram all() {
        return all;
    }

    @Override
    public Moments moments() {
        return all.moments();
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
        return replicates.orElseThrow(() -> new IllegalStateException("independent paths are not counted by replicate"));
    }

    @Override
    public void write(DataOutput out) throws IOException {
        all.write(out);
        if (replicates.isPresent()) {
            replicates.get().write(out);
        }
    }

    @Override
    public void read(DataInput in) throws IOException {
        all.read(in);
        if (replicates.isPresent()) {
            replicates.get().read(in);
        }
    }
}

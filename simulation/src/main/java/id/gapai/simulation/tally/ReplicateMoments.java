package id.gapai.simulation.tally;

import id.gapai.simulation.sampling.Sampling;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** {@link Moments} of whole numbers, and their sums by replicate. */
public final class ReplicateMoments implements Averaged, Storable {
    private final Moments moments = new Moments();
    private final long[] sums = new long[Sampling.REPLICATES];

    void add(int replicate, long value) {
        moments.add(value);
        sums[replicate] += value;
    }

    @Override
    public Moments moments() {
        return moments;
    }

    @Override
    public long sum(int replicate) {
        return sums[replicate];
    }

    @Override
    public void write(DataOutput out) throws IOException {
        moments.write(out);
        Longs.write(sums, out);
    }

    @Override
    public void read(DataInput in) throws IOException {
        moments.read(in);
        Longs.read(sums, in);
    }
}

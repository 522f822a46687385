package id.gapai.simulation.tally;

import id.gapai.simulation.sampling.Sampling;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Holders per day over all paths of a world. */
public final class HoldersTally implements Storable {
    private final DaySamples holders;

    public HoldersTally(int days, Sampling sampling) {
        holders = new DaySamples(days, sampling);
    }

    /** @param counts by day − 1 and path, the first {@code size} of each day, from path {@code firstPath} on */
    public synchronized void add(int[][] counts, int firstPath, int size) {
        holders.addAll(counts, firstPath, size);
    }

    public DaySamples holders() {
        return holders;
    }

    @Override
    public void write(DataOutput out) throws IOException {
        holders.write(out);
    }

    @Override
    public void read(DataInput in) throws IOException {
        holders.read(in);
    }
}

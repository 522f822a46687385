package id.gapai.simulation.tally;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Holders per day over all paths of a world. */
public final class HoldersTally implements Storable {
    private final DayHistograms holders;

    public HoldersTally(int days) {
        holders = new DayHistograms(days);
    }

    /** @param counts by day − 1 and path, the first {@code size} of each day */
    public synchronized void add(int[][] counts, int size) {
        holders.addAll(counts, size);
    }

    public DayHistograms holders() {
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

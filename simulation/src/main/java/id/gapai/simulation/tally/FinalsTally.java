package id.gapai.simulation.tally;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** Active residents at the end of a fixed number of the first paths. */
public final class FinalsTally implements Storable {
    private final int[] finals;

    public FinalsTally(int paths) {
        finals = new int[paths];
    }

    /** Every path has a place of its own, so that threads do not meet. */
    public void add(PathBlock block) {
        int end = Math.min(finals.length, block.firstPath() + block.size());
        for (int path = block.firstPath(); path < end; path++) {
            finals[path] = block.finalActive(path - block.firstPath());
        }
    }

    /** Of the first {@code count} paths, by path; the caller's to change. */
    public int[] first(int count) {
        return Arrays.copyOf(finals, count);
    }

    @Override
    public void write(DataOutput out) throws IOException {
        Ints.write(finals, out);
    }

    @Override
    public void read(DataInput in) throws IOException {
        Ints.read(finals, in);
    }
}

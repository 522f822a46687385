package id.gapai.simulation.tally;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** Active residents at the end of every path, of a number of paths that is fixed beforehand. */
public final class FinalsTally {
    private final int[] finals;

    public FinalsTally(int paths) {
        finals = new int[paths];
    }

    /** Every path has a place of its own, so that threads do not meet. */
    public void add(PathBlock block) {
        for (int k = 0; k < block.size(); k++) {
            finals[block.firstPath() + k] = block.finalActive(k);
        }
    }

    /** Of the first {@code count} paths, by path; the caller's to change. */
    public int[] first(int count) {
        return Arrays.copyOf(finals, count);
    }

    public void write(DataOutput out) throws IOException {
        Ints.write(finals, out);
    }

    public void read(DataInput in) throws IOException {
        Ints.read(finals, in);
    }
}

package id.gapai.simulation.tally;

import id.gapai.simulation.kernel.KernelState;
import id.gapai.simulation.sampling.Sampling;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Sums over the paths of each replicate, per day. Whole numbers, so that they are the same in any order of adding. */
public final class DaySums implements Storable {
    /** Officers at work are counted in this part of an officer-day. */
    public static final int UNITS_PER_OFFICER_DAY = 1 << 10;

    private static final int COARSER = KernelState.UNITS_PER_OFFICER_DAY / UNITS_PER_OFFICER_DAY;

    /** Beside the activations of each channel: officers present, assigned and busy. */
    private static final int OFFICERS = 3;

    private final int channels;

    /** By replicate and (day − 1) · (C + 3) + column. */
    private final long[][] sums;

    DaySums(int channels, int days) {
        this.channels = channels;
        sums = new long[Sampling.REPLICATES][days * width(channels)];
    }

    private static int width(int channels) {
        return channels + OFFICERS;
    }

    /** What one path has in the place of the sums. */
    static int[] row(int channels, int days) {
        return new int[days * width(channels)];
    }

    /** Writes a day, 1 … H, of a path into its row. */
    static void record(KernelState state, int day, int channels, int[] row) {
        int i = (day - 1) * width(channels);
        int assigned = 0;
        long busy = 0;
        for (int c = 0; c < channels; c++) {
            row[i++] = state.activations(c);
            assigned += state.assigned(c);
            busy += state.busyUnits(c);
        }
        row[i] = state.present();
        row[i + 1] = assigned;
        row[i + 2] = (int) ((busy + COARSER / 2) / COARSER);
    }

    void add(int replicate, int[] row) {
        long[] totals = sums[replicate];
        for (int i = 0; i < totals.length; i++) {
            totals[i] += row[i];
        }
    }

    /** Residents activated by a channel on a day, 1 … H, over the paths of a replicate. */
    public long activations(int replicate, int channel, int day) {
        return get(replicate, channel, day);
    }

    /** Officers present on a day, 1 … H, over the paths of a replicate. */
    public long present(int replicate, int day) {
        return get(replicate, channels, day);
    }

    /** Officers assigned to channels. */
    public long assigned(int replicate, int day) {
        return get(replicate, channels + 1, day);
    }

    /** Officers at work, in {@link #UNITS_PER_OFFICER_DAY}. */
    public long busy(int replicate, int day) {
        return get(replicate, channels + 2, day);
    }

    private long get(int replicate, int column, int day) {
        return sums[replicate][(day - 1) * width(channels) + column];
    }

    @Override
    public void write(DataOutput out) throws IOException {
        for (long[] ofReplicate : sums) {
            Longs.write(ofReplicate, out);
        }
    }

    @Override
    public void read(DataInput in) throws IOException {
        for (long[] ofReplicate : sums) {
            Longs.read(ofReplicate, in);
        }
    }
}

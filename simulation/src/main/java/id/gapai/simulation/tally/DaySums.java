package id.gapai.simulation.tally;

import id.gapai.simulation.kernel.KernelState;
import id.gapai.simulation.sampling.Sampling;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** Sums over the paths of each replicate, per day. Whole numbers, so that they are the same in any order of adding. */
public final class DaySums implements Storable {
    /** Officers at work are counted in this part of an officer-day. */
    public static final int UNITS_PER_OFFICER_DAY = 1 << 10;

    private static final int COARSER = KernelState.UNITS_PER_OFFICER_DAY / UNITS_PER_OFFICER_DAY;

    /** Beside the activations of each channel: officers present, assigned and busy. */
    private static final int OFFICERS = 3;

    private final int channels;

    /** By (day − 1) · (C + 3) + column and replicate. */
    private final long[][] sums;

    DaySums(int channels, int days) {
        this.channels = channels;
        sums = new long[days * columns(channels)][Sampling.REPLICATES];
    }

    /** How many numbers a day has. */
    static int columns(int channels) {
        return channels + OFFICERS;
    }

    /**
     * Writes a day, 1 … H, of the paths of a block into its rows. Those of channels that are not open stay as they are, 0, since which
     * are open on a day is the same on all paths of a strategy.
     *
     * @param rows      by (day − 1) · (C + 3) + column and path
     * @param busyUnits scratch, by path
     */
    static void record(KernelState state, int day, int channels, int[][] rows, long[] busyUnits) {
        int first = (day - 1) * columns(channels);
        int[] assigned = rows[first + channels + 1];
        int[] busy = rows[first + channels + 2];
        Arrays.fill(assigned, 0);
        Arrays.fill(busy, 0);
        System.arraycopy(state.present(), 0, rows[first + channels], 0, PathBlock.SIZE);
        Arrays.fill(busyUnits, 0);
        for (int c : state.open()) {
            System.arraycopy(state.activations(c), 0, rows[first + c], 0, PathBlock.SIZE);
            for (int k = 0; k < PathBlock.SIZE; k++) {
                assigned[k] += state.assigned(c)[k];
                busyUnits[k] += state.busyUnits(c)[k];
            }
        }
        for (int k = 0; k < PathBlock.SIZE; k++) {
            busy[k] = (int) ((busyUnits[k] + COARSER / 2) / COARSER);
        }
    }

    void add(PathBlock block) {
        int[][] rows = block.dayRows();
        int first = block.replicate(0);
        for (int i = 0; i < rows.length; i++) {
            add(rows[i], first, block.size(), sums[i]);
        }
    }

    /** The paths of a block belong to replicates in turn. */
    private static void add(int[] row, int first, int size, long[] totals) {
        if (first == 0 && size == PathBlock.SIZE) {
            for (int k = 0; k < PathBlock.SIZE; k++) {
                totals[k] += row[k];
            }
        } else {
            for (int k = 0; k < size; k++) {
                totals[(first + k) % Sampling.REPLICATES] += row[k];
            }
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
        return sums[(day - 1) * columns(channels) + column][replicate];
    }

    @Override
    public void write(DataOutput out) throws IOException {
        for (long[] ofDay : sums) {
            Longs.write(ofDay, out);
        }
    }

    @Override
    public void read(DataInput in) throws IOException {
        for (long[] ofDay : sums) {
            Longs.read(ofDay, in);
        }
    }
}

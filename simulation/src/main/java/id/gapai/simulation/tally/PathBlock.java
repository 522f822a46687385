package id.gapai.simulation.tally;

import id.gapai.simulation.kernel.KernelState;
import java.util.Arrays;

/**
 * What a few consecutive paths of one strategy did: scratch of one worker, reused for every block. Index k is a path of the block, d is
 * day − 1.
 */
public final class PathBlock {
    /** Most paths of a block; as many counts fill a cache line. */
    public static final int SIZE = 16;

    private static final int COUNTS = Count.values().length;

    /** [H][SIZE] active residents at the close of the day. */
    final int[][] active;

    /** [H][SIZE] holders; the same array for all strategies of a world. */
    final int[][] holders;

    /** Sums over the paths of the block. */
    final DaySums sums;

    /** [C · counts][SIZE] sums over days. */
    private final long[][] totals;

    private final int channels;
    private int firstPath;
    private int size;

    /** @param holders [H][SIZE], which the world's owner fills */
    public PathBlock(int channels, int[][] holders) {
        int days = holders.length;
        this.channels = channels;
        this.holders = holders;
        active = new int[days][SIZE];
        sums = new DaySums(channels, days);
        totals = new long[channels * COUNTS][SIZE];
    }

    /** Forgets what there was; the block now has the paths from {@code firstPath} on, at most {@link #SIZE}. */
    public void restart(int firstPath, int size) {
        this.firstPath = firstPath;
        this.size = size;
        sums.clear();
        for (long[] row : totals) {
            Arrays.fill(row, 0);
        }
    }

    /** Records the close of a day, 1 … H. */
    public void record(int k, int day, KernelState state) {
        active[day - 1][k] = state.totalActive();
        sums.add(state, day);
        for (int c = 0, i = 0; c < channels; c++) {
            totals[i++][k] += state.activations(c);
            totals[i++][k] += state.nonresidents(c);
            totals[i++][k] += state.turnedAway(c);
            totals[i++][k] += state.assigned(c);
            totals[i++][k] += state.busyUnits(c);
        }
    }

    /** Number of the first path. */
    public int firstPath() {
        return firstPath;
    }

    /** How many paths it has. */
    public int size() {
        return size;
    }

    /** Active residents at the end. */
    public int finalActive(int k) {
        return active[active.length - 1][k];
    }

    int days() {
        return active.length;
    }

    /** Sum over days of what a channel counts. */
    long total(Count count, int channel, int k) {
        return totals[channel * COUNTS + count.ordinal()][k];
    }
}

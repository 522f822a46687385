package id.gapai.simulation.tally;

import id.gapai.simulation.kernel.KernelState;
import id.gapai.simulation.random.LaneDraws;
import id.gapai.simulation.sampling.Sampling;
import java.util.Arrays;

/**
 * What a few consecutive paths of one strategy did: scratch of one worker, reused for every block. Index k is a path of the block, d is
 * day − 1.
 */
public final class PathBlock {
    /** Most paths of a block; as many counts fill a cache line. */
    public static final int SIZE = LaneDraws.MOST;

    private static final int COUNTS = Count.values().length;

    /** [H][SIZE] active residents at the close of the day. */
    final int[][] active;

    /** [H][SIZE] holders; the same array for all strategies of a world. */
    final int[][] holders;

    /** [H · columns][SIZE] what {@link DaySums} takes. */
    private final int[][] days;

    /** [SIZE] scratch: officer-days of work of a day. */
    private final long[] busyUnits = new long[SIZE];

    private final int channels;

    /** [C · counts][SIZE] sums over days. */
    private final long[][] totals;

    private int firstPath;
    private int size;

    /** @param holders [H][SIZE], which the world's owner fills */
    public PathBlock(int channels, int[][] holders) {
        int horizon = holders.length;
        this.holders = holders;
        this.channels = channels;
        active = new int[horizon][SIZE];
        days = new int[horizon * DaySums.columns(channels)][SIZE];
        totals = new long[channels * COUNTS][SIZE];
    }

    /** Forgets what there was; the block now has the paths from {@code firstPath} on, at most {@link #SIZE}. */
    public void restart(int firstPath, int size) {
        this.firstPath = firstPath;
        this.size = size;
        for (long[] row : totals) {
            Arrays.fill(row, 0);
        }
    }

    /** Records the close of a day, 1 … H. */
    public void record(int day, KernelState state) {
        state.totalActive(active[day - 1]);
        DaySums.record(state, day, channels, days, busyUnits);
        for (int c : state.open()) {
            int i = c * COUNTS;
            add(state.activations(c), totals[i]);
            add(state.nonresidents(c), totals[i + 1]);
            add(state.turnedAway(c), totals[i + 2]);
            add(state.assigned(c), totals[i + 3]);
            add(state.busyUnits(c), totals[i + 4]);
        }
    }

    private static void add(int[] counts, long[] to) {
        for (int k = 0; k < SIZE; k++) {
            to[k] += counts[k];
        }
    }

    private static void add(long[] counts, long[] to) {
        for (int k = 0; k < SIZE; k++) {
            to[k] += counts[k];
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

    /** Holders at the end. */
    public int finalHolders(int k) {
        return holders[holders.length - 1][k];
    }

    /** Active residents at the close of a day, 1 … H. */
    public int active(int day, int k) {
        return active[day - 1][k];
    }

    int days() {
        return active.length;
    }

    /** A count of a channel, over all days. */
    public long total(Count count, int channel, int k) {
        return totals[channel * COUNTS + count.ordinal()][k];
    }

    /** [H · columns][SIZE] what {@link DaySums} takes of the paths. */
    int[][] dayRows() {
        return days;
    }

    /** The replicate of a path. */
    int replicate(int k) {
        return Sampling.replicate(firstPath + k);
    }
}

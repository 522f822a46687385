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

    /** [H][SIZE] active residents at the close of the day. */
    final int[][] active;

    /** [H][SIZE] holders; the same array for all strategies of a world. */
    final int[][] holders;

    /** Sums over the paths of the block. */
    final DaySums sums;

    /** [C][SIZE] residents activated, sums over days. */
    private final int[][] activations;

    private int firstPath;
    private int size;

    /** @param holders [H][SIZE], which the world's owner fills */
    public PathBlock(int channels, int[][] holders) {
        int days = holders.length;
        this.holders = holders;
        active = new int[days][SIZE];
        sums = new DaySums(channels, days);
        activations = new int[channels][SIZE];
    }

    /** Forgets what there was; the block now has the paths from {@code firstPath} on, at most {@link #SIZE}. */
    public void restart(int firstPath, int size) {
        this.firstPath = firstPath;
        this.size = size;
        sums.clear();
        for (int[] row : activations) {
            Arrays.fill(row, 0);
        }
    }

    /** Records the close of a day, 1 … H. */
    public void record(int k, int day, KernelState state) {
        active[day - 1][k] = state.totalActive();
        sums.add(state, day);
        for (int c = 0; c < activations.length; c++) {
            activations[c][k] += state.activations(c);
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

    /** Residents activated by a channel, over all days. */
    int activations(int channel, int k) {
        return activations[channel][k];
    }
}

package id.gapai.simulation.engine;

import id.gapai.simulation.kernel.KernelState;
import java.util.Arrays;

/** All paths of one model: active residents and holders of every path and day, totals of every path and channel, and sums per day. */
public final class Ensemble {
    private final int paths;
    private final int days;
    private final int[][] active;
    private final int[][] holders;
    private final int[][] activations;
    private final DaySums sums;

    /** @param holders [H][at least {@code paths}] of the world, by day and path; shared by all its strategies */
    Ensemble(int paths, int channels, int[][] holders) {
        this.paths = paths;
        this.holders = holders;
        days = holders.length;
        active = new int[days][paths];
        activations = new int[channels][paths];
        sums = new DaySums(channels, days);
    }

    void record(int path, int day, KernelState state) {
        active[day - 1][path] = state.totalActive();
        for (int c = 0; c < activations.length; c++) {
            activations[c][path] += state.activations(c);
        }
    }

    public int paths() {
        return paths;
    }

    public int days() {
        return days;
    }

    public int channels() {
        return activations.length;
    }

    /** Active residents on a path at the close of a day, 1 … H. */
    public int active(int path, int day) {
        return active[day - 1][path];
    }

    /** Holders on a path at the close of a day, 1 … H. */
    public int holders(int path, int day) {
        return holders[day - 1][path];
    }

    /** Active residents at the close of a day by path; the caller's to change. */
    public int[] activeOn(int day) {
        return active[day - 1].clone();
    }

    /** Holders at the close of a day by path; the caller's to change. */
    public int[] holdersOn(int day) {
        return Arrays.copyOf(holders[day - 1], paths);
    }

    /** Residents activated by a channel over all days, by path; the caller's to change. */
    public int[] activations(int channel) {
        return activations[channel].clone();
    }

    public DaySums sums() {
        return sums;
    }
}

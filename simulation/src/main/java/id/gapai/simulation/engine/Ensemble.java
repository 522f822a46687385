package id.gapai.simulation.engine;

/** All paths of one model: active residents and holders of every path and day, totals of every path and channel, and sums per day. */
public final class Ensemble {
    private final int paths;
    private final int days;
    private final int channels;
    private final int[][] active;
    private final int[][] holders;
    private final int[][] activations;
    private final DaySums sums;

    Ensemble(int paths, int days, int channels) {
        this.paths = paths;
        this.days = days;
        this.channels = channels;
        active = new int[days][paths];
        holders = new int[days][paths];
        activations = new int[channels][paths];
        sums = new DaySums(channels, days);
    }

    void record(int path, int day, int activeResidents, int allHolders) {
        active[day - 1][path] = activeResidents;
        holders[day - 1][path] = allHolders;
    }

    void addActivations(int path, int channel, int count) {
        activations[channel][path] += count;
    }

    public int paths() {
        return paths;
    }

    public int days() {
        return days;
    }

    public int channels() {
        return channels;
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
        return holders[day - 1].clone();
    }

    /** Residents activated by a channel over all days, by path; the caller's to change. */
    public int[] activations(int channel) {
        return activations[channel].clone();
    }

    public DaySums sums() {
        return sums;
    }
}

package id.gapai.simulation.tally;

/** Holders per day over all paths of a world. */
public final class HoldersTally {
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
}

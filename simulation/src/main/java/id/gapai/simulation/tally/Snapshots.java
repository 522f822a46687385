package id.gapai.simulation.tally;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Active residents and holders at the close of a few days, and what channels did on all days together, over paths of one strategy. */
public final class Snapshots {
    private static final int BINS = 1 << 16;

    private final int[] days;
    private final List<Histogram> active;
    private final List<Histogram> holders;
    private final List<Histogram> activations;

    /** @param days 1 … H */
    public Snapshots(int[] days, int channels) {
        this.days = days.clone();
        active = histograms(days.length);
        holders = histograms(days.length);
        activations = histograms(channels);
    }

    private static List<Histogram> histograms(int n) {
        return Stream.generate(() -> new Histogram(BINS)).limit(n).toList();
    }

    public synchronized void add(PathBlock block) {
        for (int i = 0; i < days.length; i++) {
            active.get(i).addAll(block.active[days[i] - 1], block.size());
            holders.get(i).addAll(block.holders[days[i] - 1], block.size());
        }
        for (int c = 0; c < activations.size(); c++) {
            for (int k = 0; k < block.size(); k++) {
                activations.get(c).add(Math.toIntExact(block.total(Count.ACTIVATIONS, c, k)));
            }
        }
    }

    public List<Integer> days() {
        return Arrays.stream(days).boxed().toList();
    }

    /** Active residents, by index of the day. */
    public List<Histogram> active() {
        return active;
    }

    /** Holders, by index of the day. */
    public List<Histogram> holders() {
        return holders;
    }

    /** Residents activated, by channel in the order of the model. */
    public List<Histogram> activations() {
        return activations;
    }
}

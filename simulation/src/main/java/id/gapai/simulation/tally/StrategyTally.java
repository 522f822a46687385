package id.gapai.simulation.tally;

import id.gapai.model.scenario.Target;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Everything that is kept of the paths of one strategy. */
public final class StrategyTally implements Storable {
    /** Shares of holders are counted in this part of 1, so that their sums are exact in any order. */
    public static final int SHARE_UNITS = 100_000_000;

    private static final int DIFFERENCE_CAPACITY = 1 << 16;
    private static final int ACTIVATIONS_CAPACITY = 1 << 14;

    private final DayHistograms active;
    private final DayHistograms share;
    private final List<TargetTally> targets;
    private final List<Histogram> activations;
    private final DaySums sums;
    private final Histogram difference = new Histogram(DIFFERENCE_CAPACITY);
    private final FirstPaths firstPaths;
    private final int[] shares = new int[PathBlock.SIZE];

    /** @param firstPaths which of the first paths to keep */
    public StrategyTally(int days, int channels, List<Target> targets, FirstPaths firstPaths) {
        active = new DayHistograms(days);
        share = new DayHistograms(days);
        sums = new DaySums(channels, days);
        this.targets = targets.stream().map(target -> new TargetTally(target, days)).toList();
        activations = Stream.generate(() -> new Histogram(ACTIVATIONS_CAPACITY)).limit(channels).toList();
        this.firstPaths = firstPaths;
    }

    /** @param reference the same paths of the strategy to compare with */
    public synchronized void add(PathBlock block, PathBlock reference) {
        active.addAll(block.active, block.size());
        addShares(block);
        targets.forEach(target -> target.add(block, reference));
        sums.add(block.sums);
        firstPaths.add(block);
        for (int k = 0; k < block.size(); k++) {
            difference.add(block.finalActive(k) - reference.finalActive(k));
            addActivations(block, k);
        }
    }

    private void addShares(PathBlock block) {
        for (int day = 1; day <= block.days(); day++) {
            int[] actives = block.active[day - 1];
            int[] holders = block.holders[day - 1];
            for (int k = 0; k < block.size(); k++) {
                shares[k] = (int) Math.rint(actives[k] * (double) SHARE_UNITS / Math.max(1, holders[k]));
            }
            share.on(day).addAll(shares, block.size());
        }
    }

    private void addActivations(PathBlock block, int k) {
        for (int c = 0; c < activations.size(); c++) {
            activations.get(c).add(block.activations(c, k));
        }
    }

    public long paths() {
        return difference.count();
    }

    /** Active residents per day. */
    public DayHistograms active() {
        return active;
    }

    /** Active residents per day as a share of the holders of the day, in {@link #SHARE_UNITS}. */
    public DayHistograms share() {
        return share;
    }

    public List<TargetTally> targets() {
        return targets;
    }

    /** By channel, residents activated over all days. */
    public List<Histogram> activations() {
        return activations;
    }

    public DaySums sums() {
        return sums;
    }

    /** Active residents at the end, this strategy minus the reference. */
    public Histogram difference() {
        return difference;
    }

    public FirstPaths firstPaths() {
        return firstPaths;
    }

    private List<Storable> parts() {
        var parts = new ArrayList<Storable>(List.of(active, share, sums, difference, firstPaths));
        parts.addAll(targets);
        parts.addAll(activations);
        return parts;
    }

    @Override
    public void write(DataOutput out) throws IOException {
        for (var part : parts()) {
            part.write(out);
        }
    }

    @Override
    public void read(DataInput in) throws IOException {
        for (var part : parts()) {
            part.read(in);
        }
    }
}

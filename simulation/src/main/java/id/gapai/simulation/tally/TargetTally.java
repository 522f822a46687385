package id.gapai.simulation.tally;

import id.gapai.model.scenario.Target;
import id.gapai.simulation.sampling.Sampling;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** How the paths of a strategy do against one target. */
public final class TargetTally implements Storable {
    /** Shortfalls are counted in this part of a person, so that their sums are exact in any order. */
    public static final int UNITS_PER_PERSON = 1 << 10;

    private final Target target;

    /** By day − 1 and replicate: paths on which the target holds on that day. */
    private final long[][] reachedOn;

    /** By day − 1 and replicate: paths that reach the target on that day and not before. */
    private final long[][] firstOn;

    private final ReplicateMoments shortfall = new ReplicateMoments();

    /** By replicate, paths on which the target holds at the end, but not with the reference. */
    private final long[] gained = new long[Sampling.REPLICATES];

    /** By replicate, paths on which it holds with the reference only. */
    private final long[] lost = new long[Sampling.REPLICATES];

    /** By path of the block in hand: whether it has reached the target. */
    private final boolean[] reached = new boolean[PathBlock.SIZE];

    TargetTally(Target target, int days) {
        this.target = target;
        reachedOn = new long[days][Sampling.REPLICATES];
        firstOn = new long[days][Sampling.REPLICATES];
    }

    void add(PathBlock block, PathBlock reference) {
        Arrays.fill(reached, false);
        for (int d = 0; d < reachedOn.length; d++) {
            addDay(d, block);
        }
        int last = reachedOn.length - 1;
        for (int k = 0; k < block.size(); k++) {
            double missing = target.threshold(block.holders[last][k]) - block.active[last][k];
            shortfall.add(block.replicate(k), Math.round(Math.max(0, missing) * UNITS_PER_PERSON));
            compare(block.replicate(k), isReached(block, last, k), isReached(reference, last, k));
        }
    }

    private boolean isReached(PathBlock block, int d, int k) {
        return target.isReached(block.active[d][k], block.holders[d][k]);
    }

    private void compare(int replicate, boolean here, boolean there) {
        if (here && !there) {
            gained[replicate]++;
        }
        if (there && !here) {
            lost[replicate]++;
        }
    }

    private void addDay(int d, PathBlock block) {
        for (int k = 0; k < block.size(); k++) {
            if (isReached(block, d, k)) {
                reachedOn[d][block.replicate(k)]++;
                if (!reached[k]) {
                    firstOn[d][block.replicate(k)]++;
                    reached[k] = true;
                }
            }
        }
    }

    public Target target() {
        return target;
    }

    /** By replicate, paths on which the target holds on a day, 1 … H. */
    public long[] reachedOn(int day) {
        return reachedOn[day - 1].clone();
    }

    /** By replicate, paths on which it holds at the end, but not with the reference. */
    public long[] gained() {
        return gained.clone();
    }

    /** By replicate, paths on which it holds at the end with the reference, but not here. */
    public long[] lost() {
        return lost.clone();
    }

    /** By replicate, paths that reach it on a day, 1 … H, or before. */
    public long[] reachedBy(int day) {
        var sums = new long[Sampling.REPLICATES];
        for (int d = 0; d < day; d++) {
            for (int r = 0; r < sums.length; r++) {
                sums[r] += firstOn[d][r];
            }
        }
        return sums;
    }

    /** By replicate, paths that reach it on any day. */
    public long[] everReached() {
        return reachedBy(firstOn.length);
    }

    /**
     * The first day, 1 … H, of one of the paths that reach it.
     *
     * @param rank how many of them reach it before, 0 … {@link #everReached} − 1, the ties in any order
     */
    public int firstDay(long rank) {
        long before = 0;
        for (int d = 0; d < firstOn.length; d++) {
            before += Arrays.stream(firstOn[d]).sum();
            if (rank < before) {
                return d + 1;
            }
        }
        throw new IllegalArgumentException("rank " + rank + " of " + before + " paths that reach " + target.name());
    }

    /** Persons missing at the end, 0 where it is reached, in {@link #UNITS_PER_PERSON}. */
    public ReplicateMoments shortfall() {
        return shortfall;
    }

    @Override
    public void write(DataOutput out) throws IOException {
        for (int d = 0; d < reachedOn.length; d++) {
            Longs.write(reachedOn[d], out);
            Longs.write(firstOn[d], out);
        }
        Longs.write(gained, out);
        Longs.write(lost, out);
        shortfall.write(out);
    }

    @Override
    public void read(DataInput in) throws IOException {
        for (int d = 0; d < reachedOn.length; d++) {
            Longs.read(reachedOn[d], in);
            Longs.read(firstOn[d], in);
        }
        Longs.read(gained, in);
        Longs.read(lost, in);
        shortfall.read(in);
    }
}

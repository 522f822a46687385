package id.gapai.simulation.tally;

import id.gapai.model.scenario.Target;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** How the paths of a strategy do against one target. */
public final class TargetTally implements Storable {
    /** Shortfalls are counted in this part of a person, so that their sums are exact in any order. */
    public static final int UNITS_PER_PERSON = 1 << 10;

    private final Target target;

    /** By day − 1: paths on which the target holds on that day. */
    private final long[] reachedOn;

    /** By day − 1: paths that reach the target on that day and not before. */
    private final long[] firstOn;

    private final Moments shortfall = new Moments();

    /** Paths on which the target holds at the end, but not with the reference. */
    private long gained;

    /** Paths on which it holds with the reference only. */
    private long lost;

    /** By path of the block in hand: whether it has reached the target. */
    private final boolean[] reached = new boolean[PathBlock.SIZE];

    TargetTally(Target target, int days) {
        this.target = target;
        reachedOn = new long[days];
        firstOn = new long[days];
    }

    void add(PathBlock block, PathBlock reference) {
        Arrays.fill(reached, false);
        for (int d = 0; d < reachedOn.length; d++) {
            addDay(d, block.active[d], block.holders[d], block.size());
        }
        int last = reachedOn.length - 1;
        for (int k = 0; k < block.size(); k++) {
            double missing = target.threshold(block.holders[last][k]) - block.active[last][k];
            shortfall.add(Math.round(Math.max(0, missing) * UNITS_PER_PERSON));
            compare(isReached(block, last, k), isReached(reference, last, k));
        }
    }

    private boolean isReached(PathBlock block, int d, int k) {
        return target.isReached(block.active[d][k], block.holders[d][k]);
    }

    private void compare(boolean here, boolean there) {
        if (here && !there) {
            gained++;
        }
        if (there && !here) {
            lost++;
        }
    }

    private void addDay(int d, int[] active, int[] holders, int size) {
        for (int k = 0; k < size; k++) {
            if (target.isReached(active[k], holders[k])) {
                reachedOn[d]++;
                if (!reached[k]) {
                    firstOn[d]++;
                    reached[k] = true;
                }
            }
        }
    }

    public Target target() {
        return target;
    }

    /** Paths on which the target holds on a day, 1 … H. */
    public long reachedOn(int day) {
        return reachedOn[day - 1];
    }

    /** Paths on which it holds at the end, but not with the reference. */
    public long gained() {
        return gained;
    }

    /** Paths on which it holds at the end with the reference, but not here. */
    public long lost() {
        return lost;
    }

    /** Paths that reach it on any day. */
    public long everReached() {
        return Arrays.stream(firstOn).sum();
    }

    /**
     * The first day, 1 … H, of one of the paths that reach it.
     *
     * @param rank how many of them reach it before, 0 … {@link #everReached} − 1, the ties in any order
     */
    public int firstDay(long rank) {
        long before = 0;
        for (int d = 0; d < firstOn.length; d++) {
            before += firstOn[d];
            if (rank < before) {
                return d + 1;
            }
        }
        throw new IllegalArgumentException("rank " + rank + " of " + before + " paths that reach " + target.name());
    }

    /** Persons missing at the end, 0 where it is reached, in {@link #UNITS_PER_PERSON}. */
    public Moments shortfall() {
        return shortfall;
    }

    @Override
    public void write(DataOutput out) throws IOException {
        Longs.write(reachedOn, out);
        Longs.write(firstOn, out);
        out.writeLong(gained);
        out.writeLong(lost);
        shortfall.write(out);
    }

    @Override
    public void read(DataInput in) throws IOException {
        Longs.read(reachedOn, in);
        Longs.read(firstOn, in);
        gained = in.readLong();
        lost = in.readLong();
        shortfall.read(in);
    }
}

package id.gapai.simulation.tally;

import id.gapai.simulation.sampling.Sampling;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How often whole numbers fell into bins, by replicate, as coarsely as an error needs it: bins are 1, 2, 4, 8 … wide, the least width with
 * which all numbers so far fit into the bins there are, and start at multiples of it. So the state depends on the numbers added only.
 */
public final class ReplicateCounts implements Storable {
    private static final int REPLICATES = Sampling.REPLICATES;

    /** One less than the number of bins, a power of two. */
    private final int mask;

    private int min = Integer.MAX_VALUE;
    private int max = Integer.MIN_VALUE;

    /** Bins are 2^{@code shift} wide. */
    private int shift;

    /** By bin and replicate: the number b · 2^shift opens bin b mod the number of bins, so that bins stay where they are. */
    private int[] counts = {};

    private final long[] sums = new long[REPLICATES];

    /** @param bins a power of two */
    ReplicateCounts(int bins) {
        mask = bins - 1;
    }

    void add(int replicate, int value) {
        if (value < min || value > max) {
            makeRoomFor(value, value);
        }
        counts[((value >> shift) & mask) * REPLICATES + replicate]++;
        sums[replicate] += value;
    }

    /**
     * Adds the first {@code size} values; the same as one after the other.
     *
     * @param first replicate of the first; the others follow in turn
     */
    void addAll(int[] values, int first, int size) {
        int low = Integer.MAX_VALUE;
        int high = Integer.MIN_VALUE;
        for (int i = 0; i < size; i++) {
            low = Math.min(low, values[i]);
            high = Math.max(high, values[i]);
        }
        if (size > 0 && (low < min || high > max)) {
            makeRoomFor(low, high);
        }
        for (int i = 0; i < size; i++) {
            int replicate = (first + i) % REPLICATES;
            counts[((values[i] >> shift) & mask) * REPLICATES + replicate]++;
            sums[replicate] += values[i];
        }
    }

    private void makeRoomFor(int least, int greatest) {
        if (counts.length == 0) {
            counts = new int[(mask + 1) * REPLICATES];
        }
        int low = Math.min(min, least);
        int high = Math.max(max, greatest);
        int wider = shift;
        while (((long) high >> wider) - (low >> wider) > mask) {
            wider++;
        }
        if (wider > shift) {
            widenTo(wider);
        }
        min = low;
        max = high;
    }

    /** Bins of 2^{@code wider}, into each of which go those of before that lie in it. */
    private void widenTo(int wider) {
        int by = wider - shift;
        var moved = new int[counts.length];
        if (min <= max) {
            for (int bin = min >> shift; bin <= max >> shift; bin++) {
                int from = (bin & mask) * REPLICATES;
                int to = (bin >> by & mask) * REPLICATES;
                for (int r = 0; r < REPLICATES; r++) {
                    moved[to + r] += counts[from + r];
                }
            }
        }
        counts = moved;
        shift = wider;
    }

    /** Sum of the numbers of a replicate. */
    long sum(int replicate) {
        return sums[replicate];
    }

    /**
     * How many numbers of each replicate are at most {@code value}; those of the bin in which it lies are taken to be spread evenly.
     *
     * @param value between the least and the greatest number
     */
    public double[] upTo(double value) {
        var totals = new double[REPLICATES];
        int whole = (int) Math.floor(value);
        int last = whole >> shift;
        for (int bin = min >> shift; bin < last; bin++) {
            addBin(bin, 1, totals);
        }
        addBin(last, (whole - ((long) last << shift) + 1.0) / (1L << shift), totals);
        return totals;
    }

    private void addBin(int bin, double share, double[] totals) {
        for (int r = 0; r < REPLICATES; r++) {
            totals[r] += share * counts[(bin & mask) * REPLICATES + r];
        }
    }

    /** How many bins are in use. */
    private int bins() {
        return min > max ? 0 : (max >> shift) - (min >> shift) + 1;
    }

    /** Where the bin of the least number begins; the last bin is followed by the first. */
    private int firstIndex() {
        return ((min >> shift) & mask) * REPLICATES;
    }

    @Override
    public void write(DataOutput out) throws IOException {
        Longs.write(sums, out);
        out.writeInt(min);
        out.writeInt(max);
        out.writeByte(shift);
        for (int i = firstIndex(); i < firstIndex() + bins() * REPLICATES; i++) {
            Packed.write(counts[i & (counts.length - 1)], out);
        }
    }

    @Override
    public void read(DataInput in) throws IOException {
        Longs.read(sums, in);
        min = in.readInt();
        max = in.readInt();
        shift = in.readByte();
        counts = bins() == 0 ? new int[0] : new int[(mask + 1) * REPLICATES];
        for (int i = firstIndex(); i < firstIndex() + bins() * REPLICATES; i++) {
            counts[i & (counts.length - 1)] = Packed.read(in);
        }
    }
}

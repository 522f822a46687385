package id.gapai.simulation.tally;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * How often each whole number occurred. As long as greatest and least are less than the capacity apart every number has its own bin;
 * beyond, bins are 2, 4, 8 … wide, the least width that suffices, and start at multiples of it. So the state depends on the numbers
 * added only. Count, mean, variance, least and greatest are exact always.
 */
public final class Histogram implements Storable {
    private static final int FIRST_LENGTH = 64;

    /** So many times the bins that are needed. */
    private static final int ROOM = 8;

    private final int capacity;
    private final Moments moments = new Moments();
    private int min = Integer.MAX_VALUE;
    private int max = Integer.MIN_VALUE;

    /** Bins are 2^{@code shift} wide. */
    private int shift;

    /** What {@code counts[0]} counts: the numbers from firstBin · 2^shift on. */
    private int firstBin;

    private int[] counts = {};

    /** @param capacity most bins, a power of two */
    public Histogram(int capacity) {
        if (capacity < 1 || Integer.bitCount(capacity) != 1) {
            throw new IllegalArgumentException("capacity must be a power of two, got " + capacity);
        }
        this.capacity = capacity;
    }

    public void add(int value) {
        cover(value, value);
        counts[(value >> shift) - firstBin]++;
        moments.add(value);
    }

    /** Adds the first {@code size} values; the same as one after the other. */
    void addAll(int[] values, int size) {
        int low = Integer.MAX_VALUE;
        int high = Integer.MIN_VALUE;
        for (int i = 0; i < size; i++) {
            low = Math.min(low, values[i]);
            high = Math.max(high, values[i]);
        }
        if (size > 0) {
            cover(low, high);
        }
        for (int i = 0; i < size; i++) {
            counts[(values[i] >> shift) - firstBin]++;
        }
        moments.addAll(values, size);
    }

    /**
     * Adds all that another one of the same capacity holds: the same as adding its numbers, in any order. Bins of the wider width start at
     * multiples of it, so that no narrower bin lies across two of them.
     */
    public void merge(Histogram other) {
        if (other.capacity != capacity) {
            throw new IllegalArgumentException("capacities " + capacity + " and " + other.capacity);
        }
        if (other.count() == 0) {
            return;
        }
        cover(other.min, other.max);
        for (int i = 0; i < other.counts.length; i++) {
            if (other.counts[i] != 0) {
                counts[((other.firstBin + i) >> (shift - other.shift)) - firstBin] += other.counts[i];
            }
        }
        moments.merge(other.moments);
    }

    /** Sees to it that there are bins for two values and all between them. */
    private void cover(int least, int greatest) {
        if ((least >> shift) < firstBin || (greatest >> shift) - firstBin >= counts.length) {
            makeRoomFor(least, greatest);
        }
        min = Math.min(min, least);
        max = Math.max(max, greatest);
    }

    private void makeRoomFor(int least, int greatest) {
        int low = Math.min(min, least);
        int high = Math.max(max, greatest);
        int wider = shift;
        while (((long) high >> wider) - (low >> wider) >= capacity) {
            wider++;
        }
        moveTo(wider, low >> wider, (high >> wider) - (low >> wider) + 1, least < min);
    }

    /** Bins of 2^{@code wider}; with room to spare on the side to which the numbers grow, since every move costs. */
    private void moveTo(int wider, int lowBin, int bins, boolean downwards) {
        int length = (int) Math.min(capacity, Math.max(FIRST_LENGTH, (long) ROOM * bins));
        int first = downwards ? lowBin + bins - length : lowBin;
        if (counts.length == 0) {
            counts = new int[length];
        } else {
            int occupied = join(wider - shift);
            place((min >> wider) - first, occupied, length);
        }
        shift = wider;
        firstBin = first;
    }

    /**
     * Joins neighbouring bins, 2^{@code by} to one, and leaves those from the one of the least number to the one of the greatest at the
     * beginning; nothing is left behind them.
     *
     * @return how many these are
     */
    private int join(int by) {
        int lowest = min >> shift;
        int last = max >> shift;
        for (int bin = lowest; bin <= last; bin++) {
            int from = bin - firstBin;
            int count = counts[from];
            counts[from] = 0;
            counts[(bin >> by) - (lowest >> by)] += count;
        }
        return (last >> by) - (lowest >> by) + 1;
    }

    /** Moves what {@link #join} left to where it belongs. */
    private void place(int at, int occupied, int length) {
        var before = counts;
        if (length != before.length) {
            counts = new int[length];
            System.arraycopy(before, 0, counts, at, occupied);
        } else if (at > 0) {
            System.arraycopy(before, 0, counts, at, occupied);
            Arrays.fill(counts, 0, Math.min(at, occupied), 0);
        }
    }

    public long count() {
        return moments.count();
    }

    public Moments moments() {
        return moments;
    }

    public double mean() {
        return moments.mean();
    }

    /** How many numbers a bin holds: 1 unless they lie far apart. */
    public int width() {
        return 1 << shift;
    }

    /**
     * The quantile at a level, 0 … 1, of type 7 of R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The American
     * Statistician 50 (1996) 361–365. Inside a bin wider than 1 numbers are taken to be spread evenly.
     */
    public double quantile(double level) {
        return quantiles(level)[0];
    }

    /** The {@link #quantile} at each of several levels, 0 … 1, in any order. */
    public double[] quantiles(double... levels) {
        var ranks = new long[2 * levels.length];
        for (int i = 0; i < levels.length; i++) {
            ranks[2 * i] = Math.min((long) (levels[i] * (count() - 1)), count() - 1);
            ranks[2 * i + 1] = Math.min(ranks[2 * i] + 1, count() - 1);
        }
        long[] ascending = Arrays.stream(ranks).sorted().distinct().toArray();
        double[] values = orderStatistics(ascending);
        var quantiles = new double[levels.length];
        for (int i = 0; i < levels.length; i++) {
            double lower = values[Arrays.binarySearch(ascending, ranks[2 * i])];
            double upper = values[Arrays.binarySearch(ascending, ranks[2 * i + 1])];
            quantiles[i] = lower + (levels[i] * (count() - 1) - ranks[2 * i]) * (upper - lower);
        }
        return quantiles;
    }

    /** The number with {@code rank} others before it in ascending order, 0 … count − 1. */
    public double orderStatistic(long rank) {
        return orderStatistics(rank)[0];
    }

    /** {@link #orderStatistic} of several ascending ranks at once. */
    public double[] orderStatistics(long... ranks) {
        var values = new double[ranks.length];
        int bin = firstOccupied();
        long before = 0;
        for (int i = 0; i < ranks.length; i++) {
            while (before + counts[bin] <= ranks[i]) {
                before += counts[bin++];
            }
            values[i] = isEnd(ranks[i]) ? end(ranks[i]) : inside(bin, ranks[i] - before);
        }
        return values;
    }

    private int firstOccupied() {
        if (count() == 0) {
            throw new IllegalStateException("nothing was added");
        }
        return (min >> shift) - firstBin;
    }

    /** Whether it is the rank of the least or the greatest, which are known exactly. */
    private boolean isEnd(long rank) {
        return rank == 0 || rank == count() - 1;
    }

    private int end(long rank) {
        return rank == 0 ? min : max;
    }

    /** The middle of the place of the {@code rank}-th number of a bin. */
    private double inside(int bin, long rank) {
        double lower = (double) (firstBin + bin) * width();
        double value = lower + (width() - 1) * ((rank + 0.5) / counts[bin]);
        return Math.max(min, Math.min(max, value));
    }

    @Override
    public void write(DataOutput out) throws IOException {
        moments.write(out);
        if (count() == 0) {
            return;
        }
        out.writeInt(min);
        out.writeInt(max);
        out.writeByte(shift);
        for (int bin = min >> shift; bin <= max >> shift; bin++) {
            Packed.write(counts[bin - firstBin], out);
        }
    }

    @Override
    public void read(DataInput in) throws IOException {
        moments.read(in);
        if (count() == 0) {
            return;
        }
        min = in.readInt();
        max = in.readInt();
        shift = in.readByte();
        firstBin = min >> shift;
        counts = new int[(max >> shift) - firstBin + 1];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = Packed.read(in);
        }
    }
}

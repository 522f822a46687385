package id.gapai.simulation.tally;

import id.gapai.simulation.kernel.KernelState;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** Sums over paths, per channel and day. Whole numbers, so that they are the same in any order of adding. */
public final class DaySums implements Storable {
    private static final int COUNTS = Count.values().length;

    private final int channels;

    /** Index ((day − 1)·C + channel)·{@link #COUNTS} + count, so that what a path adds on a day lies side by side. */
    private final long[] sums;

    private final long[] present;

    DaySums(int channels, int days) {
        this.channels = channels;
        sums = new long[days * channels * COUNTS];
        present = new long[days];
    }

    void add(KernelState state, int day) {
        present[day - 1] += state.present();
        int i = (day - 1) * channels * COUNTS;
        for (int c = 0; c < channels; c++, i += COUNTS) {
            sums[i] += state.activations(c);
            sums[i + 1] += state.nonresidents(c);
            sums[i + 2] += state.turnedAway(c);
            sums[i + 3] += state.assigned(c);
            sums[i + 4] += state.busyUnits(c);
        }
    }

    void add(DaySums other) {
        addTo(present, other.present);
        addTo(sums, other.sums);
    }

    private static void addTo(long[] sums, long[] terms) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += terms[i];
        }
    }

    void clear() {
        Arrays.fill(sums, 0);
        Arrays.fill(present, 0);
    }

    /** Sum over paths of a count on a day, 1 … H. */
    public long get(Count count, int channel, int day) {
        return sums[((day - 1) * channels + channel) * COUNTS + count.ordinal()];
    }

    /** Sum over paths and days of a count. */
    public long total(Count count, int channel) {
        long sum = 0;
        for (int day = 1; day <= present.length; day++) {
            sum += get(count, channel, day);
        }
        return sum;
    }

    /** Sum over paths of the officers present on a day. */
    public long present(int day) {
        return present[day - 1];
    }

    @Override
    public void write(DataOutput out) throws IOException {
        Longs.write(sums, out);
        Longs.write(present, out);
    }

    @Override
    public void read(DataInput in) throws IOException {
        Longs.read(sums, in);
        Longs.read(present, in);
    }
}

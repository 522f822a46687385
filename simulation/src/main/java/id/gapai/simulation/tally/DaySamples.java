package id.gapai.simulation.tally;

import id.gapai.simulation.sampling.Sampling;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.stream.IntStream;

/** A {@link Sample} for every day; finer on the last, which is asked for most. */
public final class DaySamples implements Storable {
    private static final int BINS = 1 << 13;
    private static final int LAST_BINS = 1 << 16;
    private static final int COARSE_BINS = 1 << 8;
    private static final int LAST_COARSE_BINS = 1 << 12;

    private final Sample[] days;

    DaySamples(int days, Sampling sampling) {
        this.days = IntStream.rangeClosed(1, days)
                .mapToObj(day -> day == days
                        ? new Sample(LAST_BINS, LAST_COARSE_BINS, sampling)
                        : new Sample(BINS, COARSE_BINS, sampling))
                .toArray(Sample[]::new);
    }

    public int days() {
        return days.length;
    }

    /** The sample of a day, 1 … H. */
    public Sample on(int day) {
        return days[day - 1];
    }

    /** The sample of day H. */
    public Sample last() {
        return days[days.length - 1];
    }

    /** @param values by day − 1 and path, the first {@code size} of each day, from path {@code firstPath} on */
    void addAll(int[][] values, int firstPath, int size) {
        for (int d = 0; d < days.length; d++) {
            days[d].addAll(values[d], firstPath, size);
        }
    }

    @Override
    public void write(DataOutput out) throws IOException {
        for (var day : days) {
            day.write(out);
        }
    }

    @Override
    public void read(DataInput in) throws IOException {
        for (var day : days) {
            day.read(in);
        }
    }
}

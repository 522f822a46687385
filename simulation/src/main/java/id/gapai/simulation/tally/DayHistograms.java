package id.gapai.simulation.tally;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.stream.IntStream;

/** A {@link Histogram} for every day; finer on the last, which is asked for most. */
public final class DayHistograms implements Storable {
    private static final int CAPACITY = 1 << 13;
    private static final int LAST_CAPACITY = 1 << 16;

    private final Histogram[] days;

    DayHistograms(int days) {
        this.days = IntStream.rangeClosed(1, days)
                .mapToObj(day -> new Histogram(day == days ? LAST_CAPACITY : CAPACITY))
                .toArray(Histogram[]::new);
    }

    public int days() {
        return days.length;
    }

    /** The histogram of a day, 1 … H. */
    public Histogram on(int day) {
        return days[day - 1];
    }

    /** The histogram of day H. */
    public Histogram last() {
        return days[days.length - 1];
    }

    /** @param values by day − 1 and path, the first {@code size} of each day */
    void addAll(int[][] values, int size) {
        for (int d = 0; d < days.length; d++) {
            days[d].addAll(values[d], size);
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

package id.gapai.simulation.tally;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Arrays of a length that writer and reader know. */
final class Longs {
    private Longs() {}

    static void write(long[] values, DataOutput out) throws IOException {
        for (long value : values) {
            out.writeLong(value);
        }
    }

    static void read(long[] values, DataInput in) throws IOException {
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readLong();
        }
    }
}

package id.gapai.simulation.tally;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Arrays of a length that writer and reader know. */
final class Ints {
    private Ints() {}

    static void write(int[] values, DataOutput out) throws IOException {
        for (int value : values) {
            out.writeInt(value);
        }
    }

    static void read(int[] values, DataInput in) throws IOException {
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readInt();
        }
    }
}

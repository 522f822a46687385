package id.gapai.simulation.tally;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Counts in few bytes: seven bits each, the last byte below 128 (the LEB128 of DWARF and WebAssembly). */
final class Packed {
    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    private Packed() {}

    static void write(int count, DataOutput out) throws IOException {
        int rest = count;
        while (rest >= MORE) {
            out.writeByte(rest & (MORE - 1) | MORE);
            rest >>>= BITS;
        }
        out.writeByte(rest);
    }

    static int read(DataInput in) throws IOException {
        int count = 0;
        int place = 0;
        int next = in.readUnsignedByte();
        while (next >= MORE) {
            count |= (next & (MORE - 1)) << place;
            place += BITS;
            next = in.readUnsignedByte();
        }
        return count | next << place;
    }
}

package id.gapai.simulation.random;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/**
 * Writes the first 64-bit numbers of consecutive streams to standard output without end, for a battery of tests of random numbers
 * ({@code dieharder -g 200 -a} reads them). Arguments: the key that is counted up (paths, days or purposes) and the seed.
 */
final class FirstOutputs {
    private static final long PURPOSE = Purposes.keyOf("channel/counters/crowd");
    private static final int BLOCK = 4096;

    private FirstOutputs() {}

    public static void main(String[] arguments) throws IOException {
        long seed = Long.parseLong(arguments[1]);
        // Not System.out, which would go on after the reader has left.
        try (var out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)) {
            write(arguments[0], seed, out);
        }
    }

    private static void write(String counted, long seed, OutputStream out) throws IOException {
        var stream = new KeyedStream();
        for (long i = 0; ; i += BLOCK) {
            var block = ByteBuffer.allocate(BLOCK * Long.BYTES);
            for (int j = 0; j < BLOCK; j++) {
                stream.start(key(counted, seed, i + j));
                block.putLong(stream.nextLong());
            }
            out.write(block.array());
        }
    }

    /** As {@link Draws} makes it. */
    private static long key(String counted, long seed, long i) {
        return switch (counted) {
            case "paths" -> day(seed, i, 17) ^ PURPOSE;
            case "days" -> day(seed, 1, i) ^ PURPOSE;
            case "purposes" -> day(seed, 1, 17) ^ Purposes.keyOf("channel/" + i + "/crowd");
            default -> throw new IllegalArgumentException(counted);
        };
    }

    private static long day(long seed, long path, long day) {
        return KeyedStream.child(KeyedStream.child(KeyedStream.mix(seed), path), day);
    }
}

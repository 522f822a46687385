package id.gapai.simulation.random;

/**
 * Shuffles 0, 1, 2, … by a key so that the first 2^m numbers stay the first 2^m for every m: numbers from 2^m to 2^(m+1) − 1 change places
 * among themselves.
 */
public final class OctaveShuffle {
    private static final int ROUNDS = 4;

    private OctaveShuffle() {}

    /** Where {@code index >= 0} goes. */
    public static int of(long key, int index) {
        if (index < 2) {
            return index;
        }
        int bits = 31 - Integer.numberOfLeadingZeros(index);
        int first = 1 << bits;
        return first + permuted(KeyedStream.child(key, bits), index - first, bits);
    }

    /** Adding, multiplying by an odd number and folding the upper half of the bits onto the lower each lose nothing. */
    private static int permuted(long key, int x, int bits) {
        int mask = (1 << bits) - 1;
        int fold = (bits + 1) / 2;
        int y = x;
        for (int round = 0; round < ROUNDS; round++) {
            long coins = KeyedStream.child(key, round);
            y = (y + (int) coins) * ((int) (coins >>> 32) | 1) & mask;
            y ^= y >>> fold;
        }
        return (y + (int) key) & mask;
    }
}

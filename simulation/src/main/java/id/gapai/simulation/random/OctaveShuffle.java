package id.gapai.simulation.random;

/**
 * Shuffles 0, 1, 2, … by a key so that the first 2^m numbers stay the first 2^m for every m: numbers from 2^m to 2^(m+1) − 1 change places
 * among themselves, and where they are many, in blocks of {@value #BLOCK}: blocks change places, and so do the numbers of a block. So the
 * beginning of an octave that is not used up consists of whole blocks, which are evenly spread themselves, and of a part of one.
 */
public final class OctaveShuffle {
    private static final int BLOCK_BITS = 6;
    private static final int BLOCK = 1 << BLOCK_BITS;
    private static final int ROUNDS = 4;

    private OctaveShuffle() {}

    /** Where {@code index >= 0} goes. */
    public static int of(long key, int index) {
        if (index < 2) {
            return index;
        }
        int bits = 31 - Integer.numberOfLeadingZeros(index);
        int first = 1 << bits;
        return first + inOctave(KeyedStream.child(key, bits), index - first, bits);
    }

    private static int inOctave(long key, int x, int bits) {
        if (bits <= BLOCK_BITS) {
            return permuted(key, x, bits);
        }
        int block = x >> BLOCK_BITS;
        int place = permuted(KeyedStream.child(key, BLOCK + block), x & (BLOCK - 1), BLOCK_BITS);
        return permuted(key, block, bits - BLOCK_BITS) << BLOCK_BITS | place;
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

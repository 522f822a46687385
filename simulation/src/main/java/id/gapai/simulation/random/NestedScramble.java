package id.gapai.simulation.random;

/**
 * Randomises points so that each becomes uniform while the set stays evenly spread: every binary digit is flipped or not by a coin that
 * belongs to the digits before it (A. B. Owen, "Randomly permuted (t,m,s)-nets and (t,s)-sequences", in Monte Carlo and Quasi-Monte Carlo
 * Methods in Scientific Computing, 1995). The coins are bits of hashes of the key and those digits, so that no tree of them is kept.
 */
public final class NestedScramble {
    /** Binary digits of a point. */
    public static final int DIGITS = 52;

    /** So many digits take their coins from one hash: there are 2^6 − 1 nodes in six levels of a binary tree. */
    private static final int LEVELS = 6;

    /** The last digits, which no two of fewer than 2^36 points share their way to: coins that hang on the digits before all of them. */
    private static final int REST = DIGITS - 6 * LEVELS;

    private NestedScramble() {}

    /**
     * Uniform on the open interval (0, 1); independent for different keys.
     *
     * @param digits of a point in [0, 1), times 2^52
     */
    public static double uniform(long key, long digits) {
        long flips = coins(key, digits, REST) >>> (Long.SIZE - REST);
        for (int top = DIGITS; top > REST; top -= LEVELS) {
            flips |= flips(coins(key, digits, top), digits, top);
        }
        return ((digits ^ flips) + 0.5) * 0x1.0p-52;
    }

    /** Which of the digits below {@code top} are flipped: a walk down the tree of coins, whose root is bit 1. */
    private static long flips(long coins, long digits, int top) {
        long flips = 0;
        int node = 1;
        for (int digit = top - 1; digit >= top - LEVELS; digit--) {
            flips |= (coins >>> node & 1) << digit;
            node = 2 * node + (int) (digits >>> digit & 1);
        }
        return flips;
    }

    /** 64 coins for the digits below {@code top}, given those from there on. */
    private static long coins(long key, long digits, int top) {
        return KeyedStream.child(key, 1L << (DIGITS - top) | digits >>> top);
    }

    /** The key of a scramble: that of a purpose in one of several independent replicates. */
    public static long key(long seed, int replicate, long purpose) {
        return KeyedStream.child(KeyedStream.mix(KeyedStream.mix(seed) ^ purpose), replicate);
    }
}

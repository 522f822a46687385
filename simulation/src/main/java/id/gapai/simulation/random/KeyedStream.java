package id.gapai.simulation.random;

/**
 * A short stream of 64-bit numbers that starts at a key: SplitMix64 of Steele, Lea and Flood, "Fast splittable
 * pseudorandom number generators", OOPSLA 2014, doi:10.1145/2660193.2660195, whose state begins at the key.
 * Mutable, for one thread; holds no array, so that starting a stream costs nothing.
 */
final class KeyedStream {
    private static final long GAMMA = 0x9e3779b97f4a7c15L;
    private static final double UNIT = 0x1.0p-52;

    /** Of the significand of a double. */
    static final int BITS = 53;

    static final long LOW = 0xffffffffL;

    private long state;

    void start(long key) {
        state = key;
    }

    /** What {@link #nextLong} gives first after a start at {@code key}. */
    static long first(long key) {
        return mix(key + GAMMA);
    }

    /** What is added to a key for the n-th number of its stream; 1 for the first. */
    static long step(int n) {
        return n * GAMMA;
    }

    long nextLong() {
        state += GAMMA;
        return mix(state);
    }

    /** Uniform on the midpoints of 2^52 equal parts of (0, 1): never 0, never 1, and as far from 0 as from 1. */
    double uniform() {
        return uniform(nextLong());
    }

    /** The same of given random bits. */
    static double uniform(long bits) {
        return ((bits >>> 12) + 0.5) * UNIT;
    }

    /** Uniform on (0, 1), its first 32 binary digits being given. */
    double after(long digits) {
        return (digits + uniform()) * 0x1.0p-32;
    }

    /**
     * Uniform on 0 … {@code n} − 1: the high half of a 32 by 32 bit product, redrawn in the rare case that would favour some
     * numbers (D. Lemire, "Fast random integer generation in an interval", ACM TOMACS 29, 2019, doi:10.1145/3230636).
     *
     * @param bits 32 random bits
     */
    int below(int n, long bits) {
        long product = bits * n;
        return (product & LOW) < n ? unbiased(n, product) : (int) (product >>> 32);
    }

    private int unbiased(int n, long first) {
        long product = first;
        long surplus = n > 0 ? (LOW + 1) % n : 0;
        while ((product & LOW) < surplus) {
            product = (nextLong() >>> 32) * n;
        }
        return (int) (product >>> 32);
    }

    /** Standard normal by inversion: one uniform each, so that a change elsewhere cannot shift it. */
    double normal() {
        return NormalQuantile.of(uniform());
    }

    /** The 64-bit finalizer of SplitMix64, variant 13 of D. Stafford: a bijection in which every input bit moves every output bit. */
    static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
        return b ^ (b >>> 31);
    }

    /** The key of part {@code index} of the thing that has {@code key}. */
    static long child(long key, long index) {
        return mix(key + GAMMA * (2 * index + 1));
    }
}

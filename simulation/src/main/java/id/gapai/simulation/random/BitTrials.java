package id.gapai.simulation.random;

/**
 * Up to 64 Bernoulli trials at once, each comparing the binary digits of its own uniform number with those of p. The i-th word of the
 * stream holds the i-th digit of every trial; a trial is decided at the first digit that differs. About log2 n + 2 words a draw.
 * A larger p, or more trials, never loses a success.
 */
final class BitTrials {
    static final int MOST = 64;

    private BitTrials() {}

    /** Successes among {@code 1 <= n <= MOST} trials. */
    static int sample(KeyedStream stream, int n, double p) {
        return p < 1 ? decide(stream, first(n), p) : n;
    }

    /** A bit for each of the first n trials; by two shifts, since one of all 64 bits does nothing. */
    static long first(int n) {
        return ~(-1L << (n >> 1) << (n - (n >> 1)));
    }

    private static int decide(KeyedStream stream, long trials, double p) {
        long undecided = trials;
        long successes = 0;
        double digits = p;
        while (undecided != 0 && digits > 0) {
            long random = stream.nextLong();
            digits *= 2;
            if (digits >= 1) {
                digits -= 1;
                successes |= undecided & ~random;
                undecided &= random;
            } else {
                undecided &= ~random;
            }
        }
        return Long.bitCount(successes);
    }
}

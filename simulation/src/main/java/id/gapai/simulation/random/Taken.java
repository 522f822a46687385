package id.gapai.simulation.random;

/**
 * How many of the people taken out of a crowd are good: exact hypergeometric variates where few are taken. Each is taken with replacement,
 * by a Bernoulli trial with the share of the good ({@link BitTrials}); that somebody was taken twice, which is rare, is ruled out by a
 * uniform, or all are taken again without replacement. With x good ones among m taken, of g good and b bad people, all are different with
 * probability g(g−1)…(g−x+1)/g^x · b(b−1)…(b−m+x+1)/b^(m−x); times the binomial probability of x this is proportional to the
 * hypergeometric one. With more good people the same random numbers take no fewer of them, but for repetitions.
 */
final class Taken {
    /** Of more people it is quicker to draw their number at once. */
    static final int MOST = 4 * BitTrials.MOST;

    private Taken() {}

    /** Good ones among {@code drawn} taken out of {@code good + bad}; {@code 0 <= drawn <= good + bad}. */
    static int sample(KeyedStream stream, int good, int bad, int drawn) {
        if (drawn == 0) {
            return 0;
        }
        if (drawn > MOST) {
            return Hypergeometric.sample(stream, good, bad, drawn);
        }
        long bits = stream.nextLong();
        int taken = withReplacement(stream, good / (good + (double) bad), drawn);
        return areSurelyDifferent(bits, good, bad, drawn, taken) || KeyedStream.uniform(bits) < allDifferent(good, taken) * allDifferent(bad, drawn - taken)
                ? taken
                : Hypergeometric.sample(stream, good, bad, drawn);
    }

    private static int withReplacement(KeyedStream stream, double share, int drawn) {
        int taken = 0;
        for (int left = drawn; left > 0; left -= BitTrials.MOST) {
            taken += BitTrials.sample(stream, Math.min(left, BitTrials.MOST), share);
        }
        return taken;
    }

    private static boolean areSurelyDifferent(long bits, int good, int bad, int drawn, int taken) {
        return room(bits, good, bad, drawn, taken) >= 0;
    }

    /** Not negative where a uniform tells, by a bound of the probability, that nobody was taken twice. */
    static long room(long bits, int good, int bad, int drawn, int taken) {
        return KeyedStream.LOW - 1 - (bits >>> Integer.SIZE) - Hits.maybeRepeated(good, taken) - Hits.maybeRepeated(bad, drawn - taken);
    }

    /** The probability that so many people, each taken out of all of them, are different. */
    private static double allDifferent(int people, int taken) {
        double probability = 1;
        for (int i = 1; i < taken; i++) {
            probability *= Math.max(0, 1 - i / (double) people);
        }
        return probability;
    }
}

package id.gapai.simulation.random;

/**
 * The draws of one path, day by day. Each names its purpose (a key of {@link Purposes}) and gets its own stream, so that no draw
 * depends on how many others were made. Mutable, for one thread; allocates nothing.
 */
public final class Draws {
    private final KeyedStream stream = new KeyedStream();

    /** Strategies in one world often ask for the same number on the same day; by the low bits of the key: the last that were drawn. */
    private static final int GAMMAS = 32;

    private final long[] gammaKeys = new long[GAMMAS];
    private final double[] gammaShapes = new double[GAMMAS];
    private final double[] gammas = new double[GAMMAS];

    private long pathKey;
    private long dayKey;

    /** Moves to day 0 of a path. */
    public void startPath(long seed, long path) {
        pathKey = KeyedStream.child(KeyedStream.mix(seed), path);
        startDay(0);
    }

    public void startDay(int day) {
        dayKey = KeyedStream.child(pathKey, day);
    }

    /** Uniform on the open interval (0, 1). */
    public double uniform(long purpose) {
        stream.start(dayKey ^ purpose);
        return stream.uniform();
    }

    /** Standard normal. */
    public double normal(long purpose) {
        stream.start(dayKey ^ purpose);
        return stream.normal();
    }

    /** The rate of events that hit somebody with probability p, −log(1 − p); {@code 0 <= p <= 1}. */
    public static double rate(double p) {
        return Hits.rate(p);
    }

    /** Gamma with mean 1 and variance {@code 1 / shape}; {@code shape > 0}. */
    public double gammaWithMeanOne(long purpose, double shape) {
        long key = dayKey ^ purpose;
        int place = (int) key & (GAMMAS - 1);
        if (gammaKeys[place] != key || gammaShapes[place] != shape) {
            stream.start(key);
            gammaKeys[place] = key;
            gammaShapes[place] = shape;
            gammas[place] = Gamma.sample(stream, shape) / shape;
        }
        return gammas[place];
    }

    /** Poisson; {@code mean >= 0}. Saturates at {@link Poisson#MAX}. */
    public int poisson(long purpose, double mean) {
        if (!(mean > 0)) {
            return 0;
        }
        stream.start(dayKey ^ purpose);
        return Poisson.sample(stream, mean);
    }

    /** Successes in {@code n >= 0} trials; {@code 0 <= p <= 1}. */
    public int binomial(long purpose, int n, double p) {
        if (n == 0 || !(p > 0)) {
            return 0;
        }
        stream.start(dayKey ^ purpose);
        return Binomial.sample(stream, n, p);
    }

    /** People, out of {@code n >= 0}, hit by an event that befalls each at {@code rate >= 0}: binomial with 1 − e^−rate. */
    public int hits(long purpose, int n, double rate) {
        if (n == 0 || !(rate > 0)) {
            return 0;
        }
        stream.start(dayKey ^ purpose);
        return Binomial.hits(stream, n, rate);
    }

    /** Good ones among {@code drawn} taken without replacement from {@code good + bad}. */
    public int hypergeometric(long purpose, int good, int bad, int drawn) {
        stream.start(dayKey ^ purpose);
        return Hypergeometric.sample(stream, good, bad, drawn);
    }

    /** The same, quicker where few are drawn; with more good ones, hardly ever fewer of them are drawn. */
    public int taken(long purpose, int good, int bad, int drawn) {
        stream.start(dayKey ^ purpose);
        return Taken.sample(stream, good, bad, drawn);
    }

    /**
     * People leave a row one after the other, each from a place that is uniform among those left, and the row closes up.
     *
     * @param people in the row at first
     * @param places where they go, from index {@code at}; if they are an odd number, the next one is spoiled
     */
    public void places(long purpose, int people, int leaving, int[] places, int at) {
        stream.start(dayKey ^ purpose);
        int end = at + leaving;
        int row = people;
        for (int i = at; i < end; i += 2) {
            long bits = stream.nextLong();
            places[i] = stream.below(row--, bits >>> 32);
            places[i + 1] = stream.below(row--, bits & KeyedStream.LOW);
        }
    }

    /** Key of the day in hand, from which the streams of its purposes start. */
    long dayKey() {
        return dayKey;
    }
}

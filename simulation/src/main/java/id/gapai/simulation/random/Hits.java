package id.gapai.simulation.random;

import id.gapai.simulation.elementary.Elementary;

/**
 * The number of people, out of n, hit by at least one of the events that befall each of them at the same rate: Binomial(n, 1 − e^−rate),
 * exactly. All events together are Poisson(n·rate); two of them rarely hit the same person, and only when a uniform says that they may have
 * are they looked at one by one.
 */
final class Hits {
    /** Twice the repeated hits expected up to which it pays. */
    static final double MOST_EVENTS_TIMES_RATE = 2;

    private static final double SERIES_BELOW = 1.0 / 64;
    private static final double SHORT_SERIES_BELOW = 1.0 / 4096;

    private Hits() {}

    /** Whether {@link #sample} is the fast way. */
    static boolean areFew(int n, double rate) {
        double events = n * rate;
        return events < PoissonTable.LIMIT && events * rate < MOST_EVENTS_TIMES_RATE;
    }

    /** −log(1 − p), by four or eight terms of its series where they give all digits. */
    static double rate(double p) {
        if (p < SHORT_SERIES_BELOW) {
            return p * (1 + p * (1 / 2.0 + p * (1 / 3.0 + p / 4)));
        }
        if (p >= SERIES_BELOW) {
            return -Elementary.log1p(-p);
        }
        return p * (1 + p * (1 / 2.0 + p * (1 / 3.0 + p * (1 / 4.0 + p * (1 / 5.0 + p * (1 / 6.0 + p * (1 / 7.0 + p / 8)))))));
    }

    /**
     * Different people among {@code n > 0} hit by Poisson({@code mean}) events, the mean below {@link PoissonTable#LIMIT}. In the usual case one
     * random number tells the events of the table, that none is missing, and that all hit different people.
     */
    static int sample(KeyedStream stream, int n, double mean) {
        long bits = stream.nextLong();
        long scaled = Poisson.scaled(mean);
        int index = Poisson.index(scaled);
        int events = PoissonTable.variate(index, bits, stream);
        long low = bits & KeyedStream.LOW;
        return low + Poisson.rest(scaled) + maybeRepeated(n, events) < KeyedStream.LOW
                ? events
                : unsure(stream, n, events, mean - index / (double) PoissonTable.PER_UNIT, stream.after(low));
    }

    /** At least 2^32 times the probability that not all of so many events hit different people, which is at most events·(events − 1)/2n. */
    static long maybeRepeated(int n, int events) {
        return (long) events * (events - 1) << Integer.numberOfLeadingZeros(n);
    }

    /** @param u uniform; tells whether events are missing, and if not, whether they hit different people */
    private static int unsure(KeyedStream stream, double n, int events, double rest, double u) {
        if (u < 1 - rest) {
            return oneByOne(stream, n, events, u / (1 - rest));
        }
        return oneByOne(stream, n, events + Poisson.few(u, rest), stream.uniform());
    }

    /** The first repeated hit by inversion of u, the others each by a uniform of its own. */
    private static int oneByOne(KeyedStream stream, double n, int events, double u) {
        if (u < 1 - events * (events - 1.0) / (2 * n)) {
            return events;
        }
        double noneSoFar = 1;
        int people = 0;
        while (people < events) {
            noneSoFar *= 1 - people / n;
            if (u >= noneSoFar) {
                return afterFirst(stream, n, events - people - 1, people);
            }
            people++;
        }
        return people;
    }

    private static int afterFirst(KeyedStream stream, double n, int events, int people) {
        int hit = people;
        for (int i = 0; i < events; i++) {
            hit += stream.uniform() * n < hit ? 0 : 1;
        }
        return hit;
    }
}

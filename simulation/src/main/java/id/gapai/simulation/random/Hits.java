package id.gapai.simulation.random;

import id.gapai.simulation.elementary.Elementary;

/**
 * The number of people, out of n, hit by at least one of the events that befall each of them at the same rate: Binomial(n, 1 − e^−rate),
 * exactly. All events together are Poisson(n·rate); two of them rarely hit the same person, and only when a uniform says that they may have
 * are they looked at one by one.
 */
final class Hits {
    /** Up to so many repeated hits expected it pays. */
    private static final double MOST_REPEATED = 1;

    private static final double SERIES_BELOW = 1.0 / 64;
    private static final double SHORT_SERIES_BELOW = 1.0 / 4096;

    private Hits() {}

    /** Whether {@link #sample} is the fast way. */
    static boolean areFew(int n, double rate) {
        double events = n * rate;
        return events < PoissonTable.LIMIT && events * rate < 2 * MOST_REPEATED;
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
     * Different people among {@code n} hit by Poisson({@code mean}) events, the mean below {@link PoissonTable#LIMIT}; among infinitely many
     * as many as events. In the usual case one random number tells that no event is missing from the table's and that all hit
     * different people.
     */
    static int sample(KeyedStream stream, double n, double mean) {
        long bits = stream.bits();
        int index = (int) (mean * PoissonTable.PER_UNIT);
        double rest = mean - index / (double) PoissonTable.PER_UNIT;
        int entry = PoissonTable.entry(index, bits);
        int events = PoissonTable.variate(index, entry);
        double above = PoissonTable.above(entry, bits);
        double width = PoissonTable.width(entry);
        return above < (1 - rest) * surelyDifferent(n, events) * width ? events : unsure(stream, n, events, rest, above / width);
    }

    /** At most the probability that so many events hit different people. */
    private static double surelyDifferent(double n, int events) {
        return 1 - events * (events - 1.0) / (2.0 * n);
    }

    private static int unsure(KeyedStream stream, double n, int events, double rest, double u) {
        if (u < 1 - rest) {
            return oneByOne(stream, n, events, u / (1 - rest));
        }
        return different(stream, n, events + Poisson.few(u, rest));
    }

    private static int different(KeyedStream stream, double n, int events) {
        double u = stream.uniform();
        return u < surelyDifferent(n, events) ? events : oneByOne(stream, n, events, u);
    }

    /** The first repeated hit by inversion of u, the others each by a uniform of its own. */
    private static int oneByOne(KeyedStream stream, double n, int events, double u) {
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

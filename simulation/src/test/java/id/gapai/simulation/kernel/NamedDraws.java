package id.gapai.simulation.kernel;

import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.Purposes;
import java.util.Arrays;

/** The draws of one day of a path, asked for by name. */
record NamedDraws(Draws draws) {
    static NamedDraws of(long seed, int path, int day) {
        var draws = new Draws();
        draws.startPath(seed, path);
        draws.startDay(day);
        return new NamedDraws(draws);
    }

    double uniform(String name) {
        return draws.uniform(Purposes.keyOf(name));
    }

    double normal(String name) {
        return draws.normal(Purposes.keyOf(name));
    }

    double gammaWithMeanOne(String name, double shape) {
        return draws.gammaWithMeanOne(Purposes.keyOf(name), shape);
    }

    int poisson(String name, double mean) {
        return draws.poisson(Purposes.keyOf(name), mean);
    }

    int binomial(String name, int n, double p) {
        return draws.binomial(Purposes.keyOf(name), n, p);
    }

    int hits(String name, int n, double rate) {
        return draws.hits(Purposes.keyOf(name), n, rate);
    }

    /** Places in a row that closes up after each who leaves. */
    int[] places(String name, int people, int leaving) {
        var places = new int[leaving + 1];
        draws.places(Purposes.keyOf(name), people, leaving, places, 0);
        return Arrays.copyOf(places, leaving);
    }

    int taken(String name, int good, int bad, int drawn) {
        return draws.taken(Purposes.keyOf(name), good, bad, drawn);
    }

    int hypergeometric(String name, int good, int bad, int drawn) {
        return draws.hypergeometric(Purposes.keyOf(name), good, bad, drawn);
    }
}

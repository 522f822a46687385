package id.gapai.simulation.kernel;

import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.Purposes;

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

    int hypergeometric(String name, int good, int bad, int drawn) {
        return draws.hypergeometric(Purposes.keyOf(name), good, bad, drawn);
    }
}

package id.gapai.simulation.split;

import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.PathSource;
import id.gapai.simulation.random.Purposes;

/**
 * Three runs of n paths in a row: the first draws everything; paths n + i have the parameters of path i; paths 2n + i have its parameters
 * and its swings of demand. All else is drawn anew.
 *
 * @param seed    of the run
 * @param triples n
 */
public record FrozenSource(long seed, int triples) implements PathSource {
    private static final long DEMAND = Purposes.keyOf(Purposes.DEMAND);

    @Override
    public double parameter(Draws draws, long path, int index, long purpose) {
        return first(path).uniform(purpose);
    }

    @Override
    public double row(Draws draws, long path, long purpose) {
        return first(path).uniform(purpose);
    }

    @Override
    public void demand(long path, double memory, double[] normals) {
        if (path < 2L * triples) {
            return;
        }
        var draws = first(path);
        for (int day = 0; day < normals.length; day++) {
            draws.startDay(day);
            normals[day] = draws.normal(DEMAND);
        }
    }

    /** The draws, at day 0, of the path of the first run that is shared with. */
    private Draws first(long path) {
        var draws = new Draws();
        draws.startPath(seed, path % triples);
        return draws;
    }
}

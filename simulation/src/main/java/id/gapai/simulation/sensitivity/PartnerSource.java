package id.gapai.simulation.sensitivity;

import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.PathSource;
import id.gapai.simulation.random.Purposes;

/**
 * Paths that borrow a factor from a partner: path p takes it from path p + shift and all else from itself. With chance as the factor it is
 * the other way round: path p keeps its own chance and takes everything else from its partner.
 *
 * @param seed  of the run
 * @param shift from a path to its partner, whose number must not be negative
 */
public record PartnerSource(long seed, long shift, Factor factor) implements PathSource {
    private static final long DEMAND = Purposes.keyOf(Purposes.DEMAND);

    @Override
    public double parameter(Draws draws, long path, int index, long purpose) {
        return borrows(purpose) ? partner(path).uniform(purpose) : draws.uniform(purpose);
    }

    @Override
    public double row(Draws draws, long path, long purpose) {
        return parameter(draws, path, 0, purpose);
    }

    @Override
    public void demand(long path, double memory, double[] normals) {
        if (factor.isChance() || factor.movesSwings()) {
            var draws = partner(path);
            for (int day = 0; day < normals.length; day++) {
                draws.startDay(day);
                normals[day] = draws.normal(DEMAND);
            }
        }
    }

    private boolean borrows(long purpose) {
        return factor.isChance() || factor.moves(purpose);
    }

    private Draws partner(long path) {
        var draws = new Draws();
        draws.startPath(seed, path + shift);
        return draws;
    }
}

package id.gapai.simulation.calibrate;

import id.gapai.model.distribution.JointSample;
import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.PathSource;
import java.util.List;

/**
 * Gives the numbers of one {@link Latent} to the path that it stands for.
 *
 * @param positions by parameter of the world or strategy, where the core has its score; −1: it is certain, or marked
 */
record LatentSource(Latent latent, Core order, List<Prior> priors, int[] positions) implements PathSource {
    private static final double ANY = 0.5;

    @Override
    public double parameter(Draws draws, long path, int index, long purpose) {
        return positions[index] < 0 ? ANY : NormalScore.cdf(order.otherOf(latent, positions[index]));
    }

    @Override
    public void demand(long path, double memory, double[] normals) {
        order.swings(latent, normals);
    }

    @Override
    public void joint(Draws draws, long path, long purpose, JointSample sample, double[] values) {
        for (int j = 0; j < values.length; j++) {
            values[j] = priors.get(j).value(latent.core().get(j));
        }
    }
}

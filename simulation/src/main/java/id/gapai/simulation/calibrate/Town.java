package id.gapai.simulation.calibrate;

import id.gapai.simulation.kernel.Boost;
import id.gapai.simulation.kernel.Kernel;
import id.gapai.simulation.kernel.World;
import id.gapai.simulation.kernel.WorldModel;
import id.gapai.simulation.parameter.Quantile;
import java.util.List;

/**
 * The model of a problem, ready to run paths of given numbers. Immutable, shared by all threads.
 *
 * @param ofWorld    positions in the core of the parameters of the world, {@code ofStrategy} of the strategy
 */
record Town(List<Prior> priors, World world, Kernel kernel, Core order, int[] ofWorld, int[] ofStrategy) {
    static Town of(Problem problem) {
        var world = new World(WorldModel.of(problem.model(), Boost.NONE), Quantile::of);
        var kernel = new Kernel(world, problem.model(), Boost.NONE);
        int[] ofWorld = positions(world.uncertain(), 0);
        int[] ofStrategy = positions(kernel.uncertain(), count(world.uncertain()));
        int others = count(world.uncertain()) + count(kernel.uncertain());
        return new Town(
                problem.priors(), world, kernel, new Core(problem.priors().size(), others, problem.lastDay()), ofWorld, ofStrategy);
    }

    private static int[] positions(List<Boolean> uncertain, int from) {
        var positions = new int[uncertain.size()];
        int next = from;
        for (int i = 0; i < positions.length; i++) {
            positions[i] = uncertain.get(i) ? next++ : -1;
        }
        return positions;
    }

    private static int count(List<Boolean> uncertain) {
        return (int) uncertain.stream().filter(u -> u).count();
    }

    LatentSource worldSource(Latent latent) {
        return new LatentSource(latent, order, priors, ofWorld);
    }

    LatentSource strategySource(Latent latent) {
        return new LatentSource(latent, order, priors, ofStrategy);
    }
}

package id.gapai.simulation;

import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.kernel.Boost;
import id.gapai.simulation.kernel.DrawnParameter;
import id.gapai.simulation.kernel.Kernel;
import id.gapai.simulation.kernel.PathDay;
import id.gapai.simulation.kernel.World;
import id.gapai.simulation.kernel.WorldModel;
import id.gapai.simulation.parameter.Quantile;
import id.gapai.simulation.sampling.Sampling;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One path of a model, as any run of the same seed and sampling lives through it.
 *
 * @param parameters what was drawn for the whole path
 * @param days       0 … H
 */
public record Replay(List<DrawnParameter> parameters, List<PathDay> days) {
    public Replay {
        parameters = List.copyOf(parameters);
        days = List.copyOf(days);
    }

    /**
     * Lives through a path again.
     *
     * @param path number of the path, from 0
     * @throws id.gapai.simulation.kernel.BrokenLaw if the program makes an error on it
     */
    public static Replay of(CompiledModel model, int path, long seed, Sampling sampling) {
        var world = new World(WorldModel.of(model, Boost.NONE), Quantile::of);
        var kernel = new Kernel(world, model, Boost.NONE);
        var sources = sampling.sources(seed, world.parameterCount(), world.days());
        var worldState = world.newState();
        var state = kernel.newState(worldState);
        world.start(worldState, seed, path, 1, sources.world());
        kernel.start(state, sources.strategy());
        var days = new ArrayList<>(List.of(state.day(0, 0)));
        for (int day = 1; day <= world.days(); day++) {
            world.step(worldState, day);
            kernel.step(state, day);
            days.add(state.day(0, day));
        }
        return new Replay(Stream.concat(world.drawn(worldState, 0).stream(), kernel.drawn(state, 0).stream()).toList(), days);
    }
}

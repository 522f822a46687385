package id.gapai.simulation.filter;

import id.gapai.model.array.Ints;
import id.gapai.simulation.kernel.Kernel;
import id.gapai.simulation.kernel.KernelState;
import id.gapai.simulation.kernel.World;
import id.gapai.simulation.kernel.WorldState;
import id.gapai.simulation.random.LaneDraws;
import id.gapai.simulation.random.PathSources;
import id.gapai.simulation.random.PathStart;

/** Lets paths go side by side from day 0 of a model to the last day of some counts. Mutable, for one thread. */
final class Walk {
    private final World world;
    private final Kernel kernel;
    private final CountGroup counts;
    private final WorldState worldState;
    private final KernelState state;

    /** [days + 1][K] active residents at the close of each day. */
    private final int[][] active;

    Walk(World world, Kernel kernel, CountGroup counts) {
        this.world = world;
        this.kernel = kernel;
        this.counts = counts;
        worldState = world.newState();
        state = kernel.newState(worldState);
        active = new int[counts.lastDay() + 1][LaneDraws.MOST];
    }

    /** @param size at most {@link LaneDraws#MOST} paths */
    void run(long seed, long firstPath, int size, PathSources sources) {
        world.start(worldState, seed, firstPath, size, sources.world());
        kernel.start(state, sources.strategy());
        state.totalActive(active[0]);
        for (int day = 1; day < active.length; day++) {
            world.step(worldState, day);
            kernel.step(state, day);
            state.totalActive(active[day]);
        }
    }

    /** The likelihood of the counts on the path of a lane. */
    double likelihood(int k) {
        return counts.likelihood(day -> active[day][k]);
    }

    /** Where the path of a lane stands. */
    PathStart stand(int k) {
        return state.stand(k, active.length - 1);
    }

    /** Active residents on the path of a lane. */
    int active(int k) {
        return active[active.length - 1][k];
    }

    /** Active residents on the path of a lane at the close of the last days of the counts. */
    Ints closes(int k) {
        var days = counts.lastDays();
        return Ints.generate(days.size(), i -> active[days.get(i)][k]);
    }
}

package id.gapai.simulation.whatif;

import id.gapai.model.distribution.Distribution;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.kernel.Boost;
import id.gapai.simulation.kernel.Kernel;
import id.gapai.simulation.kernel.KernelState;
import id.gapai.simulation.kernel.World;
import id.gapai.simulation.kernel.WorldModel;
import id.gapai.simulation.kernel.WorldState;
import id.gapai.simulation.parameter.Quantile;
import id.gapai.simulation.random.LaneDraws;
import id.gapai.simulation.random.PathSources;
import java.util.Arrays;
import java.util.function.Function;

/** The daily counts of the first paths of a model, more and more of them. Mutable, for one thread. */
public final class Courses {
    /** Paths that are run side by side. */
    public static final int BLOCK = LaneDraws.MOST;

    private final World world;
    private final Kernel kernel;
    private final WorldState worldState;
    private final KernelState state;
    private final PathSources sources;
    private final long seed;

    /** [H][most] active residents at the close of a day, by path. */
    private final int[][] active;

    /** [most] holders at the end. */
    private final int[] holders;

    private final int[] totals = new int[BLOCK];
    private int paths;

    /**
     * @param most      paths at most, rounded up to whole blocks
     * @param quantiles gives the quantile function of a distribution
     */
    public Courses(WhatIf whatIf, CompiledModel model, int most, Function<Distribution, Quantile> quantiles) {
        world = new World(WorldModel.of(model, Boost.NONE), quantiles);
        kernel = new Kernel(world, model, Boost.NONE);
        worldState = world.newState();
        state = kernel.newState(worldState);
        sources = whatIf.sources();
        seed = whatIf.seed();
        int room = (most + BLOCK - 1) / BLOCK * BLOCK;
        active = new int[model.days()][room];
        holders = new int[room];
    }

    /** Runs the next {@value LaneDraws#MOST} paths. */
    public void runBlock() {
        world.start(worldState, seed, paths, BLOCK, sources.world());
        kernel.start(state, sources.strategy());
        for (int day = 1; day <= active.length; day++) {
            world.step(worldState, day);
            kernel.step(state, day);
            state.totalActive(totals);
            System.arraycopy(totals, 0, active[day - 1], paths, BLOCK);
        }
        System.arraycopy(worldState.totalHolders(), 0, holders, paths, BLOCK);
        paths += BLOCK;
    }

    /** How many have been run. */
    public int paths() {
        return paths;
    }

    /** Active residents at the close of a day, 1 … H. */
    public int active(int day, int path) {
        return active[day - 1][path];
    }

    /** Holders at the end. */
    public int holders(int path) {
        return holders[path];
    }

    /**
     * Quantiles of the active residents at the close of a day: order statistics, linear between them, as in a forecast.
     *
     * @param levels 0 … 1
     */
    public double[] quantiles(int day, double... levels) {
        int[] ascending = Arrays.copyOf(active[day - 1], paths);
        Arrays.sort(ascending);
        var quantiles = new double[levels.length];
        for (int i = 0; i < levels.length; i++) {
            double place = levels[i] * (paths - 1);
            int lower = (int) place;
            int upper = Math.min(lower + 1, paths - 1);
            quantiles[i] = ascending[lower] + (place - lower) * (ascending[upper] - ascending[lower]);
        }
        return quantiles;
    }
}

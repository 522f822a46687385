package id.gapai.simulation.rare;

import id.gapai.model.array.Doubles;
import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.NormalProbability;
import id.gapai.simulation.random.NormalQuantile;
import id.gapai.simulation.random.PathSource;
import id.gapai.simulation.random.Purposes;
import id.gapai.simulation.sampling.SlowSwings;

/**
 * Paths whose scores come from a mixture.
 *
 * @param seed   of the run
 * @param swings of the model's horizon
 */
public record ShiftedSource(long seed, Axes axes, SlowSwings swings, ShiftMixture mixture) implements PathSource {
    private static final long PART = Purposes.keyOf("rare/part");
    private static final double SMALLEST_UNIFORM = 0x1.0p-53;

    /** Without any shift: plain paths, of weight 1. */
    public static ShiftedSource plain(long seed, Axes axes, SlowSwings swings) {
        return new ShiftedSource(seed, axes, swings, ShiftMixture.plain(axes.size()));
    }

    /** The same paths with other shifts. */
    public ShiftedSource with(ShiftMixture mixture) {
        return new ShiftedSource(seed, axes, swings, mixture);
    }

    @Override
    public double parameter(Draws draws, long path, int index, long purpose) {
        double u = draws.uniform(purpose);
        int axis = axes.indexOf(purpose);
        double by = axis < 0 ? 0 : means(path).get(axis);
        return by == 0 ? u : inside(NormalProbability.of(NormalQuantile.of(u) + by));
    }

    /** As far inside the open interval as streams stay. */
    private static double inside(double u) {
        return Math.min(1 - SMALLEST_UNIFORM, Math.max(SMALLEST_UNIFORM, u));
    }

    @Override
    public void demand(long path, double memory, double[] normals) {
        var means = means(path);
        for (int j = 0; j < SlowSwings.COUNT; j++) {
            swings.replace(j, memory, Axes.swing(seed, path, j) + means.get(j), normals);
        }
    }

    private Doubles means(long path) {
        var draws = new Draws();
        draws.startPath(seed, path);
        return mixture.pick(draws.uniform(PART));
    }

    /** [D] of a path, as it was run. */
    double[] scores(long path) {
        double[] scores = axes.scores(seed, path);
        var means = means(path);
        for (int i = 0; i < scores.length; i++) {
            scores[i] += means.get(i);
        }
        return scores;
    }

    /** Density of the scores of plain paths over that of these, 0 … 10. */
    double weight(double[] scores) {
        return mixture.weight(scores);
    }
}

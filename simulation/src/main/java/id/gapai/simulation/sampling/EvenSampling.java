package id.gapai.simulation.sampling;

import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.NestedScramble;
import id.gapai.simulation.random.NormalQuantile;
import id.gapai.simulation.random.OctaveShuffle;
import id.gapai.simulation.random.PathSource;
import id.gapai.simulation.random.PathSources;
import id.gapai.simulation.random.Purposes;

/**
 * Parameters and the slow swings of demand spread evenly over the paths. There are {@link Sampling#REPLICATES} independently scrambled
 * sets of points, dealt in turn: path i is point ⌊i / 16⌋ of set i mod 16, so that any number of paths is a beginning of any larger
 * number, and the sets tell the error. Immutable.
 *
 * <ul>
 *   <li>The slow swings of demand and the parameters of a world are coordinates of Sobol' points, in this order; a scramble is keyed by the
 *       name of what it moves.
 *   <li>The parameters that only a strategy has are spread evenly one by one, each in an order of its own: strategies of the same world
 *       need not agree on dimensions, and a channel more or less changes nobody. In one set such a parameter has one value in each of 2^m
 *       equal parts of its probability (M. D. McKay, R. J. Beckman and W. J. Conover, Technometrics 21, 1979).
 *   <li>Everything else on a path comes from streams, as it does for independent paths.
 * </ul>
 */
final class EvenSampling {
    private static final int SWINGS = SlowSwings.COUNT;

    private final long seed;
    private final SobolPoints points;
    private final SlowSwings swings;
    private final long[] swingPurposes = new long[SWINGS];

    EvenSampling(long seed, SobolPoints points, int days) {
        this.seed = seed;
        this.points = points;
        swings = SlowSwings.of(days);
        for (int j = 0; j < SWINGS; j++) {
            swingPurposes[j] = Purposes.keyOf("sampling/demand/" + j);
        }
    }

    static SobolPoints points(int worldParameters) {
        return SobolPoints.of(Math.min(SobolPoints.MOST_DIMENSIONS, SWINGS + worldParameters));
    }

    PathSources sources() {
        return new PathSources(new WorldSource(), (draws, path, index, purpose) -> alone(path, purpose));
    }

    private final class WorldSource implements PathSource {
        /** Beyond the dimensions there are points of, parameters are spread one by one. */
        @Override
        public double parameter(Draws draws, long path, int index, long purpose) {
            int dimension = SWINGS + index;
            return dimension < points.dimensions() ? together(path, dimension, purpose) : alone(path, purpose);
        }

        @Override
        public double row(Draws draws, long path, long purpose) {
            return alone(path, purpose);
        }

        @Override
        public void demand(long path, double memory, double[] normals) {
            for (int j = 0; j < SWINGS; j++) {
                double swing = NormalQuantile.of(together(path, j, swingPurposes[j]));
                swings.replace(j, memory, swing, normals);
            }
        }
    }

    private double together(long path, int dimension, long purpose) {
        return NestedScramble.uniform(key(path, purpose), points.digits(dimension, number(path)));
    }

    /** Numbers 0, 1, 2, … with their binary digits in reverse order, which is the first dimension, shuffled. */
    private double alone(long path, long purpose) {
        long key = key(path, purpose);
        return NestedScramble.uniform(key, points.digits(0, OctaveShuffle.of(key, number(path))));
    }

    private long key(long path, long purpose) {
        return NestedScramble.key(seed, Sampling.replicate(path), purpose);
    }

    private static int number(long path) {
        return (int) (path / Sampling.REPLICATES);
    }
}

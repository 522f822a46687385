package id.gapai.simulation.rare;

import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.Purposes;
import id.gapai.simulation.sampling.SlowSwings;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The standard normals that may be shifted: first the slow swings of demand, then the scores of the uncertain parameters. */
public final class Axes {
    /** Purposes of the swings. */
    private static final long[] SWINGS =
            IntStream.range(0, SlowSwings.COUNT).mapToLong(j -> Purposes.keyOf("rare/demand/" + j)).toArray();

    private final long[] purposes;
    private final Map<Long, Integer> indices = new HashMap<>();

    /** @param parameters purposes of those that are uncertain */
    public Axes(LongStream parameters) {
        purposes = LongStream.concat(LongStream.of(SWINGS), parameters).toArray();
        for (int i = 0; i < purposes.length; i++) {
            indices.put(purposes[i], i);
        }
    }

    /** How many there are, D. */
    public int size() {
        return purposes.length;
    }

    /** Of a parameter; −1 if it is not among them. */
    int indexOf(long purpose) {
        return indices.getOrDefault(purpose, -1);
    }

    /** [D] of a path, before any shift. */
    double[] scores(long seed, long path) {
        var draws = new Draws();
        draws.startPath(seed, path);
        var scores = new double[purposes.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = draws.normal(purposes[i]);
        }
        return scores;
    }

    /** A swing of a path, before any shift. */
    static double swing(long seed, long path, int direction) {
        var draws = new Draws();
        draws.startPath(seed, path);
        return draws.normal(SWINGS[direction]);
    }
}

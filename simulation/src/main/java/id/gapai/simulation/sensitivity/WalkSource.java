package id.gapai.simulation.sensitivity;

import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.PathSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Paths that stand somewhere on their walk through the uncertain numbers; swings of demand and chance are the same along a walk. */
public final class WalkSource implements PathSource {
    private final Map<Long, Integer> indices = new HashMap<>();
    private final List<Trajectories.Walk> walks;
    private final int steps;

    /**
     * @param purposes keys of the k numbers, in the order of the walks
     * @param steps    how many of the numbers have been changed, 0 … k
     */
    public WalkSource(Trajectories trajectories, List<Long> purposes, int steps) {
        for (int i = 0; i < purposes.size(); i++) {
            indices.put(purposes.get(i), i);
        }
        this.walks = IntStream.range(0, trajectories.walks()).mapToObj(trajectories::walk).toList();
        this.steps = steps;
    }

    @Override
    public double parameter(Draws draws, long path, int index, long purpose) {
        var number = indices.get(purpose);
        return number == null ? draws.uniform(purpose) : walks.get((int) path).at(number, steps);
    }

    @Override
    public double row(Draws draws, long path, long purpose) {
        return parameter(draws, path, 0, purpose);
    }
}

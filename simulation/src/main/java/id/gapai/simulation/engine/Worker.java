package id.gapai.simulation.engine;

import id.gapai.simulation.random.PathSources;
import id.gapai.simulation.tally.PathBlock;
import java.util.List;

/** One thread's part in a {@link Plan}: states and blocks of its own, allocated once. */
final class Worker {
    private final List<WorldLanes> worlds;
    private final List<Lane> lanes;
    private final PathBlock reference;

    Worker(Plan plan, PathSources sources) {
        worlds = plan.worlds().stream().map(shared -> new WorldLanes(shared, sources)).toList();
        lanes = worlds.stream().flatMap(world -> world.lanes().stream()).toList();
        reference = lanes.stream()
                .filter(lane -> lane.run.equals(plan.reference()))
                .findFirst()
                .orElseThrow()
                .block;
    }

    /** Simulates a block of paths with all strategies, and hands it to their sinks. */
    void run(long seed, int firstPath, int size) {
        for (var world : worlds) {
            world.run(seed, firstPath, size);
        }
        for (var lane : lanes) {
            lane.run.sink().add(lane.block, reference);
        }
    }
}

package id.gapai.simulation.engine;

import id.gapai.simulation.kernel.BrokenLaw;
import id.gapai.simulation.kernel.World;
import id.gapai.simulation.kernel.WorldState;
import id.gapai.simulation.random.PathSources;
import id.gapai.simulation.tally.HoldersTally;
import id.gapai.simulation.tally.PathBlock;
import java.util.List;
import java.util.Optional;

/** One worker's state of one world and of all strategies in it. */
final class WorldLanes {
    private final World world;
    private final PathSources sources;
    private final WorldState state;
    private final Optional<HoldersTally> tally;
    private final int days;

    /** [H][{@link PathBlock#SIZE}]. */
    private final int[][] holders;

    private final Lane[] lanes;

    WorldLanes(Plan.Shared shared, PathSources sources) {
        world = shared.world();
        this.sources = sources;
        state = world.newState();
        tally = shared.holders();
        days = world.days();
        holders = new int[days][PathBlock.SIZE];
        lanes = shared.runs().stream().map(run -> new Lane(run, state, holders)).toArray(Lane[]::new);
    }

    List<Lane> lanes() {
        return List.of(lanes);
    }

    /** Simulates the paths of a block, side by side, with every strategy. */
    void run(long seed, int firstPath, int size) {
        world.start(state, seed, firstPath, size, sources.world());
        for (Lane lane : lanes) {
            lane.block.restart(firstPath, size);
            lane.start(sources.strategy());
        }
        for (int day = 1; day <= days; day++) {
            step(day);
            System.arraycopy(state.totalHolders(), 0, holders[day - 1], 0, size);
            for (Lane lane : lanes) {
                lane.step(day);
            }
        }
        if (tally.isPresent()) {
            tally.get().add(holders, firstPath, size);
        }
    }

    /** What goes wrong in a world does with every strategy. */
    private void step(int day) {
        try {
            world.step(state, day);
        } catch (BrokenLaw law) {
            throw lanes[0].run.kernel().blame(law);
        }
    }
}

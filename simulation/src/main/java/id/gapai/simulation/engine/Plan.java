package id.gapai.simulation.engine;

import id.gapai.simulation.kernel.Kernel;
import id.gapai.simulation.kernel.World;
import id.gapai.simulation.tally.HoldersTally;
import java.util.List;
import java.util.Optional;

/**
 * Strategies to run path by path, grouped by the worlds that they share: a path of a world is drawn once and lived through by all of them.
 *
 * @param reference one of the runs, with which the others are compared
 */
public record Plan(List<Shared> worlds, Run reference) {
    /** A world, where its holders are counted if they are, and what runs in it. */
    public record Shared(World world, Optional<HoldersTally> holders, List<Run> runs) {
        public Shared {
            runs = List.copyOf(runs);
        }
    }

    /** A strategy, and what takes its paths. */
    public record Run(Kernel kernel, Sink sink) {}

    public Plan {
        worlds = List.copyOf(worlds);
        if (worlds.stream().noneMatch(shared -> shared.runs().contains(reference))) {
            throw new IllegalArgumentException("the reference is not among the runs");
        }
    }

    /** H. */
    public int days() {
        return worlds.get(0).world().days();
    }

    /** The parameters of the world that has most. */
    public int worldParameters() {
        return worlds.stream().mapToInt(shared -> shared.world().parameterCount()).max().orElseThrow();
    }

    /** How many strategies there are. */
    public int runs() {
        return worlds.stream().mapToInt(shared -> shared.runs().size()).sum();
    }
}

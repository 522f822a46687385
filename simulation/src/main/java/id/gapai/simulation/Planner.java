package id.gapai.simulation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.gapai.model.distribution.Distribution;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.engine.Plan;
import id.gapai.simulation.engine.Sink;
import id.gapai.simulation.kernel.Boost;
import id.gapai.simulation.kernel.Kernel;
import id.gapai.simulation.kernel.World;
import id.gapai.simulation.kernel.WorldModel;
import id.gapai.simulation.parameter.Quantile;
import id.gapai.simulation.random.Purposes;
import id.gapai.simulation.sampling.Sampling;
import id.gapai.simulation.tally.HoldersTally;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Puts models that have the same world into one. */
final class Planner {
    /** Strategies share most of their distributions, and some quantile functions are tables. */
    private final Map<Distribution, Quantile> quantiles = new HashMap<>();
    private final Supplier<Purposes> purposes;

    Planner() {
        this(Purposes::new);
    }

    /** @param purposes gives those of a world, without any as yet */
    Planner(Supplier<Purposes> purposes) {
        this.purposes = purposes;
    }

    /** A model to run, and what takes its paths. */
    record Item(CompiledModel model, Boost boost, Sink sink) {
        WorldModel world() {
            return WorldModel.of(model, boost);
        }

        Plan.Run in(World world) {
            return new Plan.Run(new Kernel(world, model, boost), sink);
        }
    }

    /** @param holders by item, the same for items of one world */
    record Planned(Plan plan, List<HoldersTally> holders) {}

    /** @param reference index of the item with which the others are compared */
    Plan plan(List<Item> items, int reference) {
        return plan(items, reference, days -> Optional.empty()).plan();
    }

    /** Counts the holders of every day, too; likewise. */
    Planned planCounting(List<Item> items, int reference, Sampling sampling) {
        return plan(items, reference, days -> Optional.of(new HoldersTally(days, sampling)));
    }

    private Planned plan(List<Item> items, int reference, IntFunction<Optional<HoldersTally>> tallies) {
        var worlds = new ArrayList<Plan.Shared>();
        var holders = new ArrayList<>(Collections.<Optional<HoldersTally>>nCopies(items.size(), Optional.empty()));
        var runs = new Plan.Run[items.size()];
        for (var together : byWorld(items).entrySet()) {
            var world = new World(together.getKey(), d -> quantiles.computeIfAbsent(d, Quantile::of), purposes.get());
            var tally = tallies.apply(world.days());
            for (int i : together.getValue()) {
                runs[i] = items.get(i).in(world);
                holders.set(i, tally);
            }
            worlds.add(new Plan.Shared(world, tally, together.getValue().stream().map(i -> runs[i]).toList()));
        }
        return new Planned(new Plan(worlds, runs[reference]), holders.stream().flatMap(Optional::stream).toList());
    }

    private static Map<WorldModel, List<Integer>> byWorld(List<Item> items) {
        return IntStream.range(0, items.size())
                .boxed()
                .collect(groupingBy(i -> items.get(i).world(), LinkedHashMap::new, toList()));
    }
}

package id.gapai.simulation;

import id.gapai.simulation.fleet.FleetDesign;
import id.gapai.simulation.fleet.FleetTally;
import id.gapai.simulation.fleet.PlaceModels;
import id.gapai.simulation.fleet.PlaceWorlds;
import id.gapai.simulation.fleet.UnitOutcome;
import id.gapai.simulation.kernel.Boost;
import id.gapai.simulation.random.PathSources;
import id.gapai.simulation.sampling.Sampling;
import id.gapai.simulation.trial.OutcomeTally;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

/** Runs many places, unit by unit, here on threads; the units may as well be run elsewhere by {@link #run(FleetDesign, FleetDesign.Unit, PlaceModels)}. */
public final class Fleet {
    private Fleet() {}

    /** Told after every unit, one call at a time. */
    @FunctionalInterface
    public interface Log {
        /** @return false to stop after the units that are under way */
        boolean done(FleetDesign.Unit unit, FleetTally tally) throws IOException;
    }

    /**
     * Runs one unit of work on the calling thread.
     *
     * @param place of the unit
     * @throws InterruptedException if the calling thread is interrupted
     */
    public static UnitOutcome run(FleetDesign design, FleetDesign.Unit unit, PlaceModels place) throws InterruptedException {
        var worlds = PlaceWorlds.of(place.name(), design.shared(), design.seed());
        var days = Arrays.stream(design.days().toArray()).boxed().toList();
        var tallies = new ArrayList<OutcomeTally>();
        var items = new ArrayList<Planner.Item>();
        for (var model : place.models()) {
            var tally = new OutcomeTally(unit.paths(), model.channels().size(), days);
            tallies.add(tally);
            items.add(new Planner.Item(model, Boost.NONE, (block, reference) -> tally.add(block)));
        }
        var settings = new Settings(unit.paths().end(), design.seed(), 1, 0, 0, Sampling.INDEPENDENT);
        var plan = new Planner(worlds.purposes()).plan(items, 0);
        try (var stage = new Stage(plan, PathSources.both(worlds.source()), settings)) {
            stage.setDone(unit.paths().first());
            stage.runTo(unit.paths().end(), paths -> true);
        }
        return new UnitOutcome(unit, tallies.stream().map(OutcomeTally::outcome).toList());
    }

    /**
     * Runs all units that a tally lacks, on some threads.
     *
     * @param places in the order of the design
     * @throws InterruptedException if the calling thread is interrupted
     * @throws IOException if the log fails
     * @throws StoppedException if the log wants it
     */
    public static void run(FleetDesign design, List<PlaceModels> places, FleetTally tally, int threads, Log log)
            throws InterruptedException, IOException {
        var missing = tally.missing();
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var results = new ExecutorCompletionService<UnitOutcome>(pool);
            int next = 0;
            boolean goOn = true;
            for (int running = 0; running > 0 || goOn && next < missing.size(); ) {
                while (goOn && next < missing.size() && running < 2 * threads) {
                    var unit = missing.get(next++);
                    results.submit(() -> run(design, unit, places.get(unit.place())));
                    running++;
                }
                var outcome = results.take().get();
                running--;
                tally.add(outcome);
                goOn &= log.done(outcome.unit(), tally);
            }
            if (!goOn) {
                throw new StoppedException(tally.done());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a unit failed at seed " + design.seed(), e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}

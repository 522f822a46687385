package id.gapai.scenarios.fleet;

import id.gapai.model.scenario.Target;
import id.gapai.scenarios.csv.PlaceRow;
import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.problem.Nearest;
import id.gapai.scenarios.problem.Problem;
import id.gapai.scenarios.problem.Problems;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.evidence.History;
import id.gapai.simulation.evidence.Region;
import id.gapai.simulation.evidence.Unit;
import id.gapai.simulation.fleet.PlaceModels;
import id.gapai.simulation.growth.Outlook;
import id.gapai.simulation.growth.PlaceOutlook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every place of a fleet as a study in memory, compiled. Nothing is copied to files.
 *
 * @param template  the study without a place
 * @param places    those that can be simulated, by name
 * @param failed    by name of a place: what is wrong with it
 * @param outlooks  by name of a place, where places borrow
 * @param sharedRate part of the variance of the borrowed log rates that places have in common
 */
public record PlaceStudies(
        Study template,
        List<Compiled> places,
        Map<String, List<Problem>> failed,
        Map<String, PlaceOutlook> outlooks,
        double sharedRate) {
    /** @param row of the place in the table */
    public record Compiled(PlaceRow row, PlaceModels models) {}

    /** Told of every place that was read. */
    @FunctionalInterface
    public interface Log {
        void read(String place, int done, int of);
    }

    /**
     * Reads all places.
     *
     * @param keepGoing whether places with mistakes are left out
     * @throws InvalidInput with the problems of the template, of the figures of regions or, unless it is to keep going, of all places
     */
    public static PlaceStudies of(FleetFile fleet, boolean keepGoing, long seed, Log log) throws InvalidInput {
        var template = Study.read(fleet.template());
        share(fleet, template);
        var outlook = outlook(fleet, template, seed);
        var outlooks = new LinkedHashMap<String, PlaceOutlook>();
        outlook.ifPresent(all -> all.places().forEach(place -> outlooks.put(place.name(), place)));
        var compiled = new ArrayList<Compiled>();
        var failed = new LinkedHashMap<String, List<Problem>>();
        var rows = fleet.simulated();
        for (var row : rows) {
            try {
                compiled.add(compile(fleet, row, Optional.ofNullable(outlooks.get(row.name()))));
            } catch (InvalidInput e) {
                failed.put(row.name(), e.problems());
            }
            log.read(row.name(), compiled.size() + failed.size(), rows.size());
        }
        if (!failed.isEmpty() && (!keepGoing || compiled.isEmpty())) {
            throw new InvalidInput(failed.values().stream().flatMap(List::stream).distinct().toList());
        }
        return new PlaceStudies(template, List.copyOf(compiled), failed, outlooks, outlook.map(Outlook::sharedRate).orElse(0.0));
    }

    private static Compiled compile(FleetFile fleet, PlaceRow row, Optional<PlaceOutlook> outlook) throws InvalidInput {
        var over = PlaceOverlay.of(row, outlook, fleet.borrow().map(FleetFile.Borrow::channel).orElse(""));
        var study = Study.of(fleet.template(), row.name(), over);
        var world = ProjectedWorld.of(study);
        var models = study.strategies().stream().map(strategy -> world.compile(study.scenario(strategy))).toList();
        return new Compiled(row, new PlaceModels(row.name(), models));
    }

    /** Share of holders that is the fleet's target. */
    public static double share(FleetFile fleet, Study template) throws InvalidInput {
        var targets = template.scenario(template.reference()).targets();
        var shares = targets.stream().filter(target -> target.share().isPresent()).map(Target::name).toList();
        return targets.stream()
                .filter(target -> target.name().equals(fleet.target()) && target.share().isPresent())
                .findFirst()
                .orElseThrow(() -> new InvalidInput(List.of(new Problem(
                        fleet.file(), 0, "target", "the template has no target '" + fleet.target() + "' that is a share",
                        String.join(", ", shares), Nearest.hint(fleet.target(), shares)))))
                .share()
                .getAsDouble();
    }

    private static Optional<Outlook> outlook(FleetFile fleet, Study template, long seed) throws InvalidInput {
        if (fleet.borrow().isEmpty()) {
            return Optional.empty();
        }
        var from = template.asOf();
        var all = fleet.borrow().get().read().evidence().histories().stream().map(history -> history.asKnownOn(from)).toList();
        var problems = new Problems();
        var places = new ArrayList<History>();
        for (var row : fleet.simulated()) {
            history(row, all, problems).ifPresent(places::add);
        }
        problems.throwIfAny();
        return Optional.of(Outlook.of(all, places, from, template.end(), seed));
    }

    /** The figures of a place, its base being the holders of the table. */
    private static Optional<History> history(PlaceRow row, List<History> all, Problems problems) {
        var names = all.stream().map(history -> history.region().name()).toList();
        var found = all.stream().filter(history -> history.region().name().equals(row.name())).findFirst();
        if (found.isEmpty() || found.get().in(Unit.COUNT).isEmpty()) {
            var what = found.isEmpty() ? "has no row in the table of regions" : "has no usable figure that was public by the as-of date";
            problems.add(new Problem(row.mark().file(), row.mark().line(), "place", "'" + row.name() + "' " + what, "", Nearest.hint(row.name(), names)));
            return Optional.empty();
        }
        var region = new Region(row.name(), row.level(), row.province(), row.holders(), Optional.empty());
        return Optional.of(new History(region, found.get().in(Unit.COUNT)));
    }
}

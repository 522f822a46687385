package id.gapai.scenarios.format;

import id.gapai.model.scenario.Registry;
import id.gapai.model.scenario.UnitCosts;
import id.gapai.model.scenario.WorkLimits;
import id.gapai.scenarios.csv.Holiday;
import id.gapai.scenarios.csv.PosteriorTable;
import id.gapai.scenarios.spec.Key;
import id.gapai.scenarios.spec.Names;
import id.gapai.scenarios.spec.Reading;
import id.gapai.scenarios.spec.Section;
import id.gapai.scenarios.tree.Node;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads a world: first what has names (periods, calendars, segments, areas), then what refers to them. */
public final class WorldReader {
    private final Section section;
    private final Node.Mapping tree;
    private final WorldFormat format;

    public WorldReader(Node.Mapping tree, StudyFiles files, Reading at) {
        this.tree = tree;
        this.section = new Section(tree, at);
        this.format = new WorldFormat(files);
    }

    /** What a calibration found, if the world names it. */
    public Optional<PosteriorTable> posterior() {
        return section.read(format.posterior()).flatMap(table -> table);
    }

    /** What the levers of this world can refer to. */
    public Place place() {
        var periods = section.read(WorldFormat.PERIODS).orElse(Names.unreadable("period"));
        var calendars = section.read(format.calendars(periods, section.read(format.holidays()), knownBy()))
                .orElse(Names.unreadable("calendar"));
        return new Place(calendars, periods, declared("segment", "segments"), declared("area", "areas"));
    }

    /** Days off before the end that were decreed after the forecast could know of them. */
    public List<Holiday> ignoredHolidays() {
        var end = section.read(HeaderFormat.END).orElse(LocalDate.MAX);
        return section.read(format.holidays()).orElse(List.of()).stream()
                .filter(holiday -> holiday.decreed().isAfter(knownBy()) && !holiday.date().isAfter(end))
                .toList();
    }

    /** Name of the strategy with which others are compared, if the file gives one. */
    public Optional<String> compareWith() {
        return section.read(HeaderFormat.COMPARE_WITH);
    }

    public LocalDate asOf() {
        return section.read(HeaderFormat.AS_OF).orElse(LocalDate.MAX);
    }

    /** No limit when the file gives none that can be read. */
    public LocalDate knownBy() {
        return section.read(HeaderFormat.KNOWN_BY).orElse(LocalDate.MAX);
    }

    /** Reads everything but the levers; empty when there are problems. */
    public Optional<World> read(Place place) {
        HeaderFormat.require(section);
        var registry = format.registry(place.calendars());
        var channels = declared("channel", "channels");
        var costs = format.costs(channels);
        var limits = format.limits(channels);
        List<Key<?>> keys = Lists.join(HeaderFormat.keys(), List.of(
                WorldFormat.TARGETS,
                format.population(),
                registry,
                WorldFormat.CHECKS,
                WorldFormat.AREAS,
                WorldFormat.DEMAND,
                WorldFormat.PERSUASION,
                WorldFormat.COUNTER_SERVICE,
                costs,
                limits,
                WorldFormat.HINDCAST,
                WorldFormat.CALIBRATE,
                format.posterior()));
        long wrong = keys.stream().filter(key -> section.read(key).isEmpty()).count();
        return wrong == 0 ? Optional.of(build(registry, costs, limits)) : Optional.empty();
    }

    private World build(Key<Registry> registry, Key<Optional<UnitCosts>> costs, Key<WorkLimits> limits) {
        return new World(
                HeaderFormat.build(section),
                List.copyOf(section.get(WorldFormat.TARGETS).values()),
                section.get(format.population()),
                section.get(registry),
                List.copyOf(section.get(WorldFormat.CHECKS).values()),
                List.copyOf(section.get(WorldFormat.AREAS).values()),
                section.get(WorldFormat.DEMAND),
                section.get(WorldFormat.PERSUASION),
                section.get(WorldFormat.COUNTER_SERVICE).map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                section.get(costs),
                section.get(limits),
                section.get(WorldFormat.HINDCAST),
                section.get(WorldFormat.CALIBRATE),
                section.get(format.posterior()));
    }

    /** Names that are used as keys; whether what they stand for is right is found out elsewhere. */
    private Names<Object> declared(String what, String key) {
        var names = new LinkedHashMap<String, Optional<Object>>();
        tree.find(key)
                .filter(Node.Mapping.class::isInstance)
                .ifPresent(node -> ((Node.Mapping) node).entries().keySet().forEach(name -> names.put(name, Optional.empty())));
        return new Names<>(what, names, true);
    }
}

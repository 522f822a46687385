package id.gapai.scenarios.format;

import id.gapai.model.distribution.Distribution;
import id.gapai.model.population.PopulationInputs;
import id.gapai.model.scenario.Area;
import id.gapai.model.scenario.KnownTotal;
import id.gapai.model.scenario.Registry;
import id.gapai.model.scenario.Scenario;
import id.gapai.model.scenario.Target;
import id.gapai.model.scenario.UnitCosts;
import id.gapai.model.scenario.WorkLimits;
import id.gapai.model.time.OpenDays;
import id.gapai.model.time.Span;
import id.gapai.scenarios.csv.Holiday;
import id.gapai.scenarios.csv.PosteriorTable;
import id.gapai.scenarios.spec.Key;
import id.gapai.scenarios.spec.Limits;
import id.gapai.scenarios.spec.Names;
import id.gapai.scenarios.spec.Numbers;
import id.gapai.scenarios.spec.Quantity;
import id.gapai.scenarios.spec.Shape;
import id.gapai.scenarios.spec.Type;
import id.gapai.scenarios.spec.Types;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of a world. Some refer to names that others define, so that they are made once those are read. */
public final class WorldFormat {
    static final Key<Map<String, Target>> TARGETS = Key.required(
            "targets",
            Types.named(TargetFormat.type()).then((targets, node, at) -> targets.isEmpty()
                    ? at.wrong(node, "sets no target", "at least one", "")
                    : Optional.of(targets)),
            "what is to be reached at the end; the first one is the main one");
    static final Key<Map<String, KnownTotal>> CHECKS = Key.optional(
            "checks",
            Types.named(KnownTotalFormat.type()),
            Map.of(),
            "none",
            "known totals that are not used, to compare the projection with");
    static final Key<Map<String, Area>> AREAS =
            Key.optional("areas", AreaFormat.type(), Map.of(), "none", "parts of the place, with shares that sum to 100 %");
    static final Key<Scenario.Demand> DEMAND = Key.optional(
            "demand",
            demand(),
            new Scenario.Demand(Distribution.of(0), Distribution.of(0)),
            "none",
            "unexplained swings of what people bring");
    static final Key<Distribution> PERSUASION = Key.optional(
            "persuasionMultiplier",
            Numbers.uncertain(Quantity.notNegative("factor", Limits.FACTOR)),
            Distribution.of(1),
            "1",
            "factor on 'persuaded' of all segments");
    static final Key<Names<List<Span>>> PERIODS = Key.optional(
            "periods", SpanFormat.periods(), Names.none("period"), "none", "lists of spans with a name (Ramadan, school terms)");
    static final Key<Optional<Double>> COUNTER_SERVICE =
            Key.maybe("counterService", counterService(), "ordinary counter service, to say what it loses");
    static final Key<Optional<World.HindcastPlan>> HINDCAST =
            Key.maybe("hindcast", hindcast(), "a study of an earlier date inside this one");
    static final Key<List<String>> CALIBRATE = Key.optional(
            "calibrate",
            Types.list(Types.text()),
            List.of(),
            "none",
            "paths of the uncertain numbers that 'gapai calibrate' fits to the counts; what is written there is what is assumed before");

    private final StudyFiles files;

    public WorldFormat(StudyFiles files) {
        this.files = files;
    }

    private static Type<Scenario.Demand> demand() {
        var volatility = Key.required(
                "volatility",
                Numbers.uncertain(Quantity.notNegative("standard deviation of the logarithm", Limits.VOLATILITY)),
                "size of the swings");
        var correlation = Key.required("correlationDays", Numbers.uncertain(Quantity.notNegative("days", Limits.CORRELATION_DAYS)), "their memory");
        return Types.fields(
                List.of(volatility, correlation), s -> new Scenario.Demand(s.get(volatility), s.get(correlation)));
    }

    private static Type<Double> counterService() {
        var services = Key.required(
                "servicesPerOfficerDay",
                Numbers.certain(Quantity.positive("services per officer and day", Limits.PER_OFFICER_DAY)),
                "what an officer at the counter serves");
        return Types.fields(List.of(services), s -> s.get(services));
    }

    private static Type<World.HindcastPlan> hindcast() {
        var folder = Key.required("folder", Types.text(), "folder inside this one, a study of its own");
        var set = Key.required(
                "parametersSet", Types.list(Types.text()), "paths of the parameters set by observations with used_to_set");
        return Types.fields(List.of(folder, set), s -> new World.HindcastPlan(s.get(folder), s.get(set)));
    }

    Key<Optional<PosteriorTable>> posterior() {
        return Key.maybe(
                "posterior", files.table(PosteriorTable.READER), "what 'gapai calibrate' found, in the place of numbers of this file");
    }

    Key<PopulationInputs> population() {
        return Key.required("population", new PopulationFormat(files).type(), "residents at the start and vital rates");
    }

    Key<List<Holiday>> holidays() {
        return Key.optional("holidays", files.table(Holiday.READER), List.of(), "none", "days off that calendars refer to");
    }

    Key<Names<OpenDays>> calendars(
            Names<List<Span>> periods, Optional<List<Holiday>> holidays, LocalDate knownBy) {
        var calendar = new CalendarFormat(periods, holidays, knownBy).type();
        return Key.required("calendars", Types.names("calendar", calendar), "which days are open, and how long they are");
    }

    Key<Registry> registry(Names<OpenDays> calendars) {
        return Key.required(
                "registry", new RegistryFormat(calendars).type(), "what the civil registry holds at the as-of date");
    }

    Key<Optional<UnitCosts>> costs(Names<?> channels) {
        return new CostFormat(channels).key();
    }

    Key<WorkLimits> limits(Names<?> channels) {
        return new LimitFormat(channels).key();
    }

    /** The shape of a world file, levers included. */
    public static Shape.Fields shape() {
        var format = new WorldFormat(new StudyFiles(Path.of(""), Path.of("")));
        List<Key<?>> body = List.of(
                TARGETS,
                format.population(),
                format.registry(Names.none("calendar")),
                CHECKS,
                AREAS,
                DEMAND,
                PERSUASION,
                format.holidays(),
                PERIODS,
                format.calendars(Names.none("period"), Optional.empty(), LocalDate.MAX),
                COUNTER_SERVICE,
                format.costs(Names.none("channel")),
                format.limits(Names.none("channel")),
                HINDCAST,
                CALIBRATE,
                format.posterior());
        var fixed = Lists.<Key<?>>join(HeaderFormat.keys(), body);
        return Types.shape(Lists.join(fixed, new LeversFormat(Place.EMPTY).keys()));
    }
}

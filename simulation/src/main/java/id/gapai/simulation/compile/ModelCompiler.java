package id.gapai.simulation.compile;

import id.gapai.model.array.DoubleTable;
import id.gapai.model.array.Doubles;
import id.gapai.model.distribution.Distribution;
import id.gapai.model.holders.HolderProjection;
import id.gapai.model.scenario.Posterior;
import id.gapai.model.scenario.Registry;
import id.gapai.model.scenario.Rule;
import id.gapai.model.scenario.Scenario;
import id.gapai.model.time.Span;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.compiled.CompiledModel.Demography;
import id.gapai.simulation.compiled.CompiledModel.Initial;
import id.gapai.simulation.compiled.CompiledModel.Persuasion;
import id.gapai.simulation.compiled.Roster;
import id.gapai.simulation.compiled.Staffing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Spreads a scenario over days and segments: names become indices, calendars become numbers, once and for all paths. */
public final class ModelCompiler {
    private final Scenario scenario;
    private final HolderProjection holders;

    private ModelCompiler(Scenario scenario, HolderProjection holders) {
        this.scenario = scenario;
        this.holders = holders;
    }

    /**
     * Compiles a scenario.
     *
     * @param holders made from this scenario's world; strategies of one world share it
     */
    public static CompiledModel compile(Scenario scenario, HolderProjection holders) {
        return new ModelCompiler(scenario, holders).compile();
    }

    private CompiledModel compile() {
        var staff = new Roster(staffs());
        var channels = new ChannelCompiler(scenario, holders).compile();
        return new CompiledModel(
                scenario.asOf(),
                days(),
                holders.grid().names(),
                holders.grid().entry(),
                initial(),
                demography(),
                new CompiledModel.Outage(
                        scenario.outage().onset(), scenario.outage().recovery()),
                demand(),
                holders.grid().cells().stream().map(cell -> reachable(cell.segment().name())).toList(),
                persuasion(),
                staff.officers(),
                channels,
                scenario.posterior().map(Posterior::sample),
                new RuleCompiler(scenario, holders, channels, staff.rosters()).compile());
    }

    /** Without rules, then while each rule acts. */
    private List<Staffing> staffs() {
        return Stream.concat(Stream.of(scenario.staff()), scenario.rules().stream().map(Rule::staff))
                .map(staff -> StaffCompiler.compile(staff, scenario.asOf(), days()))
                .toList();
    }

    private CompiledModel.Demand demand() {
        var demand = scenario.demand();
        return new CompiledModel.Demand(
                demand.volatility(), demand.correlationDays(), scenario.posterior().flatMap(this::knownSwing));
    }

    private Optional<CompiledModel.KnownSwing> knownSwing(Posterior posterior) {
        int age = (int) ChronoUnit.DAYS.between(posterior.asOf(), scenario.asOf());
        return posterior.swing().map(swing -> new CompiledModel.KnownSwing(swing, age));
    }

    private Initial initial() {
        Registry registry = scenario.registry();
        return new Initial(
                holders.holders(),
                holders.active(),
                registry.unrecorded(),
                relative(registry.holders(), holders.holders().sum()),
                relative(registry.active(), holders.active().sum()));
    }

    /** The uncertain total as a factor on the whole number that stands in the tables. */
    private static Distribution relative(Distribution total, long base) {
        return total instanceof Distribution.Constant || base == 0 ? Distribution.of(1) : total.scaled(1.0 / base);
    }

    private Demography demography() {
        Registry registry = scenario.registry();
        return new Demography(
                holders.turning17(),
                registry.turning17PerYear()
                        .map(yearly -> yearly.scaled(1 / holders.perYear()))
                        .orElse(Distribution.of(1)),
                holders.exits(),
                registry.exits(),
                holders.arrivals(),
                registry.arrivals(),
                registry.arrivalActiveShare(),
                holders.ageing(),
                holders.grid().next(),
                Doubles.generate(days(), t -> recording(dayAt(t))));
    }

    private double recording(LocalDate day) {
        boolean disrupted = scenario.disruptions().stream().anyMatch((Span span) -> span.contains(day));
        boolean open = scenario.registry().recordingDays().isOpen(day);
        return open && !disrupted ? scenario.registry().recordingPerWorkingDay() : 0;
    }

    /** Looked up by name, since a strategy may change it while the population is shared. */
    private Distribution reachable(String segment) {
        return segment(segment).reachable();
    }

    private id.gapai.model.scenario.Segment segment(String name) {
        return scenario.segments().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Persuasion> persuasion() {
        var probability = new DoubleTable(holders.grid().cells().stream()
                .map(cell -> Doubles.generate(
                        days(), t -> segment(cell.segment().name()).persuaded().at(dayAt(t))))
                .toList());
        boolean none = probability.rows().stream()
                .allMatch(row -> IntStream.range(0, row.size()).allMatch(t -> row.get(t) == 0));
        return none ? Optional.empty() : Optional.of(new Persuasion(probability, scenario.persuasionMultiplier()));
    }

    private int days() {
        return holders.days().size();
    }

    private LocalDate dayAt(int index) {
        return scenario.asOf().plusDays(index + 1L);
    }
}

package id.gapai.simulation.compile;

import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.model.holders.HolderProjection;
import id.gapai.model.holders.SegmentGrid.Cell;
import id.gapai.model.scenario.Channel;
import id.gapai.model.scenario.Desk;
import id.gapai.model.scenario.Scenario;
import id.gapai.model.time.Span;
import id.gapai.simulation.compiled.CompiledModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Channels of a scenario spread over days and segments. */
final class ChannelCompiler {
    private final Scenario scenario;
    private final HolderProjection holders;

    ChannelCompiler(Scenario scenario, HolderProjection holders) {
        this.scenario = scenario;
        this.holders = holders;
    }

    List<CompiledModel.Channel> compile() {
        return scenario.channels().stream().map(this::compile).toList();
    }

    private CompiledModel.Channel compile(Channel channel) {
        if (channel instanceof Channel.Visit visit) {
            return visit(visit);
        }
        if (channel instanceof Channel.Hazard hazard) {
            return hazard(hazard);
        }
        if (channel instanceof Channel.Recording recording) {
            return recording(recording);
        }
        throw new AssertionError(channel);
    }

    private CompiledModel.Visit visit(Channel.Visit visit) {
        var sessions = daily(day -> hours(visit.desk(), day) > 0 ? sessions(visit, day) : 0);
        return new CompiledModel.Visit(
                desk(visit.desk(), sessions),
                sessions,
                visit.returns(),
                visit.attendance(),
                visit.dispersion(),
                visit.nonresidentShare(),
                audience(visit),
                visit.acceptance());
    }

    private CompiledModel.Hazard hazard(Channel.Hazard hazard) {
        var level = daily(day -> hours(hazard.desk(), day) > 0 ? hazard.level().at(day) : 0);
        var susceptibility = bySegment(
                cell -> hazard.susceptibility().getOrDefault(cell.segment().name(), 1.0));
        return new CompiledModel.Hazard(
                desk(hazard.desk(), level), hazard.baseline(), hazard.imitation(), susceptibility, level);
    }

    private CompiledModel.Recording recording(Channel.Recording recording) {
        var open = daily(day -> hours(recording.desk(), day));
        return new CompiledModel.Recording(desk(recording.desk(), open), recording.acceptance());
    }

    /** @param work above 0 on the days on which officers are asked for */
    private CompiledModel.Desk desk(Desk desk, Doubles work) {
        var officers = desk.officers().map(asked -> Ints.generate(
                days(), t -> work.get(t) > 0 ? (int) Math.round(asked.at(dayAt(t))) : 0));
        return new CompiledModel.Desk(
                desk.name(),
                officers,
                desk.throughput(),
                unlessAllOne(daily(day -> hours(desk, day))),
                unlessAllOne(daily(day -> desk.acceptanceOdds().at(day))),
                desk.oddsEffect());
    }

    private double hours(Desk desk, LocalDate day) {
        return isDisrupted(day) ? 0 : desk.hours(day);
    }

    private boolean isDisrupted(LocalDate day) {
        return scenario.disruptions().stream().anyMatch((Span span) -> span.contains(day));
    }

    private static double sessions(Channel.Visit visit, LocalDate day) {
        return visit.sessions().stream().mapToDouble(rule -> rule.sessions(day)).sum();
    }

    /** A segment's weight is divided over its areas by holders; the segment of new holders counts for the visited areas only. */
    private Doubles audience(Channel.Visit visit) {
        return bySegment(cell -> weight(visit, cell) * visitedShare(visit, cell));
    }

    private double weight(Channel.Visit visit, Cell cell) {
        double inCell = holdersOf(List.of(cell));
        if (visit.audience().isEmpty()) {
            return inCell;
        }
        var siblings = holders.grid().cells().stream()
                .filter(other -> other.segment().equals(cell.segment()))
                .toList();
        double all = holdersOf(siblings);
        return all > 0 ? visit.audience().getOrDefault(cell.segment().name(), 0.0) * inCell / all : 0;
    }

    private double visitedShare(Channel.Visit visit, Cell cell) {
        if (visit.areas().isEmpty()) {
            return 1;
        }
        if (!cell.areaName().isEmpty()) {
            return visit.areas().contains(cell.areaName()) ? 1 : 0;
        }
        return scenario.areas().stream()
                .filter(area -> visit.areas().contains(area.name()))
                .mapToDouble(area -> area.share())
                .sum();
    }

    private double holdersOf(List<Cell> cells) {
        var all = holders.grid().cells();
        return cells.stream()
                .mapToDouble(cell -> holders.holders().get(all.indexOf(cell)))
                .sum();
    }

    private Doubles bySegment(ToDoubleFunction<Cell> f) {
        var cells = holders.grid().cells();
        return Doubles.generate(cells.size(), g -> f.applyAsDouble(cells.get(g)));
    }

    private Doubles daily(ToDoubleFunction<LocalDate> f) {
        return Doubles.generate(days(), t -> f.applyAsDouble(dayAt(t)));
    }

    private int days() {
        return holders.days().size();
    }

    private LocalDate dayAt(int index) {
        return scenario.asOf().plusDays(index + 1L);
    }

    private static Optional<Doubles> unlessAllOne(Doubles values) {
        boolean allOne = IntStream.range(0, values.size()).allMatch(i -> values.get(i) == 1);
        return allOne ? Optional.empty() : Optional.of(values);
    }
}

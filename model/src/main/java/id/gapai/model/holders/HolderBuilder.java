package id.gapai.model.holders;

import id.gapai.model.array.DoubleTable;
import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.model.contradiction.Contradiction;
import id.gapai.model.holders.SegmentGrid.Cell;
import id.gapai.model.population.DayFlows;
import id.gapai.model.population.Projection;
import id.gapai.model.scenario.Registry;
import id.gapai.model.scenario.Scenario;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The steps from projected residents to {@link HolderProjection}. */
final class HolderBuilder {
    private final Registry registry;
    private final double marriageRate;
    private final List<DayFlows> days;
    private final double factor;
    private final int totalHolders;
    private final SegmentGrid grid;
    private final Doubles holdersByAge;

    HolderBuilder(Scenario scenario, Projection projection) {
        registry = scenario.registry();
        marriageRate = scenario.population().earlyMarriageRate();
        int horizon = (int) ChronoUnit.DAYS.between(scenario.asOf(), scenario.end());
        days = projection.flows(scenario.asOf(), horizon);
        totalHolders = (int) Math.round(registry.holders().mean());
        var projected = Eligibility.eligible(projection.at(scenario.asOf()).bothSexes(), marriageRate);
        if (!(projected.sum() >= 1)) {
            throw new Contradiction("population.start", "nobody of 17 or more is left on " + scenario.asOf(), "");
        }
        factor = (totalHolders + (double) registry.unrecorded()) / projected.sum();
        var eligible = Doubles.generate(projected.size(), age -> factor * projected.get(age));
        requireRoomFor(registry.unrecorded(), eligible);
        var unrecorded = Backlog.byAge(eligible, registry.unrecorded(), recordingPerYear());
        holdersByAge = Doubles.generate(eligible.size(), age -> eligible.get(age) - unrecorded.get(age));
        grid = SegmentGrid.of(scenario.segments(), scenario.areas(), holdersByAge);
    }

    HolderProjection build() {
        var becoming = Doubles.generate(days.size(), t -> factor * Eligibility.becoming(days.get(t), marriageRate));
        double early = registry.recordedEarlyShare();
        var holders = Apportionment.divide(totalHolders, byCell(this::holders));
        return new HolderProjection(
                factor,
                grid,
                holders,
                active(holders),
                Doubles.generate(days.size(), t -> (1 - early) * becoming.get(t)),
                HolderProjection.yearly(becoming.sum(), days.size()),
                table(this::exits),
                table((cell, day) -> arrivals(cell, day)
                        + (isEntry(cell) ? early * factor * Eligibility.becoming(day, marriageRate) : 0)),
                table(this::ageing),
                days);
    }

    /** Rate at which the unrecorded are recorded, per person-year, from the probability per working day. */
    private double recordingPerYear() {
        long working = days.stream()
                .filter(day -> registry.recordingDays().isOpen(day.date()))
                .count();
        return HolderProjection.yearly(-StrictMath.log1p(-registry.recordingPerWorkingDay()) * working, days.size());
    }

    private double holders(Cell cell) {
        return weighted(cell, holdersByAge);
    }

    private static void requireRoomFor(int unrecorded, Doubles eligible) {
        double most = Backlog.MOST * DoubleStream.of(eligible.toArray()).skip(Eligibility.AGE).sum();
        if (unrecorded > most) {
            throw new Contradiction(
                    "registry.unrecorded", "is " + unrecorded, (long) most + " at most, a part of those of 17 or more");
        }
    }

    /** Day 0's active over cells in proportion to holders times the segment's relative rate, never more than the holders. */
    private Ints active(Ints holders) {
        int total = (int) Math.round(registry.active().mean());
        var weights = byCell(cell -> holders(cell) * cell.segment().active());
        long room = IntStream.range(0, holders.size())
                .filter(g -> weights.get(g) > 0)
                .mapToLong(holders::get)
                .sum();
        if (total > room) {
            throw new Contradiction(
                    "registry.active",
                    "is " + total,
                    room + " at most, the holders of the segments whose weight 'active' is above 0");
        }
        return Apportionment.divide(
                total, CappedShares.divide(total, Doubles.generate(holders.size(), holders::get), weights));
    }

    private double exits(Cell cell, DayFlows day) {
        return ratio(weighted(cell, day.deaths()) + weighted(cell, day.outMoves()), weighted(cell, day.persons()));
    }

    private double arrivals(Cell cell, DayFlows day) {
        return factor * weighted(cell, day.inMoves());
    }

    private double ageing(Cell cell, DayFlows day) {
        int last = cell.segment().toAge();
        if (cell.next() < 0) {
            return 0;
        }
        return ratio(cell.shareOfAge().get(last) * day.birthdays().get(last + 1), weighted(cell, day.persons()));
    }

    private boolean isEntry(Cell cell) {
        return grid.cells().get(grid.entry()).name().equals(cell.name());
    }

    private static double weighted(Cell cell, Doubles byAge) {
        return IntStream.range(0, byAge.size())
                .mapToDouble(age -> cell.shareOfAge().get(age) * byAge.get(age))
                .sum();
    }

    private static double ratio(double part, double whole) {
        return whole > 0 ? Math.min(1, part / whole) : 0;
    }

    private Doubles byCell(ToDoubleFunction<Cell> f) {
        return Doubles.generate(grid.cells().size(), g -> f.applyAsDouble(grid.cells().get(g)));
    }

    private DoubleTable table(ToDoubleBiFunction<Cell, DayFlows> f) {
        return new DoubleTable(grid.cells().stream()
                .map(cell -> Doubles.generate(days.size(), t -> f.applyAsDouble(cell, days.get(t))))
                .toList());
    }
}

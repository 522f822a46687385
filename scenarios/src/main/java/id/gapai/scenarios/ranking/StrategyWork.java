package id.gapai.scenarios.ranking;

import id.gapai.model.array.Doubles;
import id.gapai.model.distribution.Distribution;
import id.gapai.model.scenario.PlannedWork;
import id.gapai.model.scenario.Scenario;
import id.gapai.model.scenario.UnitCosts;
import id.gapai.simulation.trial.ActingRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a strategy's plan is as work, in the kinds that cost something: officers added by day, officers on days off, events by channel. Where rules act it
 * is the work that there is while they do. Mutable: keeps what it counted.
 */
final class StrategyWork {
    private final Scenario scenario;
    private final List<ToDoubleFunction<PlannedWork>> kinds;
    private final List<LocalDate> days;

    /** By set of rules that act, [days][kinds]. */
    private final Map<Integer, double[][]> units = new HashMap<>();

    StrategyWork(Scenario scenario, UnitCosts costs) {
        this.scenario = scenario;
        kinds = kinds(costs);
        days = scenario.asOf().plusDays(1).datesUntil(scenario.end().plusDays(1)).toList();
    }

    private static List<ToDoubleFunction<PlannedWork>> kinds(UnitCosts costs) {
        var kinds = new ArrayList<ToDoubleFunction<PlannedWork>>(List.of(PlannedWork::addedOfficerDays, PlannedWork::offDayOfficerDays));
        costs.events().keySet().forEach(channel -> kinds.add(work -> work.events().getOrDefault(channel, 0.0)));
        return kinds;
    }

    /** [kinds] what a unit costs, in the order of the work. */
    static List<Distribution> prices(UnitCosts costs) {
        return Stream.concat(Stream.of(costs.officerDay(), costs.offDay()), costs.events().values().stream()).toList();
    }

    /**
     * The work of n paths.
     *
     * @return [kinds][n]
     */
    List<Doubles> of(ActingRules rules, int n) {
        return scenario.rules().isEmpty() ? planned(n) : withRules(rules, n);
    }

    /** The work of n paths on which no rule acts. */
    List<Doubles> planned(int n) {
        return Arrays.stream(sum(new int[days.size()])).mapToObj(work -> Doubles.filled(n, work)).toList();
    }

    private List<Doubles> withRules(ActingRules rules, int n) {
        var work = IntStream.range(0, n).mapToObj(p -> sum(rules.on(p))).toList();
        return IntStream.range(0, kinds.size()).mapToObj(j -> Doubles.generate(n, p -> work.get(p)[j])).toList();
    }

    /** @param on by day, the set of rules that act */
    private double[] sum(int[] on) {
        var sum = new double[kinds.size()];
        for (int d = 0; d < on.length; d++) {
            double[] today = units.computeIfAbsent(on[d], this::units)[d];
            for (int j = 0; j < sum.length; j++) {
                sum[j] += today[j];
            }
        }
        return sum;
    }

    private double[][] units(int set) {
        var acting = IntStream.range(0, scenario.rules().size()).filter(r -> (set >> r & 1) == 1).mapToObj(scenario.rules()::get).toList();
        var then = acting.isEmpty() ? scenario : scenario.during(acting);
        return days.stream().map(day -> PlannedWork.on(then, day)).map(work -> kinds.stream().mapToDouble(kind -> kind.applyAsDouble(work)).toArray()).toArray(double[][]::new);
    }
}

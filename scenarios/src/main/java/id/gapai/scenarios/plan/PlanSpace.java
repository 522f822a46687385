package id.gapai.scenarios.plan;

import id.gapai.model.array.Ints;
import id.gapai.model.scenario.UnitCosts;
import id.gapai.simulation.allocation.Choices;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Plans over a strategy as whole numbers, in this order: officers at an event by channel of events, officers that each desk asks for, further officers
 * by stretch, and by slot and stretch how many events. A stretch is a month, or all months alike.
 */
final class PlanSpace implements Choices {
    private static final int HALVINGS = 12;

    private final PlanFrame frame;
    private final PlanArithmetic arithmetic;
    private final List<String> teams;

    /** [periods] the stretch of each. */
    private final int[] stretches;

    private final int stretchCount;

    /** Where desks, further officers and events begin. */
    private final int desksAt;

    private final int addedAt;
    private final int levelsAt;

    private final int[] least;
    private final int[] most;

    private PlanSpace(PlanFrame frame, int[] stretches, Optional<UnitCosts> costs) {
        this.frame = frame;
        this.stretches = stretches;
        teams = frame.teams();
        stretchCount = stretches[stretches.length - 1] + 1;
        desksAt = teams.size();
        addedAt = desksAt + frame.desks().size();
        levelsAt = addedAt + stretchCount;
        least = new int[levelsAt + frame.slots().size() * stretchCount];
        most = new int[least.length];
        bound();
        arithmetic = new PlanArithmetic(frame, plan(Ints.of(least)), costs);
        IntStream.range(0, stretchCount).forEach(this::needOfficers);
    }

    /** Further officers without whom there are too few even for what no plan changes. */
    private void needOfficers(int stretch) {
        int at = addedAt + stretch;
        while (least[at] < most[at] && !isStaffed(Ints.of(least), stretch)) {
            least[at]++;
        }
    }

    private boolean isStaffed(Ints x, int stretch) {
        return isMet(x, stretch, (plan, m) -> arithmetic.isStaffed(plan, m) && arithmetic.isStaffedOnDaysOff(plan, m));
    }

    /** The decision that asks for least. */
    Ints least() {
        return Ints.of(least);
    }

    /** Whether there is but one decision. */
    boolean isFixed() {
        return Arrays.equals(least, most);
    }

    /** Every month by itself. */
    static PlanSpace byMonth(PlanFrame frame, Optional<UnitCosts> costs) {
        return new PlanSpace(frame, IntStream.range(0, frame.periods().size()).toArray(), costs);
    }

    /** All months alike. */
    static PlanSpace alike(PlanFrame frame, Optional<UnitCosts> costs) {
        return new PlanSpace(frame, new int[frame.periods().size()], costs);
    }

    private void bound() {
        for (int c = 0; c < teams.size(); c++) {
            int usual = frame.teamSize(teams.get(c));
            limit(c, (usual + 1) / 2, 2 * usual);
        }
        for (int d = 0; d < frame.desks().size(); d++) {
            int usual = frame.asked(frame.desks().get(d));
            limit(desksAt + d, (usual + 1) / 2, 2 * usual);
        }
        int officers = frame.constraints().officers();
        for (int k = 0; k < stretchCount; k++) {
            limit(addedAt + k, frame.constraints().budget().isPresent() ? 0 : officers, officers);
            for (int s = 0; s < frame.slots().size(); s++) {
                int slot = s;
                limit(levelsAt + s * stretchCount + k, 0, periods(k).map(m -> mostEvents(slot, m)).max().orElseThrow());
            }
        }
    }

    private IntStream periods(int stretch) {
        return IntStream.range(0, stretches.length).filter(m -> stretches[m] == stretch);
    }

    private int mostEvents(int s, int period) {
        var slot = frame.slots().get(s);
        return frame.periods().get(period).days().anyMatch(day -> slot.on(day, slot.most()) > 0) ? slot.most() : 0;
    }

    private void limit(int i, int low, int high) {
        least[i] = low;
        most[i] = high;
    }

    @Override
    public int size() {
        return least.length;
    }

    @Override
    public int least(int i) {
        return least[i];
    }

    @Override
    public int most(int i) {
        return most[i];
    }

    /** What a decision says; months without a day for events have none. */
    Plan plan(Ints x) {
        var sizes = new LinkedHashMap<String, Integer>();
        IntStream.range(0, teams.size()).forEach(c -> sizes.put(teams.get(c), x.get(c)));
        var asked = new LinkedHashMap<String, Integer>();
        IntStream.range(0, frame.desks().size()).forEach(d -> asked.put(frame.desks().get(d).name(), x.get(desksAt + d)));
        var added = IntStream.of(stretches).mapToObj(k -> x.get(addedAt + k)).toList();
        var levels = IntStream.range(0, frame.slots().size())
                .mapToObj(s -> IntStream.of(stretches).mapToObj(k -> x.get(levelsAt + s * stretchCount + k)).toList())
                .toList();
        return new Plan(sizes, asked, added, levels);
    }

    private List<Integer> numbers(Plan plan) {
        var x = new ArrayList<Integer>();
        teams.forEach(name -> x.add(plan.teams().get(name)));
        frame.desks().forEach(desk -> x.add(plan.desks().get(desk.name())));
        x.addAll(means(plan.added()));
        plan.levels().forEach(levels -> x.addAll(means(levels)));
        return x;
    }

    /** The decision nearest to a plan, within the limits of each number. */
    Ints decision(Plan plan) {
        var x = numbers(plan);
        return Ints.generate(size(), i -> Math.max(least[i], Math.min(most[i], x.get(i))));
    }

    private List<Integer> means(List<Integer> byPeriod) {
        return IntStream.range(0, stretchCount)
                .mapToObj(k -> (int) Math.round(periods(k).map(byPeriod::get).average().orElseThrow()))
                .toList();
    }

    @Override
    public boolean isAllowed(Ints x) {
        var plan = plan(x);
        return arithmetic.isPaid(plan)
                && IntStream.range(0, stretches.length).allMatch(m -> arithmetic.isStaffed(plan, m) && arithmetic.isStaffedOnDaysOff(plan, m));
    }

    @Override
    public Ints repaired(Ints x) {
        var y = scaled(x, IntStream.range(addedAt, size()).toArray(), z -> arithmetic.isPaid(plan(z)));
        for (int k = 0; k < stretchCount; k++) {
            int stretch = k;
            y = scaled(y, events(k, s -> frame.slots().get(s).isOff()), z -> isMet(z, stretch, arithmetic::isStaffedOnDaysOff));
            y = scaled(y, events(k, s -> true), z -> isMet(z, stretch, arithmetic::isStaffedOnDaysOff));
            y = scaled(y, events(k, s -> !frame.slots().get(s).isOff()), z -> isMet(z, stretch, arithmetic::isStaffed));
        }
        return y;
    }

    @FunctionalInterface
    private interface PeriodTest {
        boolean test(Plan plan, int period);
    }

    private boolean isMet(Ints x, int stretch, PeriodTest test) {
        var plan = plan(x);
        return periods(stretch).allMatch(m -> test.test(plan, m));
    }

    /** Where the events of some slots in a stretch stand. */
    private int[] events(int stretch, IntPredicate some) {
        return IntStream.range(0, frame.slots().size()).filter(some).map(s -> levelsAt + s * stretchCount + stretch).toArray();
    }

    /**
     * Some numbers brought down towards the least that they may be, in proportion, until a constraint is met; then one by one up again as far as it
     * lets them.
     */
    private Ints scaled(Ints x, int[] some, Predicate<Ints> isMet) {
        if (isMet.test(x)) {
            return x;
        }
        double low = 0;
        double high = 1;
        for (int step = 0; step < HALVINGS; step++) {
            double middle = (low + high) / 2;
            if (isMet.test(between(x, some, middle))) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return filled(between(x, some, low), x, some, isMet);
    }

    private Ints between(Ints x, int[] some, double share) {
        int[] y = x.toArray();
        for (int i : some) {
            y[i] = least[i] + (int) (share * (y[i] - least[i]));
        }
        return Ints.of(y);
    }

    private static Ints filled(Ints low, Ints high, int[] some, Predicate<Ints> isMet) {
        var y = low;
        for (int i : some) {
            if (y.get(i) < high.get(i)) {
                int[] more = y.toArray();
                more[i]++;
                var candidate = Ints.of(more);
                y = isMet.test(candidate) ? candidate : y;
            }
        }
        return y;
    }

    /** A decision with the further officers and events of one and everything else of another. */
    Ints withMonthsOf(Ints months, Ints others) {
        return Ints.generate(size(), i -> (i < addedAt ? others : months).get(i));
    }

    /** The decision with one more of what stands in some places; empty if a limit of a number is in the way. */
    Optional<Ints> more(Ints x, int... places) {
        int[] y = x.toArray();
        for (int i : places) {
            y[i]++;
        }
        return IntStream.of(places).allMatch(i -> y[i] <= most[i]) ? Optional.of(Ints.of(y)) : Optional.empty();
    }

    /** Whether a plan asks for no more than it may of anything, and has the officers for it; what it costs does not matter. */
    boolean isWithin(Plan plan) {
        var x = Ints.generate(size(), numbers(plan)::get);
        return IntStream.range(0, size()).allMatch(i -> x.get(i) <= most[i]) && IntStream.range(0, stretchCount).allMatch(k -> isStaffed(x, k));
    }

    /** Where further officers stand. */
    int[] added() {
        return IntStream.range(addedAt, levelsAt).toArray();
    }

    /** Where officers at events and at desks stand. */
    int[] officers() {
        return IntStream.range(0, addedAt).toArray();
    }

    /** Where the events of a slot stand, in those stretches in which it works. */
    int[] events(int slot) {
        return IntStream.range(0, stretchCount).map(k -> levelsAt + slot * stretchCount + k).filter(i -> most[i] > 0).toArray();
    }

    double cost(Ints x) {
        return arithmetic.cost(plan(x));
    }
}

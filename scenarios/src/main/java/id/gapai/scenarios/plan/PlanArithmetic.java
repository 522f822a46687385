package id.gapai.scenarios.plan;

import id.gapai.model.scenario.PlannedWork;
import id.gapai.model.scenario.UnitCosts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What plans cost and whether there are officers for their teams, quickly: what the calendar says is counted once. {@link PlannedWork} and {@link PlanCheck}
 * say the same of the scenario of a plan, slowly.
 */
final class PlanArithmetic {
    private final PlanFrame frame;
    private final Optional<UnitCosts> costs;

    /** [periods] days, the first of the plan being 0: those of the office, and the others. */
    private final int[][] officeDays;

    private final int[][] offDays;

    /** [slots][levels][days] events. */
    private final int[][][] events;

    /** [days] officers of teams that no plan changes. */
    private final int[] frozen;

    /** [desks][days] 1 on days on which it works. */
    private final int[][] open;

    /** Rupiah of what is the same in all plans. */
    private final double fixed;

    /** @param some any plan: what it costs beyond what plans set is the same for all */
    PlanArithmetic(PlanFrame frame, Plan some, Optional<UnitCosts> costs) {
        this.frame = frame;
        this.costs = costs;
        var dates = frame.days();
        officeDays = days(dates, true);
        offDays = days(dates, false);
        events = frame.slots().stream().map(slot -> events(slot, dates)).toArray(int[][][]::new);
        frozen = dates.stream().mapToInt(frame::frozenOfficers).toArray();
        open = frame.desks().stream()
                .map(desk -> dates.stream().mapToInt(day -> desk.hours(day) > 0 ? 1 : 0).toArray())
                .toArray(int[][]::new);
        fixed = costs.map(unit -> unit.expected(PlannedWork.of(frame.scenario(some))) - variable(some, unit)).orElse(0.0);
    }

    private int[][] days(List<LocalDate> dates, boolean isOffice) {
        return frame.periods().stream()
                .map(period -> IntStream.range(0, dates.size())
                        .filter(t -> period.contains(dates.get(t)) && frame.isOfficeDay(dates.get(t)) == isOffice)
                        .toArray())
                .toArray(int[][]::new);
    }

    private static int[][] events(Slot slot, List<LocalDate> dates) {
        return IntStream.rangeClosed(0, slot.most())
                .mapToObj(level -> dates.stream().mapToInt(day -> slot.on(day, level)).toArray())
                .toArray(int[][]::new);
    }

    /** Rupiah expected for the whole time; as {@link PlannedWork} has it, but more where desks ask for more officers on a day off than there are. */
    double cost(Plan plan) {
        return costs.map(unit -> fixed + variable(plan, unit)).orElse(0.0);
    }

    private double variable(Plan plan, UnitCosts unit) {
        double sum = 0;
        for (int m = 0; m < officeDays.length; m++) {
            sum += plan.added().get(m) * unit.officerDay().mean() * officeDays[m].length;
            for (int s = 0; s < events.length; s++) {
                var name = frame.slots().get(s).name();
                int[] on = events[s][plan.levels().get(s).get(m)];
                int off = sum(on, offDays[m]);
                sum += (sum(on, officeDays[m]) + off) * unit.event(name).mean() + off * plan.teams().get(name) * unit.offDay().mean();
            }
            for (int d = 0; d < open.length; d++) {
                sum += sum(open[d], offDays[m]) * plan.desks().get(frame.desks().get(d).name()) * unit.offDay().mean();
            }
        }
        return sum;
    }

    private static int sum(int[] values, int[] some) {
        return Arrays.stream(some).map(t -> values[t]).sum();
    }

    boolean isPaid(Plan plan) {
        var budget = frame.constraints().budget();
        return budget.isEmpty() || cost(plan) <= budget.getAsDouble();
    }

    /** Whether there are officers for the teams of each office day of a period, and for the counters. */
    boolean isStaffed(Plan plan, int period) {
        return hasRoom(plan, period, officeDays[period], onDuty(plan, period, true) - frame.constraints().atCounter());
    }

    /** Whether there are officers for the teams of each other day of a period. */
    boolean isStaffedOnDaysOff(Plan plan, int period) {
        return hasRoom(plan, period, offDays[period], onDuty(plan, period, false));
    }

    private int onDuty(Plan plan, int period, boolean isOffice) {
        return Roles.onDuty(frame.base().staff(), frame.constraints().offDayShare(), plan.added().get(period), isOffice);
    }

    private boolean hasRoom(Plan plan, int period, int[] days, int officers) {
        int[] teams = frame.slots().stream().mapToInt(slot -> plan.teams().get(slot.name())).toArray();
        int[] levels = plan.levels().stream().mapToInt(row -> row.get(period)).toArray();
        for (int t : days) {
            int sum = frozen[t];
            for (int s = 0; s < teams.length; s++) {
                sum += events[s][levels[s]][t] * teams[s];
            }
            if (sum > officers) {
                return false;
            }
        }
        return true;
    }
}

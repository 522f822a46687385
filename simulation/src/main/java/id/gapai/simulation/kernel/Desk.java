package id.gapai.simulation.kernel;

import id.gapai.model.distribution.Distribution;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.elementary.Elementary;
import id.gapai.simulation.kernel.Parameters.Range;
import java.util.Arrays;
import java.util.List;

/** The part of a channel that serves: officers, capacity, and the acceptance that a rule may change from a day on. */
final class Desk {
    /** Capacity of a channel without officers. */
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private final boolean needsOfficers;

    /** Without rules first, see {@link Rules}. */
    private final Schedule[] schedules;

    /** Whether rules change when or how the channel works. */
    private final boolean isReactive;

    private final int throughput;
    private final int oddsEffect;
    private final int acceptance;

    /**
     * @param schedules  without rules, then while each rule is on
     * @param isReactive whether they differ
     * @param acceptance of those who are asked; ignored by a channel that nobody is asked at
     */
    Desk(
            CompiledModel.Desk desk,
            List<Schedule> schedules,
            boolean isReactive,
            double officerBoost,
            Distribution acceptance,
            Parameters parameters) {
        needsOfficers = desk.officers().isPresent();
        this.schedules = schedules.toArray(Schedule[]::new);
        this.isReactive = isReactive;
        String prefix = "channels/" + desk.name() + "/";
        double factor = needsOfficers ? officerBoost : 1;
        throughput = parameters.add(prefix + "throughput", desk.throughput(), Range.NOT_NEGATIVE, factor);
        oddsEffect = parameters.add(prefix + "oddsEffect", desk.oddsEffect(), Range.ANY);
        this.acceptance = parameters.add(prefix + "acceptance", acceptance, Range.SHARE);
    }

    /** Whether anybody can be served on a day. */
    boolean isOpen(int day) {
        return !needsOfficers || Arrays.stream(schedules).anyMatch(schedule -> schedule.officers()[day - 1] > 0);
    }

    /** Takes officers out of those left, and counts the activations that they can make today. */
    void assign(KernelState s, int day, int c) {
        int[] capacity = s.capacity[c];
        boolean[] down = s.world.down;
        if (needsOfficers) {
            assign(s, day, c, s.assigned[c]);
            capacity(s, day, c, capacity);
        } else {
            Arrays.fill(capacity, NO_LIMIT);
        }
        for (int k = 0; k < s.world.size; k++) {
            capacity[k] = down[k] ? 0 : capacity[k];
        }
    }

    private void assign(KernelState s, int day, int c, int[] assigned) {
        int asked = schedules[0].officers()[day - 1];
        for (int k = 0; k < s.world.size; k++) {
            int askedHere = isReactive ? of(s, c, k).officers()[day - 1] : asked;
            assigned[k] = Math.min(s.left[k], askedHere);
            s.left[k] -= assigned[k];
        }
    }

    private void capacity(KernelState s, int day, int c, int[] capacity) {
        double[] throughputs = s.parameters[throughput];
        double hours = schedules[0].hours()[day - 1];
        for (int k = 0; k < s.world.size; k++) {
            double hoursHere = isReactive ? of(s, c, k).hours()[day - 1] : hours;
            capacity[k] = (int) (s.assigned[c][k] * throughputs[k] * hoursHere);
        }
    }

    /** How the channel works today on a path. */
    Schedule of(KernelState s, int c, int k) {
        return schedules[s.schedule[c][k]];
    }

    /** Whether paths may differ in how the channel works on a day. */
    boolean isReactive() {
        return isReactive;
    }

    /** How the channel works without rules. */
    Schedule plain() {
        return schedules[0];
    }

    /** Counts the officer-days that so many activations take, in {@link KernelState#UNITS_PER_OFFICER_DAY}. */
    void countBusy(KernelState s, int day, int c, int[] served, long[] busyUnits) {
        if (!needsOfficers) {
            return;
        }
        double[] throughputs = s.parameters[throughput];
        double hours = schedules[0].hours()[day - 1];
        for (int k = 0; k < s.world.size; k++) {
            double hoursHere = isReactive ? of(s, c, k).hours()[day - 1] : hours;
            // Where nobody is served it may be 0 / 0, which becomes 0.
            busyUnits[k] = (long) (served[k] / (throughputs[k] * hoursHere) * KernelState.UNITS_PER_OFFICER_DAY + 0.5);
        }
    }

    /** Multiplies by the probability that somebody asked today accepts. */
    void timesAcceptance(KernelState s, int day, int c, double[] values) {
        double[] a = s.parameters[acceptance];
        if (isReactive) {
            timesAcceptanceEach(s, day, c, values);
            return;
        }
        double odds = schedules[0].acceptanceOdds()[day - 1];
        if (odds == 1) {
            for (int k = 0; k < s.world.size; k++) {
                values[k] *= a[k];
            }
        } else {
            double[] factors = s.power(odds, oddsEffect);
            for (int k = 0; k < s.world.size; k++) {
                values[k] *= timesOdds(a[k], factors[k]);
            }
        }
    }

    private void timesAcceptanceEach(KernelState s, int day, int c, double[] values) {
        double[] a = s.parameters[acceptance];
        for (int k = 0; k < s.world.size; k++) {
            double odds = of(s, c, k).acceptanceOdds()[day - 1];
            values[k] *= odds == 1 ? a[k] : timesOdds(a[k], Elementary.pow(odds, s.parameters[oddsEffect][k]));
        }
    }

    private static double timesOdds(double probability, double factor) {
        return factor == 0 ? 0 : factor * probability / (1 - probability + factor * probability);
    }
}

package id.gapai.simulation.kernel;

import id.gapai.model.array.Doubles;
import id.gapai.model.distribution.Distribution;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.kernel.Parameters.Range;

/** The part of a channel that serves: officers, capacity, and the acceptance that a rule may change from a day on. */
final class Desk {
    /** Capacity of a channel without officers. */
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private final boolean needsOfficers;
    private final int[] officers;
    private final double[] hours;
    private final double[] acceptanceOdds;
    private final int throughput;
    private final int oddsEffect;
    private final int acceptance;

    /** @param acceptance of those who are asked; ignored by a channel that nobody is asked at */
    Desk(CompiledModel.Desk desk, int days, double officerBoost, Distribution acceptance, Parameters parameters) {
        var ones = Doubles.filled(days, 1);
        needsOfficers = desk.officers().isPresent();
        officers = desk.officers().map(o -> o.toArray()).orElseGet(() -> new int[days]);
        hours = desk.hours().orElse(ones).toArray();
        acceptanceOdds = desk.acceptanceOdds().orElse(ones).toArray();
        String prefix = "channels/" + desk.name() + "/";
        double factor = needsOfficers ? officerBoost : 1;
        throughput = parameters.add(prefix + "throughput", desk.throughput(), Range.NOT_NEGATIVE, factor);
        oddsEffect = parameters.add(prefix + "oddsEffect", desk.oddsEffect(), Range.ANY);
        this.acceptance = parameters.add(prefix + "acceptance", acceptance, Range.SHARE);
    }

    /** Whether anybody can be served on a day. */
    boolean isOpen(int day) {
        return !needsOfficers || officers[day - 1] > 0;
    }

    int asked(int day) {
        return officers[day - 1];
    }

    /** Activations that so many officers can make today. */
    int capacity(KernelState s, int day, int assigned) {
        return needsOfficers ? (int) (assigned * s.parameters[throughput] * hours[day - 1]) : NO_LIMIT;
    }

    /** Officer-days that so many activations take, in {@link KernelState#UNITS_PER_OFFICER_DAY}. */
    long busyUnits(KernelState s, int day, int served) {
        if (!needsOfficers || served == 0) {
            return 0;
        }
        return (long) (served / (s.parameters[throughput] * hours[day - 1]) * KernelState.UNITS_PER_OFFICER_DAY + 0.5);
    }

    /** Probability that somebody asked today accepts. */
    double acceptance(KernelState s, int day) {
        double a = s.parameters[acceptance];
        double odds = acceptanceOdds[day - 1];
        return odds == 1 ? a : timesOdds(a, s.power(odds, oddsEffect));
    }

    private static double timesOdds(double probability, double factor) {
        return factor == 0 ? 0 : factor * probability / (1 - probability + factor * probability);
    }
}

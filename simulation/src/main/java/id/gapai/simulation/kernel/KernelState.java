package id.gapai.simulation.kernel;

import id.gapai.simulation.elementary.Elementary;

/**
 * The state of one strategy on one path on one day, within the state of its world. Allocated once per worker and reused for every path;
 * what leaves it is copied. Index g is a segment (G of them), c a channel; counts are whole persons.
 */
public final class KernelState {
    /** Officer-days of work are counted in this part of one, so that their sums are exact in any order. */
    public static final int UNITS_PER_OFFICER_DAY = 1 << 20;

    final WorldState world;

    /** Values of the {@link Parameters} of the strategy, for the whole path. */
    final double[] parameters;

    /** [G] reachable and not yet active. */
    final int[] susceptible;

    /** [G] active. */
    final int[] active;

    /** Officers present today. */
    int present;

    /** [G] scratch: those active who leave g for an older segment today. */
    final int[] movers;

    /** [G + 1] scratch: today's applicants of the channel in hand, non-residents last; then those of them who are served. */
    final int[] applicants;

    /** [G + 1] scratch: applicants picked one by one. */
    final int[] picked;

    /** [{@link Channel#MOST_PICKS} + 1] scratch: their places in the row. */
    final int[] places = new int[Channel.MOST_PICKS + 1];

    /** By parameter: the last number that was raised to its power on this path, NaN if none was. */
    final double[] powerBase;

    /** By parameter: what came out. */
    final double[] power;

    /** [C] today's officers assigned. */
    final int[] assigned;

    /** [C] today's capacity, activations. */
    final int[] capacity;

    /** [C] residents activated today. */
    final int[] activations;

    /** [C] non-residents served today. */
    final int[] nonresidents;

    /** [C] applicants turned away today. */
    final long[] turnedAway;

    /** [C] officer-days of work done today, in {@link #UNITS_PER_OFFICER_DAY}. */
    final long[] busyUnits;

    KernelState(WorldState world, int channels, int parameterCount) {
        int segments = world.holders.length;
        this.world = world;
        parameters = new double[parameterCount];
        susceptible = new int[segments];
        active = new int[segments];
        movers = new int[segments];
        applicants = new int[segments + 1];
        picked = new int[segments + 1];
        powerBase = new double[parameterCount];
        power = new double[parameterCount];
        assigned = new int[channels];
        capacity = new int[channels];
        activations = new int[channels];
        nonresidents = new int[channels];
        turnedAway = new long[channels];
        busyUnits = new long[channels];
    }

    /** A base raised to the power that is a parameter; bases last for many days. */
    double power(double base, int parameter) {
        if (base != powerBase[parameter]) {
            powerBase[parameter] = base;
            power[parameter] = Elementary.pow(base, parameters[parameter]);
        }
        return power[parameter];
    }

    /** Whether there may be counts of today's other than 0 for a channel. */
    public boolean isOpen(int channel) {
        return capacity[channel] > 0 || assigned[channel] > 0;
    }

    /** Active residents of all segments. */
    public int totalActive() {
        int sum = 0;
        for (int count : active) {
            sum += count;
        }
        return sum;
    }

    /** Nobody comes today. */
    void close(int channel) {
        assigned[channel] = 0;
        capacity[channel] = 0;
        activations[channel] = 0;
        nonresidents[channel] = 0;
        turnedAway[channel] = 0;
        busyUnits[channel] = 0;
    }

    void countSusceptible() {
        for (int g = 0; g < active.length; g++) {
            susceptible[g] = world.reachable[g] - active[g];
        }
    }

    public int present() {
        return present;
    }

    public int assigned(int channel) {
        return assigned[channel];
    }

    public int activations(int channel) {
        return activations[channel];
    }

    public int nonresidents(int channel) {
        return nonresidents[channel];
    }

    public long turnedAway(int channel) {
        return turnedAway[channel];
    }

    /** Officer-days of work done, in {@link #UNITS_PER_OFFICER_DAY}. */
    public long busyUnits(int channel) {
        return busyUnits[channel];
    }
}

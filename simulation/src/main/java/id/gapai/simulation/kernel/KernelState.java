package id.gapai.simulation.kernel;

import id.gapai.simulation.random.Draws;

/**
 * The state of one path on one day: the only mutable data of the kernel. Allocated once per worker and reused for every path;
 * what leaves it is copied. Index g is a segment (G of them), c a channel; counts are whole persons.
 */
public final class KernelState {
    /** Officer-days of work are counted in this part of one, so that their sums are exact in any order. */
    public static final int UNITS_PER_OFFICER_DAY = 1 << 20;

    final Draws draws = new Draws();

    /** Values of the {@link Parameters}, for the whole path. */
    final double[] parameters;

    /** [G] reachable and not yet active. */
    final int[] susceptible;

    /** [G] not reachable. */
    final int[] unreachable;

    /** [G] active. */
    final int[] active;

    /** Eligible residents not yet recorded. */
    int unrecorded;

    /** The central system is down today. */
    boolean down;

    /** Share of {@link #logDemand} that lasts to the next day; for the whole path. */
    double demandMemory;

    /** Standard deviation of its daily innovation; for the whole path. */
    double demandInnovation;

    /** Logarithm of {@link #demand}, carried from day to day. */
    double logDemand;

    /** Today's factor on what people bring. */
    double demand;

    /** Recorded today in the entry segment and reachable. */
    int freshReachable;

    /** Officers present today. */
    int present;

    /** [3G] scratch: those who leave g for an older segment today, from S, U and A in turn. */
    final int[] movers;

    /** [G + 1] scratch: today's applicants of the channel in hand, non-residents last; then those of them who are served. */
    final int[] applicants;

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

    KernelState(int segments, int channels, int parameterCount) {
        parameters = new double[parameterCount];
        susceptible = new int[segments];
        unreachable = new int[segments];
        active = new int[segments];
        movers = new int[3 * segments];
        applicants = new int[segments + 1];
        assigned = new int[channels];
        capacity = new int[channels];
        activations = new int[channels];
        nonresidents = new int[channels];
        turnedAway = new long[channels];
        busyUnits = new long[channels];
    }

    /** Active residents of all segments. */
    public int totalActive() {
        return sum(active);
    }

    /** Holders of all segments. */
    public int totalHolders() {
        return sum(susceptible) + sum(unreachable) + sum(active);
    }

    int holders(int segment) {
        return susceptible[segment] + unreachable[segment] + active[segment];
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

    private static int sum(int[] counts) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }
}

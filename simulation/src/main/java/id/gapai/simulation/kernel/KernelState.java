package id.gapai.simulation.kernel;

import id.gapai.model.array.Ints;
import id.gapai.simulation.elementary.Elementary;
import id.gapai.simulation.random.LaneDraws;
import id.gapai.simulation.random.PathStart;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The state of one strategy on a day, for the paths of its world side by side. Allocated once per worker and reused for every block of
 * paths; what leaves it is copied. Index g is a segment (G of them), c a channel, k a lane (K of them); counts are whole persons.
 */
public final class KernelState {
    /** Officer-days of work are counted in this part of one, so that their sums are exact in any order. */
    public static final int UNITS_PER_OFFICER_DAY = 1 << 20;

    private static final int LANES = Rows.LANES;
    private static final int[] NONE = {};

    final WorldState world;
    final StrategyLedger ledger = new StrategyLedger();

    /** [parameters][K] values of the {@link Parameters} of the strategy, for the whole path. */
    final double[][] parameters;

    /** [G][K] reachable and not yet active. */
    final int[] susceptible;

    /** [G][K] active. */
    final int[] active;

    /** [K] officers present today. */
    final int[] present = new int[LANES];

    /** [K] scratch: officers not yet assigned. */
    final int[] left = new int[LANES];

    /** [G][K] scratch: those active who leave g for an older segment today. */
    final int[] movers;

    /** [G + 1][K] scratch: today's applicants of the channel in hand, non-residents last; then those of them who are served. */
    final int[] applicants;

    /** [G + 1] scratch: {@link #applicants} of one lane. */
    final int[] row;

    /** [G + 1] scratch: applicants picked one by one. */
    final int[] picked;

    /** [{@link Channel#MOST_PICKS} + 1] scratch: their places in the row. */
    final int[] places = new int[Channel.MOST_PICKS + 1];

    /** [K] scratch: those asked today by the channel in hand who accept, expected. */
    final double[] asked = new double[LANES];

    /** [G + 1][K] scratch: rates or means of the draw in hand. */
    final double[] rates;

    /** [K] scratch: today's events in effect, by lane. */
    final double[] effective = new double[LANES];

    /** [K] scratch: sums over segments. */
    final int[] totals = new int[LANES];

    /** By parameter: the last number that was raised to its power on these paths, NaN if none was. */
    private final double[] powerBase;

    /** [parameters][K] what came out. */
    private final double[][] power;

    /** The channels to which somebody may come today, in order. */
    int[] open = NONE;

    /** [C][K] today's officers assigned. */
    final int[][] assigned;

    /** [C][K] today's capacity, activations. */
    final int[][] capacity;

    /** [C][K] residents activated today. */
    final int[][] activations;

    /** [C][K] non-residents served today. */
    final int[][] nonresidents;

    /** [C][K] applicants turned away today. */
    final long[][] turnedAway;

    /** [C][K] officer-days of work done today, in {@link #UNITS_PER_OFFICER_DAY}. */
    final long[][] busyUnits;

    /** [R][K] whether a rule is on today. */
    final boolean[][] ruleOn;

    /** [C][K] by which of its schedules a channel works today, see {@link Rules}. */
    final int[][] schedule;

    /** [K] the same of the roster. */
    final int[] rosterSchedule = new int[LANES];

    /** [H + 1][K] active residents at the close of each day so far; empty where no rule asks. */
    final int[][] closes;

    /** @param rules how many; {@code days} H */
    KernelState(WorldState world, int channels, int parameterCount, int rules, int days) {
        int segments = world.holders.length / LANES;
        this.world = world;
        parameters = new double[parameterCount][LANES];
        susceptible = Rows.counts(segments);
        active = Rows.counts(segments);
        movers = Rows.counts(segments);
        applicants = Rows.counts(segments + 1);
        rates = new double[(segments + 1) * LANES];
        row = new int[segments + 1];
        picked = new int[segments + 1];
        powerBase = new double[parameterCount];
        power = new double[parameterCount][LANES];
        assigned = new int[channels][LANES];
        capacity = new int[channels][LANES];
        activations = new int[channels][LANES];
        nonresidents = new int[channels][LANES];
        turnedAway = new long[channels][LANES];
        busyUnits = new long[channels][LANES];
        ruleOn = new boolean[rules][LANES];
        schedule = new int[channels][LANES];
        closes = new int[rules == 0 ? 0 : days + 1][LANES];
    }

    /** [K] a base raised to the power that is a parameter; bases last for many days. */
    double[] power(double base, int parameter) {
        double[] powers = power[parameter];
        if (base != powerBase[parameter]) {
            powerBase[parameter] = base;
            for (int k = 0; k < world.size; k++) {
                powers[k] = Elementary.pow(base, parameters[parameter][k]);
            }
        }
        return powers;
    }

    void forgetPowers() {
        Arrays.fill(powerBase, Double.NaN);
    }

    /** Nobody comes today. */
    void close(int channel) {
        Arrays.fill(assigned[channel], 0);
        Arrays.fill(capacity[channel], 0);
        Arrays.fill(activations[channel], 0);
        Arrays.fill(nonresidents[channel], 0);
        Arrays.fill(turnedAway[channel], 0);
        Arrays.fill(busyUnits[channel], 0);
    }

    void countSusceptible() {
        int[] reachable = world.reachable;
        for (int i = 0; i < susceptible.length; i++) {
            susceptible[i] = reachable[i] - active[i];
        }
    }

    /** Where the path of a lane stands at the close of a day, the last that was stepped to. */
    public PathStart stand(int k, int day) {
        return new PathStart(
                lane(world.reachable, k),
                lane(world.unreachable, k),
                lane(active, k),
                world.unrecorded[k],
                world.down[k],
                world.swing(k, day));
    }

    /** What the path of a lane did on a day, the last that was stepped to; 0: before the first step. */
    public PathDay day(int k, int day) {
        boolean begun = day > 0;
        var rules = IntStream.range(0, ruleOn.length).filter(r -> begun && ruleOn[r][k]).boxed().toList();
        var services = IntStream.range(0, activations.length).mapToObj(c -> service(c, k)).toList();
        return new PathDay(
                day,
                world.down[k],
                begun ? world.demand[k] : 1,
                begun ? world.cohort[k] : 0,
                world.unrecorded[k],
                world.totalHolders[k],
                ledger.active[k],
                begun ? present[k] : 0,
                rules,
                services);
    }

    private PathDay.Service service(int c, int k) {
        return new PathDay.Service(assigned[c][k], capacity[c][k], activations[c][k], nonresidents[c][k], turnedAway[c][k]);
    }

    private static Ints lane(int[] counts, int k) {
        return Ints.generate(counts.length / LANES, g -> counts[g * LANES + k]);
    }

    /** Counts the active residents of all segments. */
    public void totalActive(int[] totals) {
        System.arraycopy(ledger.active, 0, totals, 0, LANES);
    }

    /** Active residents of all segments in a lane. */
    public int totalActive(int k) {
        int sum = 0;
        for (int i = k; i < active.length; i += LANES) {
            sum += active[i];
        }
        return sum;
    }

    /** How many lanes are in use. */
    public int size() {
        return world.size;
    }

    /** The channels that may have counts of today's other than 0, in order; not to be changed. */
    public int[] open() {
        return open;
    }

    /** [K] officers present; like those below valid until the next step, and not to be changed. */
    public int[] present() {
        return present;
    }

    public int[] assigned(int channel) {
        return assigned[channel];
    }

    public int[] activations(int channel) {
        return activations[channel];
    }

    public int[] nonresidents(int channel) {
        return nonresidents[channel];
    }

    public long[] turnedAway(int channel) {
        return turnedAway[channel];
    }

    /** Officer-days of work done, in {@link #UNITS_PER_OFFICER_DAY}. */
    public long[] busyUnits(int channel) {
        return busyUnits[channel];
    }
}

package id.gapai.simulation.kernel;

import id.gapai.simulation.random.LaneDraws;

/**
 * What is the same for all strategies on a day, for up to {@link LaneDraws#MOST} paths side by side, one in each lane. Allocated once per
 * worker and reused for every block of paths. Index g is a segment (G of them), k a lane (K of them), both together as in {@link Rows}; counts are whole persons. Who is active
 * depends on the strategy; whether somebody is reachable, active or not, does not.
 */
public final class WorldState {
    static final int LANES = Rows.LANES;

    final LaneDraws draws;

    /** Today's officers, which most strategies ask alike. */
    final Officers officers = new Officers();

    final WorldLedger ledger = new WorldLedger();

    /** Of all paths. */
    long seed;

    /** How many lanes are in use. */
    int size;

    /** [K] numbers of the paths. */
    final long[] paths = new long[LANES];

    /** [parameters][K] values of the {@link Parameters} of the world, for the whole path. */
    final double[][] parameters;

    /** [K][columns] values of the joint sample, for the whole path; empty where there is none. */
    final double[][] joint;

    /** [G][K] reachable, the active included. */
    final int[] reachable;

    /** [G][K] not reachable. */
    final int[] unreachable;

    /** [G][K] holders at the close of the day. */
    final int[] holders;

    /** [K] holders of all segments at the close of the day. */
    final int[] totalHolders = new int[LANES];

    /** [G][K] active at the close of day 0. */
    final int[] initialActive;

    /** The reachable who die or move out today. */
    final Leavers exits;

    /** [G][K] holders who move in today and are active already. */
    final int[] activeArrivals;

    /** The reachable who move on to an older segment today. */
    final Leavers ageing;

    /** [K] eligible residents not yet recorded. */
    final int[] unrecorded = new int[LANES];

    /** [K] the central system is down today. */
    final boolean[] down = new boolean[LANES];

    /** [K] share of {@link #logDemand} that lasts to the next day; for the whole path. */
    final double[] demandMemory = new double[LANES];

    /** [K] standard deviation of its daily innovation; for the whole path. */
    final double[] demandInnovation = new double[LANES];

    /** [K][H + 1] the standard normals of days 0 … H that move demand; for the whole path. */
    final double[][] demandNormals;

    /** [K] logarithm of {@link #demand}, carried from day to day. */
    final double[] logDemand = new double[LANES];

    /** [K] today's factor on what people bring. */
    final double[] demand = new double[LANES];

    /** [K] recorded today in the entry segment and reachable. */
    final int[] freshReachable = new int[LANES];

    /** [K] who turn 17 today. */
    final int[] cohort = new int[LANES];

    /** [G][K] scratch: rates or means of the draw in hand. */
    final double[] rates;

    /** [G][K] scratch: the same. */
    final double[] means;

    /** [G][K] scratch: the same. */
    final double[] activeMeans;

    /** [G][K] scratch: what was drawn. */
    final int[] counts;

    /** @param exitPurposes [G][K] of who leaves a segment, like {@code ageingPurposes} */
    WorldState(int days, int jointColumns, int parameterCount, long[] exitPurposes, long[] ageingPurposes) {
        int segments = exitPurposes.length / LANES;
        draws = new LaneDraws(segments + 1);
        joint = new double[LANES][jointColumns];
        parameters = new double[parameterCount][LANES];
        demandNormals = new double[LANES][days + 1];
        reachable = Rows.counts(segments);
        unreachable = Rows.counts(segments);
        holders = Rows.counts(segments);
        initialActive = Rows.counts(segments);
        exits = new Leavers(exitPurposes);
        activeArrivals = Rows.counts(segments);
        ageing = new Leavers(ageingPurposes);
        rates = new double[segments * LANES];
        means = new double[segments * LANES];
        activeMeans = new double[segments * LANES];
        counts = Rows.counts(segments);
    }

    /**
     * The swing of demand at the close of a day, in units of its own standard deviation: standard normal over all paths.
     *
     * @param k   lane
     * @param day 0 … H
     */
    public double swing(int k, int day) {
        double swing = demandNormals[k][0];
        for (int t = 1; t <= day; t++) {
            swing = demandMemory[k] * swing + Math.sqrt(1 - demandMemory[k] * demandMemory[k]) * demandNormals[k][t];
        }
        return swing;
    }

    /** Holders of all segments in lane k. */
    public int totalHolders(int k) {
        return totalHolders[k];
    }

    /** [K] holders of all segments; valid until the next step. */
    public int[] totalHolders() {
        return totalHolders;
    }

    /** A lane that is not in use goes through the days as well: with nobody in it, not with those of an earlier path, who no longer fit together. */
    void empty(int k) {
        unrecorded[k] = 0;
        for (int i = k; i < reachable.length; i += LANES) {
            reachable[i] = 0;
            unreachable[i] = 0;
            initialActive[i] = 0;
        }
    }

    void countHolders() {
        for (int i = 0; i < holders.length; i++) {
            holders[i] = reachable[i] + unreachable[i];
        }
        Rows.total(holders, totalHolders);
    }
}

package id.gapai.simulation.kernel;

import id.gapai.simulation.random.Draws;

/**
 * What is the same for all strategies on one path on one day. Allocated once per worker and reused for every path. Index g is a segment
 * (G of them); counts are whole persons. Who is active depends on the strategy; whether somebody is reachable, active or not, does not.
 */
public final class WorldState {
    final Draws draws = new Draws();

    /** Number of the path. */
    long path;

    /** Values of the {@link Parameters} of the world, for the whole path. */
    final double[] parameters;

    /** [columns] values of the joint sample, for the whole path; empty where there is none. */
    final double[] joint;

    /** [G] reachable, the active included. */
    final int[] reachable;

    /** [G] not reachable. */
    final int[] unreachable;

    /** [G] holders at the close of the day. */
    final int[] holders;

    /** Holders of all segments at the close of the day. */
    int totalHolders;

    /** [G] active at the close of day 0. */
    final int[] initialActive;

    /** The reachable who die or move out today. */
    final Leavers exits;

    /** [G] holders who move in today and are active already. */
    final int[] activeArrivals;

    /** The reachable who move on to an older segment today. */
    final Leavers ageing;

    /** [G] the unreachable who move on to an older segment today. */
    final int[] unreachableMovers;

    /** Eligible residents not yet recorded. */
    int unrecorded;

    /** The central system is down today. */
    boolean down;

    /** Share of {@link #logDemand} that lasts to the next day; for the whole path. */
    double demandMemory;

    /** Standard deviation of its daily innovation; for the whole path. */
    double demandInnovation;

    /** [H + 1] the standard normals of days 0 … H that move demand; for the whole path. */
    final double[] demandNormals;

    /** Logarithm of {@link #demand}, carried from day to day. */
    double logDemand;

    /** Today's factor on what people bring. */
    double demand;

    /** Recorded today in the entry segment and reachable. */
    int freshReachable;

    /** What {@link #present} was asked last today, which most strategies ask alike. */
    private int roster;

    private double presence;
    private int present;

    WorldState(int segments, int days, int jointColumns, int parameterCount) {
        joint = new double[jointColumns];
        parameters = new double[parameterCount];
        demandNormals = new double[days + 1];
        reachable = new int[segments];
        unreachable = new int[segments];
        holders = new int[segments];
        initialActive = new int[segments];
        exits = new Leavers(segments);
        activeArrivals = new int[segments];
        ageing = new Leavers(segments);
        unreachableMovers = new int[segments];
    }

    /**
     * The swing of demand at the close of a day, in units of its own standard deviation: standard normal over all paths.
     *
     * @param day 0 … H, of the path in hand
     */
    public double swing(int day) {
        double swing = demandNormals[0];
        for (int t = 1; t <= day; t++) {
            swing = demandMemory * swing + Math.sqrt(1 - demandMemory * demandMemory) * demandNormals[t];
        }
        return swing;
    }

    /** Holders of all segments. */
    public int totalHolders() {
        return totalHolders;
    }

    /** Officers present today out of those rostered; forgotten at the start of a day. */
    int present(long purpose, int rostered, double probability) {
        if (rostered != roster || probability != presence) {
            roster = rostered;
            presence = probability;
            present = draws.binomial(purpose, rostered, probability);
        }
        return present;
    }

    /** Moves on to a day. */
    void startDay(int day) {
        draws.startDay(day);
        roster = -1;
    }

    void countHolders() {
        totalHolders = 0;
        for (int g = 0; g < holders.length; g++) {
            holders[g] = reachable[g] + unreachable[g];
            totalHolders += holders[g];
        }
    }
}

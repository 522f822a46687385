package id.gapai.simulation.kernel;

import id.gapai.simulation.random.LaneDraws;

/**
 * Reachable people who leave their segments on a day, in a form that serves every strategy: how many, and the random numbers that tell who.
 * Whatever the number of active people under a strategy, it then knows how many of them left, without a draw of its own.
 */
final class Leavers {
    /** [G][K] of who leaves. */
    private final long[] purposes;

    /** [G][K] before they leave. */
    private final int[] reachable;

    /** [G][K] reachable people who leave. */
    final int[] counts;

    /** [words][G][K]. */
    private final long[][] words;

    /** @param purposes [G][K] of the draw who leaves */
    Leavers(long[] purposes) {
        this.purposes = purposes;
        reachable = new int[purposes.length];
        counts = new int[purposes.length];
        words = new long[LaneDraws.WORDS][purposes.length];
    }

    /** Lets {@link #counts} of the reachable leave, all subsets of a segment being equally likely. */
    void choose(WorldState w) {
        System.arraycopy(w.reachable, 0, reachable, 0, reachable.length);
        w.draws.words(purposes, words);
    }

    /**
     * How many of those who leave are active.
     *
     * @param activePeople [G][K]
     * @param active       [G][K] to be filled
     */
    void active(WorldState w, int[] activePeople, int[] active) {
        w.draws.taken(purposes, words, activePeople, reachable, counts, active);
    }
}

package id.gapai.simulation.kernel;

import id.gapai.simulation.random.Draws;

/**
 * People who leave their segment on a day, in a form that serves every strategy. Imagine the people of a segment in a row, the active
 * first, then the susceptible, then the unreachable; one after the other leaves from a random place and the row closes up. Whatever
 * the number of active people under a strategy, it then knows how many of them left, without a draw of its own.
 */
final class Leavers {
    /** Of more than so many only the number is kept, and who they were is drawn from a hypergeometric distribution. */
    static final int MOST_PLACES = 256;

    private final int[] reachable;
    private final int[] reachableLeaving;
    private final int[] unreachableLeaving;
    private final boolean[] placesKept;

    /** [G · MOST_PLACES] places of the reachable who leave, in turn. */
    private final int[] places;

    Leavers(int segments) {
        reachable = new int[segments];
        reachableLeaving = new int[segments];
        unreachableLeaving = new int[segments];
        placesKept = new boolean[segments];
        places = new int[segments * MOST_PLACES];
    }

    /** Chooses {@code leaving} of the holders of a segment, all subsets being equally likely. */
    void choose(WorldState w, long purpose, int g, int leaving) {
        reachable[g] = w.reachable[g];
        placesKept[g] = leaving <= MOST_PLACES;
        reachableLeaving[g] = placesKept[g]
                ? w.draws.places(purpose, w.reachable[g], w.unreachable[g], leaving, places, g * MOST_PLACES)
                : w.draws.hypergeometric(purpose, w.reachable[g], w.unreachable[g], leaving);
        unreachableLeaving[g] = leaving - reachableLeaving[g];
    }

    int reachable(int g) {
        return reachableLeaving[g];
    }

    int unreachable(int g) {
        return unreachableLeaving[g];
    }

    /** How many of those who leave a segment are active, if so many of its people are; with more active people, no fewer. */
    int active(Draws draws, long purpose, int g, int activePeople) {
        return placesKept[g]
                ? activePeople - left(g, activePeople)
                : draws.hypergeometric(purpose, activePeople, reachable[g] - activePeople, reachableLeaving[g]);
    }

    private int left(int g, int activePeople) {
        int left = activePeople;
        int first = g * MOST_PLACES;
        int end = first + reachableLeaving[g];
        for (int i = first; i < end; i++) {
            // One fewer if the place is below; without a branch, which would be taken at random.
            left += (places[i] - left) >> 31;
        }
        return left;
    }
}

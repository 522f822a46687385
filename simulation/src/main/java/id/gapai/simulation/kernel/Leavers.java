package id.gapai.simulation.kernel;

import id.gapai.simulation.random.Draws;

/**
 * Reachable people who leave their segment on a day, in a form that serves every strategy. Imagine them in a row, the active first, then
 * the susceptible; one after the other leaves from a random place and the row closes up. Whatever
 * the number of active people under a strategy, it then knows how many of them left, without a draw of its own.
 */
final class Leavers {
    /** Of more than so many only the number is kept, and who they were is drawn from a hypergeometric distribution. */
    static final int MOST_PLACES = 256;

    private final int[] reachable;
    private final int[] leaving;
    private final boolean[] placesKept;

    /** [G · MOST_PLACES] places of those who leave, in turn. */
    private final int[] places;

    Leavers(int segments) {
        reachable = new int[segments];
        leaving = new int[segments];
        placesKept = new boolean[segments];
        places = new int[segments * MOST_PLACES];
    }

    /** Chooses {@code count} of the reachable of a segment, all subsets being equally likely. */
    void choose(WorldState w, long purpose, int g, int count) {
        reachable[g] = w.reachable[g];
        leaving[g] = count;
        placesKept[g] = count <= MOST_PLACES;
        if (placesKept[g]) {
            w.draws.places(purpose, reachable[g], count, places, g * MOST_PLACES);
        }
    }

    /** Reachable people who leave a segment. */
    int count(int g) {
        return leaving[g];
    }

    /** How many of those who leave a segment are active, if so many of its people are; with more active people, no fewer. */
    int active(Draws draws, long purpose, int g, int activePeople) {
        return placesKept[g]
                ? activePeople - left(g, activePeople)
                : draws.hypergeometric(purpose, activePeople, reachable[g] - activePeople, leaving[g]);
    }

    private int left(int g, int activePeople) {
        int left = activePeople;
        int first = g * MOST_PLACES;
        int end = first + leaving[g];
        for (int i = first; i < end; i++) {
            // One fewer if the place is below; without a branch, which would be taken at random.
            left += (places[i] - left) >> 31;
        }
        return left;
    }
}

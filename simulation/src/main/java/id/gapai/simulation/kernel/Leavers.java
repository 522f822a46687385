package id.gapai.simulation.kernel;

import id.gapai.simulation.random.Draws;
import java.util.Arrays;

/**
 * Reachable people who leave their segment on a day, in a form that serves every strategy. Imagine them in a row, the active first, then
 * the susceptible; one after the other leaves from a random place and the row closes up. Whatever
 * the number of active people under a strategy, it then knows how many of them left, without a draw of its own.
 */
final class Leavers {
    /** Of more than so many only the number is kept, and who they were is drawn from a hypergeometric distribution. */
    static final int MOST_PLACES = 256;

    /** Places are looked at by so many; beyond those of the leavers stand some that nobody is at. */
    private static final int STEP = 4;

    private static final int STRIDE = MOST_PLACES + STEP;
    private static final int NOWHERE = Integer.MAX_VALUE - MOST_PLACES;

    private final int[] reachable;
    private final int[] leaving;
    private final boolean[] placesKept;

    /** [G · STRIDE] places of those who leave, in turn. */
    private final int[] places;

    Leavers(int segments) {
        reachable = new int[segments];
        leaving = new int[segments];
        placesKept = new boolean[segments];
        places = new int[segments * STRIDE];
    }

    /** Chooses {@code count} of the reachable of a segment, all subsets being equally likely. */
    void choose(WorldState w, long purpose, int g, int count) {
        reachable[g] = w.reachable[g];
        leaving[g] = count;
        placesKept[g] = count <= MOST_PLACES;
        if (placesKept[g]) {
            w.draws.places(purpose, reachable[g], count, places, g * STRIDE);
            Arrays.fill(places, g * STRIDE + count, g * STRIDE + count + STEP - 1, NOWHERE);
        }
    }

    /** Reachable people who leave a segment. */
    int count(int g) {
        return leaving[g];
    }

    /** How many of those who leave a segment are active, if so many of its people are; with more active people, no fewer. */
    int active(Draws draws, long purpose, int g, int activePeople) {
        return placesKept[g]
                ? activeByPlaces(g, activePeople)
                : draws.hypergeometric(purpose, activePeople, reachable[g] - activePeople, leaving[g]);
    }

    /** Nearly always no place is so near to the border that it matters how far the row has closed up. */
    private int activeByPlaces(int g, int activePeople) {
        int surelyBelow = activePeople - leaving[g];
        int surely = 0;
        int possibly = 0;
        int first = g * STRIDE;
        int end = first + leaving[g];
        for (int i = first; i < end; i += STEP) {
            surely += below(i, surelyBelow) + below(i + 1, surelyBelow) + below(i + 2, surelyBelow) + below(i + 3, surelyBelow);
            possibly += below(i, activePeople) + below(i + 1, activePeople) + below(i + 2, activePeople) + below(i + 3, activePeople);
        }
        return surely == possibly ? surely : activePeople - left(g, activePeople);
    }

    /** 1 or 0; without a branch, which would be taken at random. */
    private int below(int i, int border) {
        return (places[i] - border) >>> 31;
    }

    private int left(int g, int activePeople) {
        int left = activePeople;
        int first = g * STRIDE;
        int end = first + leaving[g];
        for (int i = first; i < end; i++) {
            left -= below(i, left);
        }
        return left;
    }
}

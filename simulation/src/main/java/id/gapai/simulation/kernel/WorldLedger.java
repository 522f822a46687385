package id.gapai.simulation.kernel;

import java.util.Arrays;

/** The books of a world: who should be there at the close of a day, counted apart from who is. Of lanes that are in use only. */
final class WorldLedger {
    private static final int LANES = Rows.LANES;

    /** [K] holders and unrecorded as they should be. */
    private final int[] people = new int[LANES];

    /** [K] today's arrivals who are active already. */
    final int[] activeArrivals = new int[LANES];

    /** [K] scratch. */
    private final int[] sums = new int[LANES];

    /** [K] scratch: all counts, joined by "or", so that the sign of one is the sign of all. */
    private final int[] signs = new int[LANES];

    /** After {@link WorldState#countHolders}. */
    void open(WorldState w) {
        for (int k = 0; k < LANES; k++) {
            people[k] = w.totalHolders[k] + w.unrecorded[k];
        }
        close(w, 0);
    }

    void turn17(int[] cohort) {
        for (int k = 0; k < LANES; k++) {
            people[k] += cohort[k];
        }
    }

    void arriveActive(int[] counts) {
        Rows.total(counts, activeArrivals);
        for (int k = 0; k < LANES; k++) {
            people[k] += activeArrivals[k];
        }
    }

    void arrive(int[] counts) {
        Rows.total(counts, sums);
        for (int k = 0; k < LANES; k++) {
            people[k] += sums[k];
        }
    }

    void leave(int[] counts) {
        Rows.total(counts, sums);
        for (int k = 0; k < LANES; k++) {
            people[k] -= sums[k];
        }
    }

    /** @throws BrokenLaw if it does not add up */
    void close(WorldState w, int day) {
        Arrays.fill(signs, 0);
        Rows.join(w.reachable, signs);
        Rows.join(w.unreachable, signs);
        for (int k = 0; k < w.size; k++) {
            if ((signs[k] | w.unrecorded[k]) < 0) {
                throw BrokenLaw.of(Law.NO_NEGATIVE_COUNT, w, k, day);
            }
            if (w.totalHolders[k] + w.unrecorded[k] != people[k]) {
                throw BrokenLaw.of(Law.PERSONS_CONSERVED, w, k, day);
            }
        }
    }
}

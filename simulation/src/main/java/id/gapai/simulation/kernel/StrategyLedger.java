package id.gapai.simulation.kernel;

import java.util.Arrays;

/** The books of a strategy in its world: who should be active at the close of a day, counted apart from who is. Of lanes that are in use only. */
final class StrategyLedger {
    private static final int LANES = Rows.LANES;

    /** [K] active as they should be. */
    private final int[] expected = new int[LANES];

    /** [K] active at the close of the day. */
    final int[] active = new int[LANES];

    /** [K] scratch: today's officers assigned; those active who leave. */
    private final int[] sums = new int[LANES];

    /** [K] scratch: all counts, joined by "or", so that the sign of one is the sign of all. */
    private final int[] signs = new int[LANES];

    /** [K] scratch: by how much counts differ, joined likewise. */
    private final int[] differences = new int[LANES];

    void open(KernelState s) {
        Rows.total(s.active, expected);
        close(s, 0);
    }

    /** @param exits [G][K] active who die or move out today */
    void flow(WorldState w, int[] exits) {
        Rows.total(exits, sums);
        int[] arrivals = w.ledger.activeArrivals;
        for (int k = 0; k < LANES; k++) {
            expected[k] = active[k] + arrivals[k] - sums[k];
        }
    }

    /** @throws BrokenLaw if it does not add up */
    void close(KernelState s, int day) {
        divide(s, day);
        for (int c : s.open) {
            book(s, c, day);
        }
        Rows.total(s.active, active);
        for (int k = 0; k < s.world.size; k++) {
            if (active[k] != expected[k]) {
                throw BrokenLaw.of(Law.ACTIVE_CONSERVED, s.world, k, day);
            }
        }
    }

    private void book(KernelState s, int c, int day) {
        int[] residents = s.activations[c];
        int[] nonresidents = s.nonresidents[c];
        int[] capacity = s.capacity[c];
        for (int k = 0; k < s.world.size; k++) {
            expected[k] += residents[k];
            int free = capacity[k] - residents[k] - nonresidents[k];
            if ((residents[k] | nonresidents[k] | free) < 0) {
                throw BrokenLaw.of(Law.WITHIN_CAPACITY, s.world, k, day);
            }
        }
    }

    private void divide(KernelState s, int day) {
        Arrays.fill(signs, 0);
        Arrays.fill(differences, 0);
        Rows.join(s.active, signs);
        Rows.join(s.susceptible, signs);
        Rows.joinDifferences(s.active, s.susceptible, s.world.reachable, differences);
        for (int k = 0; k < s.world.size; k++) {
            if (signs[k] < 0) {
                throw BrokenLaw.of(Law.NO_NEGATIVE_COUNT, s.world, k, day);
            }
            if (differences[k] != 0) {
                throw BrokenLaw.of(Law.REACHABLE_DIVIDED, s.world, k, day);
            }
        }
    }

    /** Once officers are assigned. */
    void officers(KernelState s, int day) {
        System.arraycopy(s.left, 0, sums, 0, LANES);
        for (int c : s.open) {
            for (int k = 0; k < LANES; k++) {
                sums[k] += s.assigned[c][k];
            }
        }
        for (int k = 0; k < s.world.size; k++) {
            if (sums[k] != s.present[k] || s.left[k] < 0) {
                throw BrokenLaw.of(Law.OFFICERS_DIVIDED, s.world, k, day);
            }
        }
    }
}

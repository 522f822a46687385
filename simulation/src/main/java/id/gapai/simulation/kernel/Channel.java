package id.gapai.simulation.kernel;

import java.util.Arrays;

/** A channel: who comes on a day, and the desk that serves them. */
abstract sealed class Channel permits VisitChannel, HazardChannel, RecordingChannel {
    private static final int LANES = Rows.LANES;

    /** Of so many or fewer it is drawn one by one who is served, or who is not. */
    static final int MOST_PICKS = 64;

    final Desk desk;
    private final String name;
    private final long servicePurpose;
    private final long[] servicePurposes;

    Channel(String name, Desk desk, Names names) {
        this.name = name;
        this.desk = desk;
        servicePurpose = names.purpose(prefix() + "service");
        servicePurposes = names.perSegment(prefix() + "service");
    }

    final String prefix() {
        return prefix(name);
    }

    static String prefix(String name) {
        return "channel/" + name + "/";
    }

    /** Fills {@link KernelState#applicants}; nobody applies where there is no capacity. */
    abstract void apply(KernelState s, int day, int c);

    /** Steps 6 and 7: people apply; if they exceed the capacity, a uniform random subset of them is served. */
    final void serve(KernelState s, int day, int c) {
        apply(s, day, c);
        int[] capacity = s.capacity[c];
        long[] turnedAway = s.turnedAway[c];
        total(s.applicants, turnedAway);
        for (int k = 0; k < s.world.size; k++) {
            long total = turnedAway[k];
            turnedAway[k] = Math.max(0, total - capacity[k]);
            if (total > capacity[k]) {
                choose(s, k, total, capacity[k]);
            }
        }
        book(s, day, c);
    }

    private static void total(int[] counts, long[] totals) {
        Arrays.fill(totals, 0);
        for (int from = 0; from < counts.length; from += LANES) {
            for (int k = 0; k < LANES; k++) {
                totals[k] += counts[from + k];
            }
        }
    }

    private void choose(KernelState s, int k, long total, int capacity) {
        for (int g = 0; g < s.row.length; g++) {
            s.row[g] = s.applicants[g * LANES + k];
        }
        int picks = (int) Math.min(capacity, total - capacity);
        if (picks <= MOST_PICKS && total <= Integer.MAX_VALUE) {
            pick(s, k, (int) total, picks, picks == capacity);
        } else {
            split(s, k, total, capacity);
        }
        for (int g = 0; g < s.row.length; g++) {
            s.applicants[g * LANES + k] = s.row[g];
        }
    }

    /** Some leave the row of applicants one after the other, each from a random place: the served or, if they are fewer, the others. */
    private void pick(KernelState s, int k, int total, int picks, boolean areServed) {
        s.world.draws.lane(k).places(servicePurpose, total, picks, s.places, 0);
        Arrays.fill(s.picked, 0);
        for (int i = 0; i < picks; i++) {
            int place = s.places[i];
            int g = 0;
            while (place >= s.row[g]) {
                place -= s.row[g++];
            }
            s.row[g]--;
            s.picked[g]++;
        }
        if (areServed) {
            System.arraycopy(s.picked, 0, s.row, 0, s.picked.length);
        }
    }

    /** Multivariate hypergeometric, one segment after the other; the non-residents take what is left. */
    private void split(KernelState s, int k, long total, int capacity) {
        int pool = (int) Math.min(total, Integer.MAX_VALUE);
        int left = capacity;
        int last = servicePurposes.length;
        for (int g = 0; g < last; g++) {
            int applied = s.row[g];
            pool -= applied;
            s.row[g] = s.world.draws.lane(k).hypergeometric(servicePurposes[g], applied, pool, left);
            left -= s.row[g];
        }
        s.row[last] = left;
    }

    /** The served residents become active. */
    private void book(KernelState s, int day, int c) {
        int last = servicePurposes.length * LANES;
        int[] served = s.applicants;
        int[] susceptible = s.susceptible;
        int[] active = s.active;
        for (int i = 0; i < last; i++) {
            susceptible[i] -= served[i];
            active[i] += served[i];
        }
        int[] residents = s.activations[c];
        int[] nonresidents = s.nonresidents[c];
        Arrays.fill(residents, 0);
        for (int from = 0; from < last; from += LANES) {
            for (int k = 0; k < LANES; k++) {
                residents[k] += served[from + k];
            }
        }
        for (int k = 0; k < LANES; k++) {
            nonresidents[k] = served[last + k];
            s.totals[k] = residents[k] + nonresidents[k];
        }
        desk.countBusy(s, day, c, s.totals, s.busyUnits[c]);
    }
}

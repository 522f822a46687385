package id.gapai.simulation.kernel;

import java.util.Arrays;

/** A channel: who comes on a day, and the desk that serves them. */
abstract sealed class Channel permits VisitChannel, HazardChannel, RecordingChannel {
    final Desk desk;
    private final String name;
    /** Of so many or fewer it is drawn one by one who is served, or who is not. */
    static final int MOST_PICKS = 64;

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

    /** Fills {@link KernelState#applicants}; called on days with capacity. */
    abstract void apply(KernelState s, int day);

    /** Steps 6 and 7: people apply; if they exceed the capacity, a uniform random subset of them is served. */
    final void serve(KernelState s, int day, int c) {
        apply(s, day);
        long total = 0;
        for (int applicants : s.applicants) {
            total += applicants;
        }
        s.turnedAway[c] = Math.max(0, total - s.capacity[c]);
        if (s.turnedAway[c] > 0) {
            choose(s, total, s.capacity[c]);
        }
        book(s, day, c);
    }

    private void choose(KernelState s, long total, int capacity) {
        int picks = (int) Math.min(capacity, total - capacity);
        if (picks <= MOST_PICKS && total <= Integer.MAX_VALUE) {
            pick(s, (int) total, picks, picks == capacity);
        } else {
            split(s, total, capacity);
        }
    }

    /** Some leave the row of applicants one after the other, each from a random place: the served or, if they are fewer, the others. */
    private void pick(KernelState s, int total, int picks, boolean areServed) {
        s.world.draws.places(servicePurpose, total, picks, s.places, 0);
        Arrays.fill(s.picked, 0);
        for (int i = 0; i < picks; i++) {
            int place = s.places[i];
            int g = 0;
            while (place >= s.applicants[g]) {
                place -= s.applicants[g++];
            }
            s.applicants[g]--;
            s.picked[g]++;
        }
        if (areServed) {
            System.arraycopy(s.picked, 0, s.applicants, 0, s.picked.length);
        }
    }

    /** Multivariate hypergeometric, one segment after the other; the non-residents take what is left. */
    private void split(KernelState s, long total, int capacity) {
        int pool = (int) Math.min(total, Integer.MAX_VALUE);
        int left = capacity;
        int last = servicePurposes.length;
        for (int g = 0; g < last; g++) {
            int applied = s.applicants[g];
            pool -= applied;
            s.applicants[g] = s.world.draws.hypergeometric(servicePurposes[g], applied, pool, left);
            left -= s.applicants[g];
        }
        s.applicants[last] = left;
    }

    /** The served residents become active. */
    private void book(KernelState s, int day, int c) {
        int last = servicePurposes.length;
        int residents = 0;
        for (int g = 0; g < last; g++) {
            s.susceptible[g] -= s.applicants[g];
            s.active[g] += s.applicants[g];
            residents += s.applicants[g];
        }
        s.activations[c] = residents;
        s.nonresidents[c] = s.applicants[last];
        s.busyUnits[c] = desk.busyUnits(s, day, residents + s.applicants[last]);
    }
}

package id.gapai.simulation.kernel;

/** A channel: who comes on a day, and the desk that serves them. */
abstract sealed class Channel permits VisitChannel, HazardChannel, RecordingChannel {
    final Desk desk;
    private final String name;
    private final long[] servicePurposes;

    Channel(String name, Desk desk, Names names) {
        this.name = name;
        this.desk = desk;
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
        if (total > s.capacity[c]) {
            s.turnedAway[c] = total - s.capacity[c];
            choose(s, total, s.capacity[c]);
        }
        book(s, day, c);
    }

    /** Multivariate hypergeometric, one segment after the other; the non-residents take what is left. */
    private void choose(KernelState s, long total, int capacity) {
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

package id.gapai.simulation.kernel;

import java.util.Arrays;

/** Asked at the recording of a new e-KTP. */
final class RecordingChannel extends Channel {
    private final int entrySegment;
    private final long acceptedPurpose;

    RecordingChannel(String name, Desk desk, int entrySegment, Names names) {
        super(name, desk, names);
        this.entrySegment = entrySegment;
        acceptedPurpose = names.purpose(prefix() + "accepted");
    }

    @Override
    void apply(KernelState s, int day, int c) {
        var w = s.world;
        Arrays.fill(s.applicants, 0);
        Arrays.fill(s.asked, 1);
        desk.timesAcceptance(s, day, c, s.asked);
        for (int k = 0; k < w.size; k++) {
            if (s.capacity[c][k] > 0) {
                int accepted = w.draws.lane(k).binomial(acceptedPurpose, w.freshReachable[k], s.asked[k]);
                int entry = entrySegment * Rows.LANES + k;
                s.applicants[entry] = Math.min(accepted, s.susceptible[entry]);
            }
        }
    }
}

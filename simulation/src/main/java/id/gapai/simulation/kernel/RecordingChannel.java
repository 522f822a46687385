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
    void apply(KernelState s, int day) {
        int accepted = s.world.draws.binomial(acceptedPurpose, s.world.freshReachable, desk.acceptance(s, day));
        Arrays.fill(s.applicants, 0);
        s.applicants[entrySegment] = Math.min(accepted, s.susceptible[entrySegment]);
    }
}

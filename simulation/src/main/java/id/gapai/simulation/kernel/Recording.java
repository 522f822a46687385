package id.gapai.simulation.kernel;

import id.gapai.simulation.compiled.CompiledModel;

/** Unrecorded eligible residents get their e-KTP and enter as holders; not while the system is down. */
final class Recording {
    private final double[] probability;
    private final int entrySegment;
    private final int entryReachableShare;
    private final long recordedPurpose;
    private final long reachablePurpose;

    Recording(CompiledModel model, int[] reachableShare, Names names) {
        probability = model.demography().recordingProbability().toArray();
        entrySegment = model.entrySegment();
        entryReachableShare = reachableShare[entrySegment];
        recordedPurpose = names.purpose("recording");
        reachablePurpose = names.purpose("recording/reachable");
    }

    void step(KernelState s, int day) {
        int recorded = s.down ? 0 : s.draws.binomial(recordedPurpose, s.unrecorded, probability[day - 1]);
        s.freshReachable = s.draws.binomial(reachablePurpose, recorded, s.parameters[entryReachableShare]);
        s.unrecorded -= recorded;
        s.susceptible[entrySegment] += s.freshReachable;
        s.unreachable[entrySegment] += recorded - s.freshReachable;
    }
}

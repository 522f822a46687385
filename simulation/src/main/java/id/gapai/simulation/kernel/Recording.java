package id.gapai.simulation.kernel;


/** Unrecorded eligible residents get their e-KTP and enter as holders; not while the system is down. */
final class Recording {
    private final double[] probability;
    private final int entrySegment;
    private final int entryReachableShare;
    private final long recordedPurpose;
    private final long reachablePurpose;

    Recording(WorldModel model, int[] reachableShare, Names names) {
        probability = model.demography().recordingProbability().toArray();
        entrySegment = model.entrySegment();
        entryReachableShare = reachableShare[entrySegment];
        recordedPurpose = names.purpose("recording");
        reachablePurpose = names.purpose("recording/reachable");
    }

    void step(WorldState w, int day) {
        int recorded = w.down ? 0 : w.draws.binomial(recordedPurpose, w.unrecorded, probability[day - 1]);
        w.freshReachable = w.draws.binomial(reachablePurpose, recorded, w.parameters[entryReachableShare]);
        w.unrecorded -= recorded;
        w.reachable[entrySegment] += w.freshReachable;
        w.unreachable[entrySegment] += recorded - w.freshReachable;
    }
}

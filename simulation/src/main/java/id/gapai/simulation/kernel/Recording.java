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
        double[] reachableShare = w.parameters[entryReachableShare];
        int entry = entrySegment * Rows.LANES;
        for (int k = 0; k < w.size; k++) {
            var draws = w.draws.lane(k);
            int recorded = w.down[k] ? 0 : draws.binomial(recordedPurpose, w.unrecorded[k], probability[day - 1]);
            int fresh = draws.binomial(reachablePurpose, recorded, reachableShare[k]);
            w.freshReachable[k] = fresh;
            w.unrecorded[k] -= recorded;
            w.reachable[entry + k] += fresh;
            w.unreachable[entry + k] += recorded - fresh;
        }
    }
}

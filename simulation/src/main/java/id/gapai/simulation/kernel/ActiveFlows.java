package id.gapai.simulation.kernel;

/** Who of those that leave, arrive and grow older is active under a strategy; how many they are is for the {@link World} to say. */
final class ActiveFlows {
    private final int[] ageingTo;
    private final long[] exitPurposes;
    private final long[] ageingPurposes;

    ActiveFlows(WorldModel model, Names names) {
        ageingTo = model.demography().ageingTo().toArray();
        exitPurposes = names.perSegment("exit", "/active");
        ageingPurposes = names.perSegment("ageing", "/active");
    }

    void step(KernelState s) {
        var w = s.world;
        for (int g = 0; g < ageingTo.length; g++) {
            s.active[g] -= w.exits.active(w.draws, exitPurposes[g], g, s.active[g]);
            s.active[g] += w.activeArrivals[g];
            s.movers[g] = w.ageing.active(w.draws, ageingPurposes[g], g, s.active[g]);
        }
        for (int g = 0; g < ageingTo.length; g++) {
            if (ageingTo[g] >= 0) {
                s.active[g] -= s.movers[g];
                s.active[ageingTo[g]] += s.movers[g];
            }
        }
        s.countSusceptible();
    }
}

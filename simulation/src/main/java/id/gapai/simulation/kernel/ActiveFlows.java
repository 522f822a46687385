package id.gapai.simulation.kernel;

/** Who of those that leave, arrive and grow older is active under a strategy; how many they are is for the {@link World} to say. */
final class ActiveFlows {
    private final int[] ageingTo;

    ActiveFlows(WorldModel model) {
        ageingTo = model.demography().ageingTo().toArray();
    }

    void step(KernelState s) {
        var w = s.world;
        w.exits.active(w, s.active, s.movers);
        s.ledger.flow(w, s.movers);
        int[] active = s.active;
        for (int i = 0; i < active.length; i++) {
            active[i] += w.activeArrivals[i] - s.movers[i];
        }
        w.ageing.active(w, active, s.movers);
        Rows.move(s.movers, ageingTo, active);
        s.countSusceptible();
    }
}

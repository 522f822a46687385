package id.gapai.simulation.kernel;

import id.gapai.simulation.kernel.Parameters.Range;
import id.gapai.simulation.random.PathStart;

/** The holders at the close of day 0. */
final class Start {
    private final int[] holders;
    private final int[] active;
    private final int unrecorded;
    private final int holdersMultiplier;
    private final int activeMultiplier;
    private final int[] reachableShare;
    private final long[] purposes;

    Start(WorldModel model, int[] reachableShare, Parameters parameters, Names names) {
        var initial = model.initial();
        this.reachableShare = reachableShare;
        holders = initial.holders().toArray();
        active = initial.active().toArray();
        unrecorded = initial.unrecorded();
        holdersMultiplier = parameters.add("initial/holdersMultiplier", initial.holdersMultiplier(), Range.NOT_NEGATIVE);
        activeMultiplier = parameters.add("initial/activeMultiplier", initial.activeMultiplier(), Range.NOT_NEGATIVE);
        purposes = names.perSegment("initial", "/reachable");
    }

    /** Puts a lane where a path stood. */
    static void go(WorldState w, int k, PathStart from) {
        w.unrecorded[k] = from.unrecorded();
        w.down[k] = from.down();
        for (int g = 0; g < from.reachable().size(); g++) {
            int i = g * Rows.LANES + k;
            w.reachable[i] = from.reachable().get(g);
            w.unreachable[i] = from.unreachable().get(g);
            w.initialActive[i] = from.active().get(g);
        }
    }

    void apply(WorldState w, int k) {
        w.unrecorded[k] = unrecorded;
        for (int g = 0; g < holders.length; g++) {
            int n = (int) Math.floor(holders[g] * w.parameters[holdersMultiplier][k] + 0.5);
            int a = Math.min(n, (int) Math.floor(active[g] * w.parameters[activeMultiplier][k] + 0.5));
            int inactive = n - a;
            double reachable = w.parameters[reachableShare[g]][k] * n - a;
            double p = Math.min(1, Math.max(0, reachable / Math.max(1, inactive)));
            int susceptible = w.draws.lane(k).binomial(purposes[g], inactive, p);
            int i = g * Rows.LANES + k;
            w.initialActive[i] = a;
            w.reachable[i] = a + susceptible;
            w.unreachable[i] = inactive - susceptible;
        }
    }
}

package id.gapai.simulation.kernel;

import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.kernel.Parameters.Range;

/** The holders at the close of day 0. */
final class Start {
    private final int[] holders;
    private final int[] active;
    private final int unrecorded;
    private final int holdersMultiplier;
    private final int activeMultiplier;
    private final int[] reachableShare;
    private final long[] purposes;

    Start(CompiledModel model, int[] reachableShare, Parameters parameters, Names names) {
        var initial = model.initial();
        this.reachableShare = reachableShare;
        holders = initial.holders().toArray();
        active = initial.active().toArray();
        unrecorded = initial.unrecorded();
        holdersMultiplier = parameters.add("initial/holdersMultiplier", initial.holdersMultiplier(), Range.NOT_NEGATIVE);
        activeMultiplier = parameters.add("initial/activeMultiplier", initial.activeMultiplier(), Range.NOT_NEGATIVE);
        purposes = names.perSegment("initial", "/reachable");
    }

    void apply(KernelState s) {
        s.unrecorded = unrecorded;
        for (int g = 0; g < holders.length; g++) {
            int n = (int) Math.floor(holders[g] * s.parameters[holdersMultiplier] + 0.5);
            s.active[g] = Math.min(n, (int) Math.floor(active[g] * s.parameters[activeMultiplier] + 0.5));
            int inactive = n - s.active[g];
            double reachable = s.parameters[reachableShare[g]] * n - s.active[g];
            double p = Math.min(1, Math.max(0, reachable / Math.max(1, inactive)));
            s.susceptible[g] = s.draws.binomial(purposes[g], inactive, p);
            s.unreachable[g] = inactive - s.susceptible[g];
        }
    }
}

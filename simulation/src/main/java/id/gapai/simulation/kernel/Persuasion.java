package id.gapai.simulation.kernel;

import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.kernel.Parameters.Range;

/** Unreachable holders who become reachable. */
final class Persuasion {
    private final DayTable probability;
    private final int multiplier;
    private final long[] purposes;

    Persuasion(CompiledModel.Persuasion persuasion, WorldModel model, Parameters parameters, Names names) {
        probability = new DayTable(persuasion.probability(), model.segments().size(), model.days());
        multiplier = parameters.add("persuasion/multiplier", persuasion.multiplier(), Range.NOT_NEGATIVE);
        purposes = names.perSegment("persuasion");
    }

    void step(WorldState w, int day) {
        double[] multipliers = w.parameters[multiplier];
        for (int g = 0; g < purposes.length; g++) {
            double p = probability.get(g, day);
            for (int k = 0; k < w.size; k++) {
                int i = g * Rows.LANES + k;
                int persuaded = w.draws.lane(k).binomial(purposes[g], w.unreachable[i], Math.min(1, p * multipliers[k]));
                w.unreachable[i] -= persuaded;
                w.reachable[i] += persuaded;
            }
        }
    }
}

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
        for (int g = 0; g < purposes.length; g++) {
            double p = Math.min(1, probability.get(g, day) * w.parameters[multiplier]);
            int persuaded = w.draws.binomial(purposes[g], w.unreachable[g], p);
            w.unreachable[g] -= persuaded;
            w.reachable[g] += persuaded;
        }
    }
}

package id.gapai.simulation.compiled;

import id.gapai.model.distribution.JointSample;
import id.gapai.simulation.compiled.CompiledModel.Demand;
import java.util.Optional;

/** Models with a joint sample. */
public final class JointModels {
    private JointModels() {}

    /** The model with other demand, and with a sample of which it may have columns. */
    public static CompiledModel of(CompiledModel model, Demand demand, JointSample sample) {
        return new CompiledModel(
                model.start(),
                model.days(),
                model.segments(),
                model.entrySegment(),
                model.initial(),
                model.demography(),
                model.outage(),
                demand,
                model.reachableShare(),
                model.persuasion(),
                model.officers(),
                model.channels(),
                Optional.of(sample));
    }
}

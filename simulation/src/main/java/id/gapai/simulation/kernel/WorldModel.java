package id.gapai.simulation.kernel;

import id.gapai.model.distribution.Distribution;
import id.gapai.model.distribution.JointSample;
import id.gapai.simulation.compiled.CompiledModel;
import java.util.List;
import java.util.Optional;

/**
 * The part of a compiled model on which channels and officers have no influence. Strategies for which it is equal live in the same
 * {@link World}, which then is drawn only once per path.
 *
 * @param peopleBoost factor on the reachable share, before clipping
 */
public record WorldModel(
        int days,
        List<String> segments,
        int entrySegment,
        CompiledModel.Initial initial,
        CompiledModel.Demography demography,
        CompiledModel.Outage outage,
        CompiledModel.Demand demand,
        List<Distribution> reachableShare,
        Optional<CompiledModel.Persuasion> persuasion,
        Optional<JointSample> joint,
        double peopleBoost) {
    public static WorldModel of(CompiledModel model, Boost boost) {
        return new WorldModel(
                model.days(),
                model.segments(),
                model.entrySegment(),
                model.initial(),
                model.demography(),
                model.outage(),
                model.demand(),
                model.reachableShare(),
                model.persuasion(),
                model.joint(),
                boost.people());
    }
}

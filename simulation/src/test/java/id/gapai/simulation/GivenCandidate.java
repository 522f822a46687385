package id.gapai.simulation;

import id.gapai.model.scenario.Scenario;
import id.gapai.model.scenario.Target;
import id.gapai.model.text.Text;
import id.gapai.simulation.compile.SmallScenario;
import id.gapai.simulation.compiled.CompiledModel;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** A candidate with any model. */
public final class GivenCandidate {
    static final List<Target> TARGETS = List.of(
            new Target("count", Text.same("Count"), OptionalInt.of(1000), OptionalDouble.empty()),
            new Target("share", Text.same("Share"), OptionalInt.empty(), OptionalDouble.of(0.25)));

    private GivenCandidate() {}

    /** With a target of 1,000 and one of 25 %. */
    public static Candidate of(String strategy, CompiledModel model) {
        return of(strategy, TARGETS, model);
    }

    static Candidate of(String strategy, List<Target> targets, CompiledModel model) {
        var s = SmallScenario.with(List.of(), List.of());
        return new Candidate(
                new Scenario(
                        s.study(), strategy, s.title(), s.description(), s.hindsight(), s.asOf(), s.end(), targets, s.population(), s.registry(),
                        s.checks(), s.areas(), s.segments(), s.outage(), s.demand(), s.persuasionMultiplier(), s.staff(), s.disruptions(), s.channels(), s.posterior()),
                model);
    }
}

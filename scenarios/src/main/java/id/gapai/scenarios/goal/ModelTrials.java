package id.gapai.scenarios.goal;

import id.gapai.model.array.Ints;
import id.gapai.model.scenario.Target;
import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.scenarios.lever.Lever;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.Trials;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.goal.Attempt;
import id.gapai.simulation.goal.LeverTrials;
import id.gapai.simulation.trial.Outcome;
import id.gapai.simulation.trial.PathRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Settings of a lever in the model of a study. */
record ModelTrials(Study study, Lever lever, Target target, Trials trials, ProjectedWorld world) implements LeverTrials {
    private static final String NAME = "lever";

    /** @throws InvalidInput if the lever goes beyond what a strategy file may say */
    static ModelTrials of(Study study, Lever lever, Target target, Trials trials, ProjectedWorld world) throws InvalidInput {
        var all = new ModelTrials(study, lever, target, trials, world);
        all.model(0);
        all.model(lever.most());
        return all;
    }

    private CompiledModel model(int setting) throws InvalidInput {
        return world.compile(study.with(NAME, lever.yaml(setting)).scenario(NAME));
    }

    @Override
    public List<Attempt> run(List<Integer> settings, PathRange paths) throws InterruptedException, IOException {
        var models = new ArrayList<CompiledModel>();
        try {
            for (int setting : settings) {
                models.add(model(setting));
            }
        } catch (InvalidInput e) {
            throw new IllegalStateException("setting of " + lever.name() + " among " + settings + " is no strategy though the ends are", e);
        }
        return trials.run(models, paths).stream().map(this::attempt).toList();
    }

    private Attempt attempt(Outcome outcome) {
        var reached = new BitSet();
        int n = outcome.paths().size();
        for (int i = 0; i < n; i++) {
            reached.set(i, outcome.isReached(target, i));
        }
        return new Attempt(reached, outcome.active(), outcome.officerDays());
    }
}

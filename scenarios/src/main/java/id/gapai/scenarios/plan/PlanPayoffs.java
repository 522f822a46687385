package id.gapai.scenarios.plan;

import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.model.scenario.Target;
import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.simulation.Trials;
import id.gapai.simulation.allocation.Objective;
import id.gapai.simulation.allocation.Payoffs;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.trial.Outcome;
import id.gapai.simulation.trial.PathRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Plans in the model of a study. */
record PlanPayoffs(PlanSpace space, PlanFrame frame, ProjectedWorld world, Trials trials, Objective objective, Target target) implements Payoffs {
    /** So many models run side by side; the states of more of them do not fit into the caches. */
    private static final int TOGETHER = 32;

    @Override
    public List<Doubles> run(List<Ints> decisions, PathRange paths) throws InterruptedException, IOException {
        var models = decisions.parallelStream().map(x -> world.compile(frame.scenario(space.plan(x)))).toList();
        return outcomes(trials, models, paths).stream().map(outcome -> payoff(outcome, objective, target)).toList();
    }

    static List<Outcome> outcomes(Trials trials, List<CompiledModel> models, PathRange paths) throws InterruptedException, IOException {
        var outcomes = new ArrayList<Outcome>();
        for (int from = 0; from < models.size(); from += TOGETHER) {
            outcomes.addAll(trials.run(models.subList(from, Math.min(models.size(), from + TOGETHER)), paths));
        }
        return outcomes;
    }

    /** What each path came to, as the objective wants it. */
    static Doubles payoff(Outcome outcome, Objective objective, Target target) {
        return Doubles.generate(outcome.paths().size(), i -> objective == Objective.PROBABILITY
                ? outcome.active().get(i) - target.threshold(outcome.holders().get(i))
                : outcome.active().get(i));
    }

    /** Active residents at the end. */
    static Doubles active(Outcome outcome) {
        return Doubles.generate(outcome.paths().size(), outcome.active()::get);
    }

    static double mean(Doubles values) {
        return values.sum() / values.size();
    }
}

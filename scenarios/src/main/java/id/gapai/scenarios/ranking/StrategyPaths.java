package id.gapai.scenarios.ranking;

import id.gapai.model.array.Doubles;
import id.gapai.model.scenario.Target;
import id.gapai.simulation.Trials;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.ranking.KimNelson;
import id.gapai.simulation.trial.ActingRules;
import id.gapai.simulation.trial.Outcome;
import id.gapai.simulation.trial.PathRange;
import id.gapai.simulation.trial.Trial;
import java.io.IOException;
import java.util.List;

/** Runs the strategies that a selection asks for, and keeps the first paths of all, those of benchmarks too. Mutable. */
final class StrategyPaths implements KimNelson.Source {
    private final Trials trials;

    /** Of all strategies. */
    private final List<CompiledModel> models;

    /** Indices of those that can be chosen. */
    private final List<Integer> choosable;

    private final Objective objective;
    private final Target target;

    /** Whose closes tell which rules act. */
    private final List<Integer> days;

    /** By strategy, its first paths. */
    private List<Outcome> first = List.of();

    StrategyPaths(Trials trials, List<CompiledModel> models, List<Integer> choosable, Objective objective, Target target) {
        this.trials = trials;
        this.models = models;
        this.choosable = choosable;
        this.objective = objective;
        this.target = target;
        days = ActingRules.days(models);
    }

    @Override
    public List<Doubles> run(List<Integer> options, PathRange paths) throws InterruptedException, IOException {
        boolean isFirst = first.isEmpty();
        var some = isFirst ? models : options.stream().map(o -> models.get(choosable.get(o))).toList();
        var trial = Trial.of(some, paths);
        trials.expect(trial.work());
        var outcomes = trials.run(isFirst ? trial.watching(days) : trial);
        if (!isFirst) {
            return outcomes.stream().map(this::scores).toList();
        }
        first = outcomes;
        return options.stream().map(o -> scores(outcomes.get(choosable.get(o)))).toList();
    }

    private Doubles scores(Outcome outcome) {
        return objective.scores(outcome, target);
    }

    /** [n] what counts of the first paths of a strategy. */
    Doubles firstScores(int strategy) {
        return scores(first.get(strategy));
    }

    /** [n] active residents at the end of its first paths. */
    Doubles firstActive(int strategy) {
        var active = first.get(strategy).active();
        return Doubles.generate(active.size(), active::get);
    }

    ActingRules firstRules(int strategy) {
        return ActingRules.of(models.get(strategy), days, first.get(strategy));
    }
}

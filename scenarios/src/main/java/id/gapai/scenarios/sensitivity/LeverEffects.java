package id.gapai.scenarios.sensitivity;

import id.gapai.model.array.Doubles;
import id.gapai.model.scenario.PlannedWork;
import id.gapai.model.scenario.Scenario;
import id.gapai.model.scenario.Target;
import id.gapai.model.text.Text;
import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.scenarios.lever.Lever;
import id.gapai.scenarios.lever.Levers;
import id.gapai.scenarios.lever.UnfitLever;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.Trials;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.sensitivity.Tornado;
import id.gapai.simulation.trial.Outcome;
import id.gapai.simulation.trial.PathRange;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a step of each lever does to a strategy, beside what nobody can set: five officers, one event a week, ten points of duty on days off. */
final class LeverEffects {
    private static final int OFFICERS = 5;

    /** Of five percentage points. */
    private static final int OVERTIME = 2;

    private static final double DAYS_PER_WEEK = 7;

    private final Study study;
    private final String strategy;
    private final Scenario scenario;
    private final ProjectedWorld world;

    LeverEffects(Study study, String strategy, ProjectedWorld world) {
        this.study = study;
        this.strategy = strategy;
        this.scenario = study.scenario(strategy);
        this.world = world;
    }

    /** A lever with two of its settings. */
    private record Step(Lever lever, int from, int to) {}

    /**
     * @param active effect on active residents at the end
     * @param chance effect on the probability of the main target
     */
    record LeverEffect(Text title, Text from, Text to, Tornado active, Tornado chance) {}

    /** The effects on the first so many paths, the greatest first. */
    List<LeverEffect> of(Trials trials, int paths) throws InterruptedException, IOException, InvalidInput {
        var steps = steps();
        var models = new ArrayList<CompiledModel>();
        for (var step : steps) {
            models.add(compile(step.lever(), step.from()));
            models.add(compile(step.lever(), step.to()));
        }
        if (models.isEmpty()) {
            return List.of();
        }
        var outcomes = trials.run(models, PathRange.first(paths));
        var effects = new ArrayList<LeverEffect>();
        for (int i = 0; i < steps.size(); i++) {
            effects.add(effect(steps.get(i), outcomes.get(2 * i), outcomes.get(2 * i + 1)));
        }
        effects.sort(Comparator.comparingDouble((LeverEffect effect) -> -Math.abs(effect.active().difference().value())));
        return effects;
    }

    private LeverEffect effect(Step step, Outcome from, Outcome to) {
        return new LeverEffect(
                step.lever().title(),
                step.lever().label(step.from()),
                step.lever().label(step.to()),
                Tornado.of(active(from), active(to)),
                Tornado.of(reached(from), reached(to)));
    }

    private static Doubles active(Outcome outcome) {
        return Doubles.generate(outcome.paths().size(), i -> outcome.active().get(i));
    }

    private Doubles reached(Outcome outcome) {
        Target target = scenario.targets().get(0);
        return Doubles.generate(outcome.paths().size(), i -> outcome.isReached(target, i) ? 1 : 0);
    }

    private CompiledModel compile(Lever lever, int setting) throws InvalidInput {
        var name = strategy + "+" + lever.name() + "-" + setting;
        return world.compile(study.with(name, lever.yaml(setting)).scenario(name));
    }

    private List<Step> steps() throws InvalidInput {
        var steps = new ArrayList<Step>();
        add("officers", 0, OFFICERS, steps);
        add("overtime", 0, OVERTIME, steps);
        double weeks = ChronoUnit.DAYS.between(scenario.asOf(), scenario.end()) / DAYS_PER_WEEK;
        var planned = PlannedWork.of(scenario).events();
        for (var lever : Levers.ofEvents(study, strategy)) {
            var usual = planned.get(lever.substring(lever.indexOf(':') + 1));
            if (usual != null) {
                int rounded = (int) Math.round(usual / weeks);
                add(lever, rounded, rounded + 1, steps);
            }
        }
        return steps;
    }

    /** A lever that the strategy has no use for, or no room for a step, is left out. */
    private void add(String name, int from, int to, List<Step> steps) throws InvalidInput {
        try {
            var lever = Levers.of(name, study, strategy, Optional.empty(), 0);
            if (to <= lever.most()) {
                steps.add(new Step(lever, from, to));
            }
        } catch (UnfitLever e) {
            return;
        }
    }
}

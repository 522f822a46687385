package id.gapai.scenarios.forecast;

import id.gapai.model.contradiction.Contradiction;
import id.gapai.model.forecast.PopulationView;
import id.gapai.model.holders.HolderProjection;
import id.gapai.model.holders.PopulationViews;
import id.gapai.model.population.Projection;
import id.gapai.model.scenario.Scenario;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.problem.Problems;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.Candidate;
import id.gapai.simulation.compile.ModelCompiler;
import id.gapai.simulation.compiled.CompiledModel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The projected population of a study, which all its strategies share. */
public final class ProjectedWorld {
    private final Scenario reference;
    private final Projection projection;

    /** The projection, begun at the as-of date: the years before it are gone through once. */
    private final Projection fromAsOf;

    private final HolderProjection holders;

    /** By strategy, as the study has it: compiled when it was looked over, and then once more asked for. */
    private final Map<String, Candidate> compiled = new HashMap<>();

    /** @throws IllegalArgumentException if numbers of the scenario contradict each other */
    private ProjectedWorld(Scenario reference) {
        this.reference = reference;
        projection = Projection.of(reference.population());
        fromAsOf = projection.from(reference.asOf());
        holders = HolderProjection.of(reference, fromAsOf);
    }

    /** @throws InvalidInput if numbers of the study contradict each other, or a strategy cannot be compiled */
    public static ProjectedWorld of(Study study) throws InvalidInput {
        var world = project(study);
        var problems = new Problems();
        Plausibility.check(study, world.reference, world.fromAsOf, world.holders, problems);
        study.strategies().forEach(strategy -> world.requireCompilable(study, strategy, problems));
        problems.throwIfAny();
        return world;
    }

    private static ProjectedWorld project(Study study) throws InvalidInput {
        var reference = study.scenario(study.reference());
        var problems = new Problems();
        Plausibility.checkDates(study, reference, problems);
        problems.throwIfAny();
        try {
            return new ProjectedWorld(reference);
        } catch (Contradiction e) {
            problems.add(study.problem(study.reference(), e.about(), e.what(), e.allowed()));
        } catch (IllegalArgumentException e) {
            problems.add(study.problem(study.reference(), "population", e.getMessage(), ""));
        }
        throw new InvalidInput(problems.list());
    }

    private void requireCompilable(Study study, String strategy, Problems problems) {
        try {
            var scenario = study.scenario(strategy);
            compiled.put(strategy, new Candidate(scenario, compile(scenario)));
        } catch (Contradiction e) {
            problems.add(study.problem(strategy, e.about(), e.what(), e.allowed()));
        }
    }

    /** The model of a strategy in this world. */
    public CompiledModel compile(Scenario scenario) {
        return Optional.ofNullable(compiled.get(scenario.strategy()))
                .filter(known -> known.scenario().equals(scenario))
                .map(Candidate::model)
                .orElseGet(() -> ModelCompiler.compile(scenario, holders));
    }

    PopulationView population() {
        return PopulationViews.of(reference, projection, holders);
    }

    Candidate candidate(Scenario scenario) {
        return new Candidate(scenario, compile(scenario));
    }
}

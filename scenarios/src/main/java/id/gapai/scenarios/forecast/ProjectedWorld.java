package id.gapai.scenarios.forecast;

import id.gapai.model.forecast.PopulationView;
import id.gapai.model.holders.HolderProjection;
import id.gapai.model.holders.PopulationViews;
import id.gapai.model.population.Projection;
import id.gapai.model.scenario.Scenario;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.problem.Problem;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.Candidate;
import id.gapai.simulation.compile.ModelCompiler;
import id.gapai.simulation.compiled.CompiledModel;
import java.util.List;

/** The projected population of a study, which all its strategies share. */
public final class ProjectedWorld {
    private final Scenario reference;
    private final Projection projection;
    private final HolderProjection holders;

    private ProjectedWorld(Scenario reference, Projection projection, HolderProjection holders) {
        this.reference = reference;
        this.projection = projection;
        this.holders = holders;
    }

    /** @throws InvalidInput if the tables of the population contradict each other, or a strategy cannot be compiled */
    public static ProjectedWorld of(Study study) throws InvalidInput {
        var world = project(study);
        for (var strategy : study.strategies()) {
            world.requireCompilable(study, strategy);
        }
        return world;
    }

    private static ProjectedWorld project(Study study) throws InvalidInput {
        var reference = study.scenario(study.reference());
        try {
            var projection = Projection.of(reference.population());
            return new ProjectedWorld(reference, projection, HolderProjection.of(reference, projection));
        } catch (IllegalArgumentException e) {
            throw refused(study, "population", e);
        }
    }

    private void requireCompilable(Study study, String strategy) throws InvalidInput {
        try {
            compile(study.scenario(strategy));
        } catch (IllegalArgumentException e) {
            throw refused(study, "strategy " + strategy, e);
        }
    }

    private static InvalidInput refused(Study study, String path, IllegalArgumentException e) {
        return new InvalidInput(List.of(new Problem(study.files().get(0), 0, path, e.getMessage(), "", "")));
    }

    /** The model of a strategy in this world. */
    public CompiledModel compile(Scenario scenario) {
        return ModelCompiler.compile(scenario, holders);
    }

    PopulationView population() {
        return PopulationViews.of(reference, projection, holders);
    }

    Candidate candidate(Scenario scenario) {
        return new Candidate(scenario, compile(scenario));
    }
}

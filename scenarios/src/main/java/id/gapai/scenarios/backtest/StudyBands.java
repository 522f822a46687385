package id.gapai.scenarios.backtest;

import id.gapai.model.forecast.Bands;
import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.Candidate;
import id.gapai.simulation.Monitor;
import id.gapai.simulation.Settings;
import id.gapai.simulation.Simulation;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.compiled.EnoughOfficers;
import java.io.IOException;
import java.util.List;

/**
 * What a study says of the place that a backtested model is asked about: quantiles of every day of the strategy that it compares with.
 *
 * @param statusQuo as it is
 * @param unlimited with as many officers as demand asks for, see {@link EnoughOfficers}
 */
public record StudyBands(Bands statusQuo, Bands unlimited) {
    /** @throws InvalidInput if the study cannot be run */
    public static StudyBands of(Study study, Settings settings) throws InvalidInput, InterruptedException, IOException {
        var model = ProjectedWorld.of(study).compile(study.scenario(study.reference()));
        return new StudyBands(bands(study, model, settings), bands(study, EnoughOfficers.of(model), settings));
    }

    private static Bands bands(Study study, CompiledModel model, Settings settings) throws InvalidInput, InterruptedException, IOException {
        var candidate = new Candidate(study.scenario(study.reference()), model);
        return Simulation.compare(List.of(candidate), study.reference(), settings, Monitor.NONE).referenceForecast().active();
    }
}

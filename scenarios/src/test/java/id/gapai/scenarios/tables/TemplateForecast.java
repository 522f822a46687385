package id.gapai.scenarios.tables;

import id.gapai.model.forecast.StudyForecast;
import id.gapai.scenarios.decision.AnswerTable;
import id.gapai.scenarios.forecast.Questions;
import id.gapai.scenarios.forecast.StudyRun;
import id.gapai.scenarios.output.BuildInfo;
import id.gapai.scenarios.output.InputHash;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.Monitor;
import id.gapai.simulation.Settings;
import id.gapai.simulation.sampling.Sampling;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The study that shows how to begin, forecast by few paths. */
record TemplateForecast(Study study, StudyForecast forecast) {
    private static final int PATHS = 40;

    static TemplateForecast read() throws Exception {
        var study = Study.read(Path.of("template"));
        var settings = new Settings(PATHS, 7, 1, 0, 0, Sampling.EVEN);
        var run = StudyRun.of(study, settings, phase -> Monitor.NONE);
        return new TemplateForecast(study, run.completed(run.headline(study.strategies()), new Questions(study.reference(), 0, false)));
    }

    List<AnswerTable> tables() throws Exception {
        var tables = new ArrayList<>(ResultTables.of(forecast));
        tables.addAll(grounds());
        return tables;
    }

    List<AnswerTable> grounds() throws Exception {
        return GroundTables.of(study, forecast, BuildInfo.current(), InputHash.all(study.folder(), study.files()));
    }
}

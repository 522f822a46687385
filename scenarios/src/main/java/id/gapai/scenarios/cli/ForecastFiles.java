package id.gapai.scenarios.cli;

import id.gapai.charts.Charts;
import id.gapai.charts.text.Language;
import id.gapai.model.forecast.StudyForecast;
import id.gapai.scenarios.decision.Answer;
import id.gapai.scenarios.decision.AnswerFiles;
import id.gapai.scenarios.document.ForecastDocument;
import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.scenarios.output.BuildInfo;
import id.gapai.scenarios.output.InputHash;
import id.gapai.scenarios.output.Manifest;
import id.gapai.scenarios.output.RunFiles;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.report.Edition;
import id.gapai.scenarios.report.Report;
import id.gapai.scenarios.report.ReportDetails;
import id.gapai.scenarios.report.ReportDetails.FileHash;
import id.gapai.scenarios.report.ReportDetails.Provenance;
import id.gapai.scenarios.study.Study;
import id.gapai.scenarios.web.PageScripts;
import id.gapai.scenarios.whatif.Sliders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Report, charts, tables and manifest of a forecast.
 *
 * @param sequel what was asked besides
 */
record ForecastFiles(
        String command, ForecastOptions options, Study study, ProjectedWorld world, List<InputHash> inputs, Optional<Sequel> sequel) {
    /**
     * @param answer  to the sequel, if there is one
     * @param started when the run was started
     */
    void write(StudyForecast forecast, Optional<Answer> answer, OffsetDateTime started, Path folder) throws IOException, InvalidInput {
        var language = options.language.language();
        var figures = Charts.figures(forecast, language);
        RunFiles.write(forecast, figures, report(forecast, answer, started), folder);
        if (answer.isPresent()) {
            write(answer.get(), Files.createDirectories(folder.resolve(sequel.orElseThrow().name())));
        }
        new FormatFiles(options, study, inputs).write(forecast, answer, folder);
        manifest(started).writeTo(folder);
    }

    /** In both languages, the chosen one first. */
    private String report(StudyForecast forecast, Optional<Answer> answer, OffsetDateTime started) throws IOException, InvalidInput {
        var editions = new ArrayList<Edition>();
        editions.add(edition(forecast, answer, started, options.language.language()));
        for (var other : Language.values()) {
            if (other != options.language.language()) {
                editions.add(edition(forecast, answer, started, other));
            }
        }
        return Report.html(editions, PageScripts.of(ForecastDocument.of(study, forecast), sliders(forecast)));
    }

    private Edition edition(StudyForecast forecast, Optional<Answer> answer, OffsetDateTime started, Language language) {
        var details = new ReportDetails(
                ReportInputs.groups(study, forecast, language),
                warnings(language),
                study.servicesPerOfficerDay(),
                provenance(started));
        var answers = answer.map(found -> AnswerFiles.section(found, sequel.orElseThrow().name(), language)).stream().toList();
        return new Edition(forecast, Charts.specs(forecast, language), details, answers, language);
    }

    /** Sliders for a forecast that begins on the as-of date: one that goes on from counts needs more than its models. */
    private Optional<Sliders> sliders(StudyForecast forecast) throws InvalidInput {
        return options.fromCounts ? Optional.empty() : Sliders.of(study, world, forecast.comparison(), options.sampling());
    }

    private void write(Answer answer, Path folder) throws IOException {
        var heading = new AnswerFiles.Heading(command, study.name(), study.title(), study.sourceLine(), BuildInfo.current().version());
        AnswerFiles.write(answer, heading, options.language.language(), folder);
    }

    private Provenance provenance(OffsetDateTime started) {
        var program = BuildInfo.current();
        return new Provenance(
                program.version(),
                program.commit(),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"),
                started,
                inputs.stream().map(input -> new FileHash(input.file(), input.sha256())).toList());
    }

    private Manifest manifest(OffsetDateTime started) {
        var described = new LinkedHashMap<>(options.described());
        sequel.ifPresent(asked -> described.putAll(asked.described()));
        return new Manifest(
                BuildInfo.current(),
                command,
                study.name(),
                described,
                inputs,
                warnings(Language.EN),
                started.toInstant(),
                OffsetDateTime.now().toInstant());
    }

    /** What is allowed in the study and probably not meant. */
    List<String> warnings(Language language) {
        return study.warnings().stream().map(warning -> warning.in(language)).toList();
    }
}

package id.gapai.scenarios.cli;

import id.gapai.charts.Charts;
import id.gapai.charts.text.Language;
import id.gapai.charts.text.Messages;
import id.gapai.model.forecast.StudyForecast;
import id.gapai.scenarios.forecast.Questions;
import id.gapai.scenarios.forecast.StudyRun;
import id.gapai.scenarios.output.BuildInfo;
import id.gapai.scenarios.output.InputHash;
import id.gapai.scenarios.output.Manifest;
import id.gapai.scenarios.output.RunFiles;
import id.gapai.scenarios.output.RunFolder;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.report.Report;
import id.gapai.scenarios.report.ReportDetails;
import id.gapai.scenarios.report.ReportDetails.FileHash;
import id.gapai.scenarios.report.ReportDetails.Provenance;
import id.gapai.scenarios.study.Study;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import picocli.CommandLine.Model.CommandSpec;

/** Forecasts strategies of a study, prints the result and leaves a folder. */
final class ForecastRun {
    private final CommandSpec spec;
    private final ForecastOptions options;
    private final Messages messages;
    private final PrintWriter out;
    private final OffsetDateTime started = OffsetDateTime.now();

    ForecastRun(CommandSpec spec, ForecastOptions options) {
        this.spec = spec;
        this.options = options;
        this.messages = Messages.load(options.language.language(), ForecastRun.class, "cli");
        this.out = spec.commandLine().getOut();
    }

    /** Each part is shown as soon as it is there; the charts, which take longer than to read it, come last. */
    void run(Study study, List<String> strategies, Questions questions, ForecastView view)
            throws InvalidInput, InterruptedException, IOException {
        try (var line = ProgressLine.on(spec.commandLine().getErr())) {
            var run = StudyRun.of(study, options.settings(), phase ->
                    line.phase(messages.text("phase." + phase.name().toLowerCase(Locale.ROOT))));
            try (var folder = RunFolder.create(options.out, study.name(), started.toLocalDateTime())) {
                var headline = run.headline(strategies);
                show(view::headline, headline, line);
                var forecast = run.completed(headline, questions);
                show(view::rest, forecast, line);
                line.phase(messages.text("phase.files"));
                write(study, forecast, folder.path());
                line.clear();
                out.println();
                warnings(study, options.language.language()).forEach(warning -> out.println(messages.text("warning", warning)));
                out.println(messages.text("files", folder.complete().toString()));
            }
        }
    }

    private void show(BiConsumer<StudyForecast, PrintWriter> part, StudyForecast forecast, ProgressLine line) {
        line.clear();
        part.accept(forecast, out);
        out.flush();
    }

    private void write(Study study, StudyForecast forecast, Path folder) throws IOException {
        var language = options.language.language();
        var figures = Charts.figures(forecast, language);
        var inputs = hashes(study);
        var details = new ReportDetails(
                ReportInputs.groups(study, forecast, language),
                warnings(study, language),
                study.servicesPerOfficerDay(),
                provenance(inputs));
        RunFiles.write(forecast, figures, Report.html(forecast, figures, details, language), folder);
        manifest(study, inputs).writeTo(folder);
    }

    private Provenance provenance(List<InputHash> inputs) {
        var program = BuildInfo.current();
        return new Provenance(
                program.version(),
                program.commit(),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"),
                started,
                inputs.stream().map(input -> new FileHash(input.file(), input.sha256())).toList());
    }

    private Manifest manifest(Study study, List<InputHash> inputs) {
        return new Manifest(
                BuildInfo.current(),
                spec.name(),
                study.name(),
                options.described(),
                inputs,
                warnings(study, Language.EN),
                started.toInstant(),
                OffsetDateTime.now().toInstant());
    }

    private static List<String> warnings(Study study, Language language) {
        return study.warnings().stream().map(warning -> warning.in(language)).toList();
    }

    private List<InputHash> hashes(Study study) throws IOException {
        var hashes = new ArrayList<InputHash>();
        for (var file : study.files()) {
            hashes.add(InputHash.of(options.study.folder(), file));
        }
        return hashes;
    }
}

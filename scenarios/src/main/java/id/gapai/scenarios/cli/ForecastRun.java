package id.gapai.scenarios.cli;

import id.gapai.charts.text.Messages;
import id.gapai.model.forecast.Observation;
import id.gapai.model.forecast.StudyForecast;
import id.gapai.scenarios.archive.Archive;
import id.gapai.scenarios.archive.Archiving;
import id.gapai.scenarios.archive.Issue;
import id.gapai.scenarios.decision.Answer;
import id.gapai.scenarios.forecast.Beginning;
import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.scenarios.forecast.Questions;
import id.gapai.scenarios.forecast.StudyRun;
import id.gapai.scenarios.output.BuildInfo;
import id.gapai.scenarios.output.InputHash;
import id.gapai.scenarios.output.RunFolder;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.study.Study;
import id.gapai.scenarios.update.Learning;
import id.gapai.simulation.Precision;
import id.gapai.simulation.Precision.Measure;
import id.gapai.simulation.Progress;
import id.gapai.simulation.Settings;
import id.gapai.simulation.Trials;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;

/** Forecasts strategies of a study, prints the result and leaves a folder; or goes on with a run that was stopped. */
final class ForecastRun {
    private final CommandSpec spec;
    private final ForecastOptions options;
    private final Messages messages;
    private final PrintWriter out;

    ForecastRun(CommandSpec spec, ForecastOptions options) {
        this.spec = spec;
        this.options = options;
        this.messages = Messages.load(options.language.language(), ForecastRun.class, "cli");
        this.out = spec.commandLine().getOut();
    }

    /**
     * Each part is shown as soon as it is there; the charts, which take longer than to read it, come last.
     *
     * @param strategies names, the reference among them
     * @param headline   those whose precision matters
     */
    void run(Study study, List<String> strategies, List<String> headline, Questions questions, ForecastView view)
            throws InvalidInput, InterruptedException, IOException {
        run(study, strategies, headline, questions, view, Optional.empty());
    }

    /** @param sequel asked besides, and answered before the charts are drawn */
    void run(Study study, List<String> strategies, List<String> headline, Questions questions, ForecastView view, Optional<Sequel> sequel)
            throws InvalidInput, InterruptedException, IOException {
        var settings = options.settings(headline);
        var world = ProjectedWorld.of(study);
        var beginning = beginning(study, world, settings);
        var inputs = InputHash.all(options.study.folder(), study.files());
        var files = new ForecastFiles(spec.name(), options, study, world, inputs, sequel);
        try (var opened = OpenedRun.of(spec, options.study, options.language, study.name(), options.out, options.resume, inputs)) {
            var folder = opened.folder();
            StudyForecast done;
            var line = ProgressLine.on(spec.commandLine().getErr(), messages);
            var firstLook = new FirstLook(out, Terminal.columns(), Terminal.rows());
            try (line; var stop = StopSignal.listening(() -> sayHowToGoOn(folder, line))) {
                var monitors = new RunMonitors(
                        folder,
                        stop,
                        line,
                        firstLook,
                        messages,
                        measure(settings),
                        (comparison, writer) -> view.firstLook(StudyRun.outline(study, comparison), writer),
                        comparison -> showHeadline(StudyRun.outline(study, comparison), view, settings));
                var run = StudyRun.of(study, world, beginning, settings, monitors::of);
                var first = run.headline(strategies);
                show(view::binding, first, line);
                var forecast = run.completed(first, questions);
                show(view::rest, forecast, line);
                var answer = sequel.isPresent()
                        ? Optional.of(answer(sequel.get(), first, world, new DecisionLog(folder, stop, shown(sequel.get(), line))))
                        : Optional.<Answer>empty();
                line.clear();
                answer.ifPresent(this::print);
                line.name(messages.text("phase.files"));
                files.write(forecast, answer, opened.record().started(), folder.path());
                line.clear();
                done = forecast;
            }
            out.println();
            files.warnings(options.language.language()).forEach(warning -> out.println(messages.text("warning", warning)));
            sayWhatIsUnused(study);
            out.println(messages.text("files", folder.complete().toString()));
            archive(study, done, inputs);
        }
    }

    private Consumer<Progress> shown(Sequel sequel, ProgressLine line) {
        return line.phase(messages.text(sequel.phase()), Measure.PROBABILITY);
    }

    private Answer answer(Sequel sequel, StudyForecast forecast, ProjectedWorld world, DecisionLog log) throws InterruptedException, IOException {
        var trials = new Trials(options.simulation.seed(), options.simulation.threads(), log);
        return sequel.procedure().answer(forecast.comparison(), trials, world);
    }

    private void print(Answer answer) {
        out.println();
        AnswerText.print(answer, options.language.language(), out);
        out.flush();
    }

    /** Before anything is written, since counts may be out of reach. */
    private Optional<Beginning> beginning(Study study, ProjectedWorld world, Settings settings)
            throws InvalidInput, InterruptedException, IOException {
        if (!options.fromCounts) {
            return Optional.empty();
        }
        var inForce = options.inForce(study, spec);
        try (var line = ProgressLine.on(spec.commandLine().getErr(), messages)) {
            line.name(messages.text("phase.learn_after"));
            return Optional.of(Learning.beginning(study, inForce, world.compile(study.scenario(inForce)), settings));
        }
    }

    /** Counts that the forecast does not know though it could. */
    private void sayWhatIsUnused(Study study) {
        var last = study.observations().stream().map(Observation::asOf).filter(day -> day.isAfter(study.asOf()) && day.isBefore(study.end())).max(LocalDate::compareTo);
        if (last.isPresent() && !options.fromCounts) {
            Wrap.lines(messages.text("counts.unused", options.language.language().date(last.get())), Terminal.columns()).forEach(out::println);
        }
    }

    /** A study that cannot be written to is no reason to fail: all that was asked for is there. */
    private void archive(Study study, StudyForecast forecast, List<InputHash> inputs) {
        if (options.noArchive) {
            return;
        }
        try {
            Archive.of(study.folder()).add(Archiving.of(forecast, issue(study, forecast, inputs)));
        } catch (IOException e) {
            out.println(messages.text("warning", messages.text("archive.failed", study.folder().resolve(Archive.FOLDER).toString())));
        }
    }

    private Issue issue(Study study, StudyForecast forecast, List<InputHash> inputs) {
        var program = BuildInfo.current();
        var reference = forecast.comparison().referenceForecast();
        return new Issue(
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                spec.name(),
                study.name(),
                program.version(),
                program.commit(),
                options.study.variant(),
                study.posterior().map(table -> table.file().getFileName().toString()),
                reference.seed(),
                reference.paths(),
                InputHash.together(inputs));
    }

    private static Measure measure(Settings settings) {
        return settings.precision().map(Precision::measure).orElse(Measure.PROBABILITY);
    }

    private void sayHowToGoOn(RunFolder folder, ProgressLine line) {
        line.clear();
        spec.commandLine().getErr().println(messages.text("stopped", folder.path().toString(), spec.name()));
    }

    private void showHeadline(StudyForecast forecast, ForecastView view, Settings settings) {
        view.headline(forecast, out);
        new PrecisionText(messages).lines(settings, forecast.comparison(), Terminal.columns()).forEach(out::println);
        out.flush();
    }

    private void show(BiConsumer<StudyForecast, PrintWriter> part, StudyForecast forecast, ProgressLine line) {
        line.clear();
        part.accept(forecast, out);
        out.flush();
    }
}

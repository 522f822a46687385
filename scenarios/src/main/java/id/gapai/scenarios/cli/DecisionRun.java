package id.gapai.scenarios.cli;

import id.gapai.charts.text.Language;
import id.gapai.charts.text.Messages;
import id.gapai.scenarios.decision.Answer;
import id.gapai.scenarios.decision.AnswerFiles;
import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.scenarios.output.BuildInfo;
import id.gapai.scenarios.output.InputHash;
import id.gapai.scenarios.output.Manifest;
import id.gapai.scenarios.output.RunRecord;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.study.Study;
import id.gapai.scenarios.tables.WorkbookFile;
import id.gapai.simulation.Precision.Measure;
import id.gapai.simulation.Trials;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;

/** Answers a question by trials, prints the answer and leaves a folder; or goes on with a run that was stopped. */
final class DecisionRun {
    private final CommandSpec spec;
    private final DecisionOptions options;
    private final Language language;
    private final Messages messages;
    private final PrintWriter out;

    DecisionRun(CommandSpec spec, DecisionOptions options) {
        this.spec = spec;
        this.options = options;
        this.language = options.language.language();
        this.messages = Messages.load(language, DecisionRun.class, "cli");
        this.out = spec.commandLine().getOut();
    }

    /** A way to an answer. It hangs on nothing but its trials, the study and what was asked, so that it can be begun again. */
    @FunctionalInterface
    interface Procedure {
        Answer answer(Trials trials, ProjectedWorld world) throws InvalidInput, InterruptedException, IOException;
    }

    /** @param study for which all that was asked is possible */
    void run(Study study, Procedure procedure) throws InvalidInput, InterruptedException, IOException {
        var world = ProjectedWorld.of(study);
        var inputs = InputHash.all(options.study.folder(), study.files());
        var name = study.name() + "-" + spec.name();
        try (var run = OpenedRun.of(spec, options.study, options.language, name, options.out, options.resume, inputs)) {
            var line = ProgressLine.on(spec.commandLine().getErr(), messages);
            Answer answer;
            try (line; var stop = options.signals.apply(() -> sayHowToGoOn(run.folder().path(), line))) {
                var shown = line.phase(messages.text("phase.trials"), Measure.PROBABILITY);
                var log = new DecisionLog(run.folder(), stop, shown);
                answer = procedure.answer(new Trials(options.random.seed(), options.random.threads(), log), world);
                line.name(messages.text("phase.files"));
                write(study, answer, run.record(), inputs, run.folder().path());
            }
            AnswerText.print(answer, language, out);
            study.warnings().forEach(warning -> out.println(messages.text("warning", warning.in(language))));
            out.println(messages.text("files", run.folder().complete().toString()));
        }
    }

    private void sayHowToGoOn(Path folder, ProgressLine line) {
        line.clear();
        spec.commandLine().getErr().println(messages.text("stopped", folder.toString(), spec.name()));
    }

    private void write(Study study, Answer answer, RunRecord record, List<InputHash> inputs, Path folder) throws IOException {
        var program = BuildInfo.current();
        var heading = new AnswerFiles.Heading(spec.name(), study.name(), study.title(), study.sourceLine(), program.version());
        AnswerFiles.write(answer, heading, language, folder);
        if (options.writes(AnswerFormat.XLSX)) {
            WorkbookFile.write(answer.tables(), language, study.asOf(), folder.resolve(study.name() + "-" + spec.name() + ".xlsx"));
        }
        var warnings = study.warnings().stream().map(warning -> warning.in(Language.EN)).toList();
        new Manifest(program, spec.name(), study.name(), described(), inputs, warnings, record.started().toInstant(), Instant.now())
                .writeTo(folder);
    }

    private Map<String, Object> described() {
        var described = new TreeMap<String, Object>();
        GivenArguments.of(spec).forEach((name, value) -> described.put(name.replaceFirst("^--", ""), value));
        described.remove("STUDY");
        described.put("lang", language.code());
        described.put("threads", options.random.threads());
        return described;
    }
}

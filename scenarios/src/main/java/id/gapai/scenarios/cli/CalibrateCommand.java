package id.gapai.scenarios.cli;

import id.gapai.charts.Charts;
import id.gapai.charts.text.Messages;
import id.gapai.scenarios.calibrate.PosteriorCsv;
import id.gapai.scenarios.calibrate.StudyCalibration;
import id.gapai.scenarios.output.BuildInfo;
import id.gapai.scenarios.output.InputHash;
import id.gapai.scenarios.output.Manifest;
import id.gapai.scenarios.output.RunFolder;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.study.Study;
import id.gapai.scenarios.study.Warning;
import id.gapai.simulation.calibrate.CalibrationSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "calibrate",
        description = "Fits the numbers that world.yaml marks under 'calibrate' to the counts in observations.csv.",
        footer = {
            "",
            "Example:",
            "  gapai calibrate scenarios/malang-2024/hindcast --variant calibration",
            "  gapai compare scenarios/malang-2024 --posterior out/…/posterior.csv"
        })
final class CalibrateCommand implements Callable<Integer> {
    private final OffsetDateTime started = OffsetDateTime.now();

    @Spec
    private CommandSpec spec;

    @Mixin
    private StudyArgument study;

    @Option(
            names = {"--sets", "--particles"},
            paramLabel = "N",
            defaultValue = "1000",
            converter = CountConverter.OfSets.class,
            description = "Sets of numbers to write; half of them independent ones are aimed at (default: ${DEFAULT-VALUE}).")
    private int sets;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "Fits to counts as of this date or earlier; later ones are only shown (default: all).")
    private LocalDate until = LocalDate.MAX;

    @Mixin
    private SeedAndThreads random;

    @Mixin
    private LanguageOption language;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Where the new folder with the results goes (default: ${DEFAULT-VALUE}).")
    private Path out;

    @Override
    public Integer call() throws InvalidInput, InterruptedException, IOException {
        if (study.posteriorFile().isPresent()) {
            throw new ParameterException(spec.commandLine(), "calibrate begins with what is written in the world, without --posterior");
        }
        var read = study.read();
        var calibration = StudyCalibration.of(read, until);
        var messages = Messages.load(language.language(), CalibrateCommand.class, "cli");
        try (var line = ProgressLine.on(spec.commandLine().getErr(), messages);
                var folder = RunFolder.create(out, read.name(), started.toLocalDateTime())) {
            var settings = new CalibrationSettings(sets, random.seed(), random.threads());
            line.name(messages.text("phase.calibrate"));
            var result = calibration.run(settings, passed -> line.name(
                    messages.text("fit.passed", passed.steps().size(), language.language().about(passed.families()))));
            line.clear();
            var printer = spec.commandLine().getOut();
            new CalibrationText(result.fit(), result.calibrated().steps(), language.language(), Terminal.columns()).print(printer);
            write(read, result, folder.path());
            printer.println();
            printer.println(messages.text("files", folder.complete().toString()));
        }
        return 0;
    }

    private void write(Study read, StudyCalibration.Result result, Path folder) throws IOException {
        PosteriorCsv.write(result.calibrated(), result.lastDay(), folder.resolve("posterior.csv"));
        var figure = Charts.calibration(result.fit(), language.language());
        Files.write(folder.resolve(figure.id() + ".png"), figure.png());
        Files.writeString(folder.resolve(figure.id() + ".svg"), figure.svg());
        new Manifest(
                        BuildInfo.current(),
                        spec.name(),
                        read.name(),
                        options(),
                        InputHash.all(study.folder(), read.files()),
                        read.warnings().stream().map(Warning::toString).toList(),
                        started.toInstant(),
                        OffsetDateTime.now().toInstant())
                .writeTo(folder);
    }

    private Map<String, Object> options() {
        var options = new LinkedHashMap<String, Object>();
        options.put("sets", sets);
        options.put("seed", random.seed());
        options.put("threads", random.threads());
        options.put("lang", language.language().code());
        if (!until.equals(LocalDate.MAX)) {
            options.put("until", until.toString());
        }
        study.variant().ifPresent(variant -> options.put("variant", variant));
        return options;
    }
}

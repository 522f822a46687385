package id.gapai.scenarios.cli;

import id.gapai.scenarios.backtest.BacktestFolder;
import id.gapai.scenarios.backtest.BacktestRun;
import id.gapai.scenarios.backtest.EvidenceDocument;
import id.gapai.scenarios.backtest.StudyBands;
import id.gapai.scenarios.csv.EvidenceFiles;
import id.gapai.scenarios.hub.HubFormat;
import id.gapai.scenarios.output.StagedFiles;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.problem.Problem;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.Settings;
import id.gapai.simulation.backtest.Ask;
import id.gapai.simulation.evidence.Cases;
import id.gapai.simulation.evidence.Evidence;
import id.gapai.simulation.evidence.Report;
import id.gapai.simulation.sampling.Sampling;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "backtest",
        description = "Forecasts counts of many regions as if they lay ahead, and scores the forecasts against what happened.",
        footer = {
            "",
            "Examples:",
            "  gapai backtest scenarios/regions/observations.csv --regions scenarios/regions/regions.csv --out backtest",
            "  gapai backtest scenarios/regions/observations.csv --regions scenarios/regions/regions.csv"
                    + " --ask scenarios/regions/kota-malang.csv --study scenarios/malang-2024 --document docs/evidence.md"
        })
final class BacktestCommand implements Callable<Integer> {
    private static final int STUDY_PATHS = 10_000;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "OBSERVATIONS.csv", description = "Printed figures with dates, day of publication and grades.")
    private Path observations;

    @Option(names = "--regions", paramLabel = "REGIONS.csv", required = true, description = "Level, province and base of every region.")
    private Path regions;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out/backtest",
            description = "Where to write quantiles.csv, cases.csv, scores.json and the figures (default: ${DEFAULT-VALUE}).")
    private Path out;

    @Option(names = "--ask", paramLabel = "PLACES.csv", description = "Figures of further places, whose count on a later day is forecast.")
    private Path places;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "The day asked for; with --study the study's end.")
    private LocalDate until;

    @Option(names = "--study", paramLabel = "STUDY", description = "A study of the place asked about, whose reference strategy is set beside the answer.")
    private Path study;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            description = "Besides, writes the answers as files of a forecast hub, in hub/ and hub-strict/ of DIR: hubverse (CSV) or hubverse-parquet.")
    private HubFormat format;

    @Option(names = "--document", paramLabel = "FILE.md", description = "Writes a document about the backtest, its pictures in images/ beside it.")
    private Path document;

    @Mixin
    private SeedAndThreads random;

    @Mixin
    private LanguageOption language;

    @Override
    public Integer call() throws InvalidInput, InterruptedException, IOException {
        var files = EvidenceFiles.read(observations, regions);
        requireCases(files.evidence());
        var compared = study == null ? Optional.<Study>empty() : Optional.of(Study.read(study));
        var day = Optional.ofNullable(until).or(() -> compared.map(Study::end));
        var asked = asked(day);
        files.warnings().forEach(spec.commandLine().getErr()::println);

        var run = BacktestRun.of(files.evidence(), random.seed(), random.threads());
        var answers = asked.isEmpty() ? List.<Ask>of() : run.ask(asked.get().histories(), day.orElseThrow());
        var settings = new Settings(STUDY_PATHS, random.seed(), random.threads(), 0, 0, Sampling.INDEPENDENT);
        var bands = compared.isEmpty() ? Optional.<StudyBands>empty() : Optional.of(StudyBands.of(compared.get(), settings));
        var text = new BacktestText(language.language(), Terminal.columns());
        text.print(run, spec.commandLine().getOut());
        text.print(answers, bands.map(StudyBands::statusQuo), spec.commandLine().getOut());
        StagedFiles.write(out, stage -> {
            BacktestFolder.write(run, stage, language.language());
            if (format != null) {
                BacktestFolder.writeHub(run, format, stage);
            }
        });
        if (document != null) {
            EvidenceDocument.write(run, answers, bands, document);
        }
        text.files(out, spec.commandLine().getOut());
        return 0;
    }

    private Optional<Evidence> asked(Optional<LocalDate> day) throws InvalidInput {
        if (places == null) {
            return Optional.empty();
        }
        if (day.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--ask needs --until DATE or --study STUDY");
        }
        var asked = EvidenceFiles.readPlaces(places);
        var late = asked.histories().stream().flatMap(history -> history.reports().stream()).map(Report::asOf).filter(date -> !date.isBefore(day.get())).findFirst();
        if (late.isPresent()) {
            throw refused(places, "has a figure of " + late.get(), "figures of days before " + day.get() + ", the day asked for");
        }
        if (asked.histories().stream().anyMatch(history -> history.reports().isEmpty())) {
            throw refused(places, "has a region without a usable figure", "at least one that is not graded doubtful or second_hand");
        }
        return Optional.of(asked);
    }

    private void requireCases(Evidence evidence) throws InvalidInput {
        if (Cases.of(evidence.histories()).isEmpty()) {
            throw refused(
                    observations,
                    "holds no question",
                    "a region with a figure that refers to a day at least " + Cases.LEAST_DAYS_AHEAD
                            + " days after another one, in the same unit, was published");
        }
    }

    private static InvalidInput refused(Path file, String what, String allowed) {
        return new InvalidInput(List.of(new Problem(file, 0, "", what, allowed, "")));
    }
}

package id.gapai.scenarios.cli;

import id.gapai.scenarios.csv.EvidenceFiles;
import id.gapai.scenarios.output.BacktestFiles;
import id.gapai.scenarios.output.Json;
import id.gapai.scenarios.output.ScoresDocument;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.problem.Problem;
import id.gapai.simulation.backtest.Backtest;
import id.gapai.simulation.backtest.BacktestResult;
import id.gapai.simulation.backtest.Track;
import id.gapai.simulation.baseline.DampedTrend;
import id.gapai.simulation.baseline.Gompertz;
import id.gapai.simulation.baseline.LastRate;
import id.gapai.simulation.evidence.Cases;
import id.gapai.simulation.evidence.Evidence;
import id.gapai.simulation.evidence.Forecaster;
import id.gapai.simulation.evidence.Setting;
import id.gapai.simulation.growth.StochasticGrowth;
import id.gapai.simulation.score.BlockBootstrap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "backtest",
        description = "Forecasts counts of many regions as if they lay ahead, and scores the forecasts against what happened.",
        footer = {
            "",
            "Example:",
            "  gapai backtest scenarios/regions/observations.csv --regions scenarios/regions/regions.csv --out backtest"
        })
final class BacktestCommand implements Callable<Integer> {
    private static final int REPLICATES = 2000;
    private static final double INTERVAL = 0.95;

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
            description = "Where to write quantiles.csv, cases.csv and scores.json (default: ${DEFAULT-VALUE}).")
    private Path out;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            converter = SeedConverter.class,
            description = "Seed of the random numbers (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--threads",
            paramLabel = "T",
            converter = CountConverter.OfThreads.class,
            description = "Threads; the results do not depend on it (default: one per core).")
    private Integer threads;

    @Mixin
    private LanguageOption language;

    @Override
    public Integer call() throws InvalidInput, InterruptedException, IOException {
        var files = EvidenceFiles.read(observations, regions);
        requireCases(files.evidence());
        files.warnings().forEach(spec.commandLine().getErr()::println);
        var bootstrap = new BlockBootstrap(seed, REPLICATES, INTERVAL);
        Map<Setting, BacktestResult> results = new EnumMap<>(Setting.class);
        Map<Setting, List<Track>> tracks = new EnumMap<>(Setting.class);
        for (var setting : Setting.values()) {
            var result = Backtest.run(files.evidence().histories(), forecasters(), setting, threads());
            results.put(setting, result);
            tracks.put(setting, result.tracks(bootstrap));
        }
        write(files.evidence(), results, tracks, bootstrap);
        return 0;
    }

    private void write(
            Evidence evidence, Map<Setting, BacktestResult> results, Map<Setting, List<Track>> tracks, BlockBootstrap bootstrap)
            throws IOException {
        Files.createDirectories(out);
        for (var result : results.values()) {
            BacktestFiles.writeQuantiles(result, out.resolve(BacktestFiles.quantilesName(result.setting())));
            BacktestFiles.writeCases(result, out.resolve(BacktestFiles.casesName(result.setting())));
        }
        try (var writer = Files.newBufferedWriter(out.resolve("scores.json"))) {
            Json.write(ScoresDocument.of(evidence, tracks, bootstrap), writer);
        }
    }

    private List<Forecaster> forecasters() {
        return List.of(new StochasticGrowth(seed), new LastRate(), new DampedTrend(), new Gompertz());
    }

    private void requireCases(Evidence evidence) throws InvalidInput {
        if (Cases.of(evidence.histories()).isEmpty()) {
            throw new InvalidInput(List.of(new Problem(
                    observations,
                    0,
                    "",
                    "holds no question",
                    "a region with a figure that refers to a day at least " + Cases.LEAST_DAYS_AHEAD
                            + " days after another one, in the same unit, was published",
                    "")));
        }
    }

    private int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }
}

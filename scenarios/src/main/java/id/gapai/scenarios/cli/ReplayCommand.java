package id.gapai.scenarios.cli;

import id.gapai.charts.text.Language;
import id.gapai.scenarios.decision.AnswerCsv;
import id.gapai.scenarios.decision.AnswerTable;
import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.scenarios.output.AtomicFile;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.replay.ReplayReport;
import id.gapai.simulation.Replay;
import id.gapai.simulation.sampling.Sampling;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "replay",
        description = "Shows one simulated path day by day, as it is among those of 'run' and 'compare': officers, activations by channel, active"
                + " residents, holders, outages.",
        footer = {"", "Example:", "  gapai replay scenarios/malang-2024 --strategy status-quo --path 1 --csv path-1.csv"})
final class ReplayCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StudyArgument study;

    @Mixin
    private LanguageOption language;

    @Option(names = "--strategy", paramLabel = "NAME", required = true, description = "Name of the strategy's file.")
    private String strategy;

    @Option(
            names = "--path",
            paramLabel = "N",
            required = true,
            converter = CountConverter.OfPaths.class,
            description = "Number of the path, from 1.")
    private Integer path;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            converter = SeedConverter.class,
            description = "Seed of the run (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--sampling",
            paramLabel = "HOW",
            defaultValue = "even",
            converter = SamplingConverter.class,
            description = "How the run chose its paths, even or independent (default: ${DEFAULT-VALUE}).")
    private Sampling sampling;

    @Option(names = "--csv", paramLabel = "FILE", description = "Also writes the days as a CSV file.")
    private Path csv;

    @Override
    public Integer call() throws InvalidInput, IOException {
        var read = study.read();
        StrategyNames.require(strategy, read, spec);
        var scenario = read.scenario(strategy);
        var replay = Replay.of(ProjectedWorld.of(read).compile(scenario), path - 1, seed, sampling);
        var report = new ReplayReport(scenario, path, seed, replay);
        if (csv != null) {
            AtomicFile.replace(csv, AnswerCsv.text(report.days()).getBytes(StandardCharsets.UTF_8));
        }
        print(report, language.language(), spec.commandLine().getOut());
        return 0;
    }

    private static void print(ReplayReport report, Language language, PrintWriter out) {
        out.println(language.pick(report.heading()));
        print(report.parameters(), language, out);
        print(report.days(), language, out);
        out.println();
        Wrap.lines(language.pick(report.note()), Terminal.columns()).forEach(out::println);
    }

    private static void print(AnswerTable table, Language language, PrintWriter out) {
        out.println();
        out.println(language.pick(table.title()));
        out.print(AnswerGrid.of(table, language).print(Terminal.columns()));
    }
}

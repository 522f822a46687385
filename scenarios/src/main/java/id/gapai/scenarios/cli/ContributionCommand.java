package id.gapai.scenarios.cli;

import id.gapai.scenarios.contribution.ContributionReport;
import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.decision.Answer;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.Trials;
import id.gapai.simulation.contribution.Contributions;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "contribution",
        description = "Tells which channels bring the activations of a strategy: what would be missing without each, a fair division, and the work it takes.",
        footer = {"", "Example:", "  gapai contribution scenarios/malang-2024 --strategy all-with-officers"})
final class ContributionCommand implements Callable<Integer> {
    private static final int PATHS = 1_024;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DecisionOptions options;

    @Option(names = "--strategy", paramLabel = "NAME", required = true, description = "Name of the strategy's file.")
    private String strategy;

    @Option(
            names = "--paths",
            paramLabel = "N",
            converter = CountConverter.OfTrials.class,
            description = "Simulated paths, rounded up to a multiple of " + Contributions.BLOCK + "; each is lived through with about three sets of channels for every channel (default: " + PATHS + ").")
    private Integer paths;

    @Override
    public Integer call() throws InvalidInput, InterruptedException, IOException {
        var study = options.study.read();
        StrategyNames.require(strategy, study, spec);
        new DecisionRun(spec, options).run(study, (trials, world) -> answer(study, trials, world));
        return 0;
    }

    private Answer answer(Study study, Trials trials, ProjectedWorld world) throws InterruptedException, IOException {
        var scenario = study.scenario(strategy);
        var target = scenario.targets().get(0);
        int blocks = ((paths == null ? PATHS : paths) + Contributions.BLOCK - 1) / Contributions.BLOCK;
        var found = Contributions.of(trials, world.compile(scenario), target, blocks);
        return new ContributionReport(scenario, target, study.sourceLine(), found, trials.done()).answer(options.language.language());
    }
}

package id.gapai.scenarios.cli;

import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.sensitivity.SensitivityAnswer;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "sensitivity",
        description = "Tells which uncertain numbers matter for a strategy: the effect of each, and the shares of the spread that they,"
                + " the swings of demand and chance explain.",
        footer = {"", "Example:", "  gapai sensitivity scenarios/malang-2024 --strategy all-within-officers"})
final class SensitivityCommand implements Callable<Integer> {
    private static final String PAIRS = "1000";

    @Spec
    private CommandSpec spec;

    @Mixin
    private DecisionOptions options;

    @Option(names = "--strategy", paramLabel = "NAME", description = "The strategy (default: the study's reference).")
    private String strategy;

    @Option(
            names = "--paths",
            paramLabel = "N",
            defaultValue = PAIRS,
            converter = CountConverter.OfPairs.class,
            description = "Pairs of paths from which shares of the spread are told; effects are told from a quarter of them"
                    + " (default: ${DEFAULT-VALUE}).")
    private int pairs;

    @Override
    public Integer call() throws InvalidInput, InterruptedException, IOException {
        var study = options.study.read();
        var asked = strategy == null ? study.reference() : StrategyNames.require(strategy, study, spec);
        new DecisionRun(spec, options)
                .run(study, (trials, world) -> SensitivityAnswer.of(study, asked, pairs, options.language.language(), trials, world));
        return 0;
    }
}

package id.gapai.scenarios.cli;

import id.gapai.scenarios.discover.DiscoverAnswer;
import id.gapai.scenarios.problem.InvalidInput;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "discover",
        description = "Tells when a strategy misses its main target: in which ranges of the uncertain numbers the misses gather. Where nearly all"
                + " paths miss, what the hits have in common.",
        footer = {"", "Example:", "  gapai discover scenarios/malang-2024 --strategy all-with-officers"})
final class DiscoverCommand implements Callable<Integer> {
    private static final String PATHS = "8000";

    @Spec
    private CommandSpec spec;

    @Mixin
    private DecisionOptions options;

    @Option(names = "--strategy", paramLabel = "NAME", description = "The strategy (default: the study's reference).")
    private String strategy;

    @Option(
            names = "--paths",
            paramLabel = "N",
            defaultValue = PATHS,
            converter = CountConverter.OfPairs.class,
            description = "Simulated paths: half of them to find ranges, half to test them (default: ${DEFAULT-VALUE}).")
    private int paths;

    @Override
    public Integer call() throws InvalidInput, InterruptedException, IOException {
        var study = options.study.read();
        var asked = strategy == null ? study.reference() : StrategyNames.require(strategy, study, spec);
        new DecisionRun(spec, options)
                .run(study, (trials, world) -> DiscoverAnswer.of(study, asked, paths, options.language.language(), trials, world));
        return 0;
    }
}

package id.gapai.scenarios.cli;

import id.gapai.scenarios.problem.InvalidInput;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "run",
        description = "Forecasts one strategy in depth: by month, by channel, officers and targets.",
        footer = {"", "Example:", "  gapai run scenarios/malang-2024 --strategy weekend-malls"})
final class RunCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ForecastOptions options;

    @Option(names = "--strategy", paramLabel = "NAME", required = true, description = "Name of the strategy's file.")
    private String strategy;

    @Override
    public Integer call() throws InvalidInput, InterruptedException, IOException {
        var study = options.study.read();
        StrategyNames.require(strategy, study, spec);
        options.requireSound(spec);
        List<String> withReference = Stream.of(study.reference(), options.inForce(study, spec), strategy).distinct().toList();
        options.requireOther(withReference, spec);
        var language = options.language.language();
        new ForecastRun(spec, options)
                .run(
                        study,
                        withReference,
                        List.of(strategy),
                        options.questions(strategy),
                        new StrategyView(strategy, language, Terminal.columns()));
        return 0;
    }
}

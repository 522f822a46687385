package id.gapai.scenarios.cli;

import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.study.Difference;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "diff",
        description = "Shows what differs between two strategies, number by number.",
        footer = {"", "Example:", "  gapai diff scenarios/malang-2024 status-quo weekend-malls"})
final class DiffCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StudyArgument study;

    @Parameters(index = "1", paramLabel = "A", description = "Name of a strategy.")
    private String a;

    @Parameters(index = "2", paramLabel = "B", description = "Name of another.")
    private String b;

    @Override
    public Integer call() throws InvalidInput {
        var read = study.read();
        StrategyNames.require(a, read, spec);
        StrategyNames.require(b, read, spec);
        read.diff(a, b).forEach(this::print);
        return 0;
    }

    private void print(Difference difference) {
        var out = spec.commandLine().getOut();
        out.println(difference.path());
        out.println("    " + a + ": " + value(difference.a()));
        out.println("    " + b + ": " + value(difference.b()));
    }

    private static String value(Optional<String> value) {
        return value.orElse("–");
    }
}

package id.gapai.scenarios.cli;

import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.study.Study;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        description = "Reads all files of a study and lists every problem, without a simulation.",
        footer = {"", "Example:", "  gapai check scenarios/malang-2024"})
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StudyArgument study;

    @Override
    public Integer call() throws InvalidInput {
        var read = study.read();
        compileAll(read);
        var hindcast = read.hindcast();
        if (hindcast.isPresent()) {
            compileAll(hindcast.get().study());
        }
        var out = spec.commandLine().getOut();
        read.warnings().forEach(warning -> out.println("warning: " + warning));
        out.println(read.name() + ": no problems; strategies: " + String.join(", ", read.strategies()));
        return 0;
    }

    private static void compileAll(Study study) throws InvalidInput {
        var world = ProjectedWorld.of(study);
        study.strategies().forEach(strategy -> world.compile(study.scenario(strategy)));
    }
}

package id.gapai.scenarios.cli;

import id.gapai.scenarios.forecast.StudyCheck;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.study.Study;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        description = "Reads all files of a study, its variants too, and lists every problem, without a simulation.",
        footer = {"", "Example:", "  gapai check scenarios/malang-2024"})
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StudyArgument study;

    @Override
    public Integer call() throws InvalidInput {
        var studies = StudyCheck.of(study.folder(), study.variant(), study.posterior());
        var read = studies.get(Optional.<String>empty());
        var out = spec.commandLine().getOut();
        read.warnings().forEach(warning -> out.println("warning: " + warning));
        studies.forEach((variant, other) -> other.warnings().stream()
                .filter(warning -> !read.warnings().contains(warning))
                .forEach(warning -> out.println("warning: " + warning + " (variant " + variant.orElseThrow() + ")")));
        out.println(read.name() + ": no problems; strategies: " + String.join(", ", read.strategies()) + variants(studies));
        return 0;
    }

    private static String variants(Map<Optional<String>, Study> studies) {
        var names = studies.keySet().stream().flatMap(Optional::stream).toList();
        return names.isEmpty() ? "" : "; variants: " + String.join(", ", names);
    }
}

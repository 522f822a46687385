package id.gapai.scenarios.cli;

import id.gapai.model.scenario.Scenario;
import id.gapai.model.scenario.Target;
import id.gapai.scenarios.goal.TargetText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The target that a question is about. */
final class TargetOption {
    @Option(
            names = "--target",
            paramLabel = "TARGET",
            description = "A count of active residents (>=160000), a share of holders (>=25%%), or a target of the study by its name (default: its first).")
    private String target;

    /** @throws ParameterException if the text is no target */
    Target of(Scenario scenario, CommandSpec spec) {
        try {
            return target == null ? scenario.targets().get(0) : TargetText.parse(target, scenario.targets());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--target: " + e.getMessage(), e);
        }
    }
}

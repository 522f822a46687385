package id.gapai.scenarios.cli;

import id.gapai.scenarios.problem.Nearest;
import id.gapai.scenarios.study.Study;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Names of strategies given on the command line. */
final class StrategyNames {
    private StrategyNames() {}

    /** @throws ParameterException if the study has no strategy of that name */
    static String require(String name, Study study, CommandSpec spec) {
        if (study.strategies().contains(name)) {
            return name;
        }
        throw new ParameterException(
                spec.commandLine(),
                "no strategy '" + name + "'; there are " + String.join(", ", study.strategies()) + hint(name, study));
    }

    private static String hint(String name, Study study) {
        var hint = Nearest.hint(name, study.strategies());
        return hint.isEmpty() ? "" : "; " + hint;
    }
}

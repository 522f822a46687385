package id.gapai.scenarios.cli;

import id.gapai.scenarios.output.BuildInfo;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

@Command(
        name = "gapai",
        description = "Will the target be reached, and what would it take?",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Gapai.Version.class,
        subcommands = {
            CompareCommand.class,
            RunCommand.class,
            GoalCommand.class,
            PlanCommand.class,
            FleetCommand.class,
            ContributionCommand.class,
            MilestonesCommand.class,
            CheckCommand.class,
            DiffCommand.class,
            ExplainCommand.class,
            SimulateCommand.class,
            ReplayCommand.class,
            CalibrateCommand.class,
            UpdateCommand.class,
            PopulationCommand.class,
            BacktestCommand.class,
            ReviewCommand.class,
            SensitivityCommand.class,
            DiscoverCommand.class,
            ValueCommand.class
        },
        sortOptions = false,
        usageHelpAutoWidth = true,
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%nArguments:%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:a failure of the program or the machine, as a full disk; what was there before is as it was", "2:wrong input; nothing was written", "3:stopped by --time-limit or --max-memory", "130:stopped by Ctrl-C"})
final class Gapai implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "On a failure, show where in the program it happened.")
    private boolean debug;

    @Mixin
    private RunLimits limits;

    static CommandLine commandLine() {
        var gapai = new Gapai();
        return Arguments.checkedTogether(new CommandLine(gapai), result -> gapai.limits.watch(gapai.spec))
                .setExecutionExceptionHandler((failure, command, result) -> Failures.report(failure, command, gapai.debug));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {BuildInfo.current().toString()};
        }
    }
}

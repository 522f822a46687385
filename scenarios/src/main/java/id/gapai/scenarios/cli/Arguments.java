package id.gapai.scenarios.cli;

import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** What happens when arguments are wrong: all that is wrong with them is told, not only the first. */
final class Arguments {
    private Arguments() {}

    /** @param watch what accompanies a command whose arguments are right, closed at its end */
    static CommandLine checkedTogether(CommandLine commandLine, Function<ParseResult, LimitWatch> watch) {
        collectErrors(commandLine);
        return commandLine
                .setExecutionStrategy(result -> execute(result, watch))
                .setParameterExceptionHandler((error, args) -> refuse(List.of(error), error.getCommandLine()));
    }

    private static void collectErrors(CommandLine commandLine) {
        commandLine.getCommandSpec().parser().collectErrors(true);
        commandLine.getSubcommands().values().forEach(Arguments::collectErrors);
    }

    private static int execute(ParseResult result, Function<ParseResult, LimitWatch> watch) {
        var help = CommandLine.executeHelpRequest(result);
        if (help != null) {
            return help;
        }
        var commands = result.asCommandLineList();
        var errors = commands.stream()
                .flatMap(command -> command.getParseResult().errors().stream())
                .toList();
        if (!errors.isEmpty()) {
            return refuse(errors, commands.get(commands.size() - 1));
        }
        var limits = watch.apply(result);
        try (limits) {
            return new RunLast().execute(result);
        }
    }

    private static int refuse(List<? extends Exception> errors, CommandLine command) {
        var err = command.getErr();
        for (var error : errors) {
            err.println("gapai: " + error.getMessage());
            if (error instanceof ParameterException wrong) {
                UnmatchedArgumentException.printSuggestions(wrong, err);
            }
        }
        err.println("All options: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }
}

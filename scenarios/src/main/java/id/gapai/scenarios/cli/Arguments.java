package id.gapai.scenarios.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** What happens when arguments are wrong: all that is wrong with them is told, not only the first. */
final class Arguments {
    private Arguments() {}

    static CommandLine checkedTogether(CommandLine commandLine) {
        collectErrors(commandLine);
        return commandLine
                .setExecutionStrategy(Arguments::execute)
                .setParameterExceptionHandler((error, args) -> refuse(List.of(error), error.getCommandLine()));
    }

    private static void collectErrors(CommandLine commandLine) {
        commandLine.getCommandSpec().parser().collectErrors(true);
        commandLine.getSubcommands().values().forEach(Arguments::collectErrors);
    }

    private static int execute(ParseResult result) {
        var help = CommandLine.executeHelpRequest(result);
        if (help != null) {
            return help;
        }
        var commands = result.asCommandLineList();
        var errors = commands.stream()
                .flatMap(command -> command.getParseResult().errors().stream())
                .toList();
        return errors.isEmpty()
                ? new RunLast().execute(result)
                : refuse(errors, commands.get(commands.size() - 1));
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

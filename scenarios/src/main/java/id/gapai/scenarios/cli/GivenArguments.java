package id.gapai.scenarios.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What was asked of a command, by the names of its options and arguments, written so that it could be asked again. Options with several
 * values must be split at commas.
 */
final class GivenArguments {
    /** What does not change a result. */
    private static final Set<String> FREE = Set.of("--out", "--resume", "--threads", "--debug", "--time-limit", "--max-memory", "--help", "--version");

    private GivenArguments() {}

    static Map<String, String> of(CommandSpec command) {
        var arguments = new LinkedHashMap<String, String>();
        command.args().stream()
                .filter(arg -> !FREE.contains(name(arg)) && arg.getValue() != null)
                .forEach(arg -> arguments.put(name(arg), text(arg.getValue())));
        return arguments;
    }

    /** The longest name of an option, the label of an argument. */
    static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    private static String text(Object value) {
        if (value instanceof Path path) {
            return path.toAbsolutePath().normalize().toString();
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(GivenArguments::text).collect(Collectors.joining(","));
        }
        if (value instanceof Map<?, ?> many) {
            return many.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue()).collect(Collectors.joining(","));
        }
        return value instanceof Enum<?> constant ? NameConverter.name(constant) : value.toString();
    }
}

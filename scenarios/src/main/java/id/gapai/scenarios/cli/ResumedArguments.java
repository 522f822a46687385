package id.gapai.scenarios.cli;

import id.gapai.scenarios.output.RunFolder;
import id.gapai.scenarios.output.RunRecord;
import id.gapai.scenarios.problem.InvalidInput;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;

/** What is not given on the command line of a run that goes on is as it was when the run was started. */
record ResumedArguments(RunRecord record) implements IDefaultValueProvider {
    private static final String OPTION = "--resume";

    /** Its run is kept in the folder of its results, so that its option has no value. */
    private static final String FLEET = "fleet";

    /**
     * Those of the run that is to go on, if the arguments name one.
     *
     * @throws InvalidInput if they name what is none
     */
    static Optional<ResumedArguments> of(String... args) throws InvalidInput {
        var folder = folder(args);
        return folder.isEmpty()
                ? Optional.empty()
                : Optional.of(new ResumedArguments(RunRecord.read(RunFolder.unfinished(folder.get()))));
    }

    private static Optional<Path> folder(String... args) {
        if (args.length > 0 && args[0].equals(FLEET)) {
            return Optional.empty();
        }
        try {
            for (int i = 0; i < args.length; i++) {
                if (args[i].startsWith(OPTION + "=")) {
                    return Optional.of(Path.of(args[i].substring(OPTION.length() + 1)));
                }
                if (args[i].equals(OPTION) && i + 1 < args.length) {
                    return Optional.of(Path.of(args[i + 1]));
                }
            }
        } catch (InvalidPathException e) {
            // told when the option is read
        }
        return Optional.empty();
    }

    @Override
    public String defaultValue(ArgSpec arg) {
        return arg.command().name().equals(record.command()) ? record.arguments().get(GivenArguments.name(arg)) : null;
    }
}

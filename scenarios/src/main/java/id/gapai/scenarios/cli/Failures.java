package id.gapai.scenarios.cli;

import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.simulation.StoppedException;
import id.gapai.simulation.kernel.BrokenLaw;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

/** What a user sees when a command fails, and the exit code. */
final class Failures {
    /** As a shell tells of a program that ended by Ctrl-C. */
    private static final int STOPPED = 130;

    private Failures() {}

    static int report(Exception failure, CommandLine command, boolean debug) {
        var err = command.getErr();
        if (failure instanceof InvalidInput invalid) {
            invalid.problems().forEach(err::println);
            return ExitCode.USAGE;
        }
        if (failure instanceof StoppedException) {
            return STOPPED;
        }
        if (failure instanceof FileSystemException file) {
            err.println("gapai: cannot use " + file.getFile() + ": " + reason(file));
            return ExitCode.USAGE;
        }
        if (failure instanceof BrokenLaw law) {
            BrokenLawText.lines(law, command).forEach(err::println);
            return ExitCode.SOFTWARE;
        }
        err.println("gapai: " + describe(failure) + (debug ? "" : "\nThe option --debug shows where it happened."));
        if (debug) {
            failure.printStackTrace(err);
        }
        return ExitCode.SOFTWARE;
    }

    private static String reason(FileSystemException failure) {
        if (failure instanceof FileAlreadyExistsException) {
            return "it is a file, a folder is needed";
        }
        if (failure instanceof AccessDeniedException) {
            return "no permission";
        }
        if (failure instanceof NoSuchFileException) {
            return "it does not exist";
        }
        return failure.getReason() == null ? failure.getClass().getSimpleName() : failure.getReason();
    }

    private static String describe(Exception failure) {
        var message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : failure.getClass().getSimpleName() + ": " + message;
    }
}

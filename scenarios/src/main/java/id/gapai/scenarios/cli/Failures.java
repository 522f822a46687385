package id.gapai.scenarios.cli;

import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.simulation.StoppedException;
import id.gapai.simulation.kernel.BrokenLaw;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine;

/** What a user sees when a command fails, and the exit code. */
final class Failures {
    /** As a shell tells of a program that ended by Ctrl-C. */
    private static final int STOPPED = 130;

    private static final int MOST_CAUSES = 20;

    private static final Pattern DISK =
            Pattern.compile("No space left|[Qq]uota exceeded|Input/output error|File too large|not enough space on the disk");

    private static final String OUT_OF_MEMORY = "gapai: not enough memory; nothing was left half-written. Take fewer --paths, a smaller study,"
            + " or give Java more: JAVA_TOOL_OPTIONS=-Xmx4g";

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
        var disk = causes(failure).filter(Failures::isDisk).findFirst();
        if (disk.isPresent()) {
            err.println("gapai: the disk has no room for the results, or does not work: " + disk.get().getMessage()
                    + ". What was there before is as it was.");
            return ExitCode.SOFTWARE;
        }
        if (causes(failure).anyMatch(OutOfMemoryError.class::isInstance)) {
            return outOfMemory(err);
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

    /** Said with little memory: the text is put together before. */
    static int outOfMemory(PrintWriter err) {
        err.println(OUT_OF_MEMORY);
        return ExitCode.SOFTWARE;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(MOST_CAUSES);
    }

    /** Java tells in the words of the system alone what is wrong with a disk; glibc's, in English whatever the locale, and those of Windows. */
    private static boolean isDisk(Throwable failure) {
        return failure instanceof IOException && DISK.matcher(String.valueOf(failure.getMessage())).find();
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

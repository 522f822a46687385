package id.gapai.scenarios.cli;

import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** How long a command may run, and how much memory its objects may take. */
final class RunLimits {
    /** Ends the program, as Ctrl-C does: work that can be gone on with is kept. */
    static final int EXIT_CODE = 3;

    @Option(
            names = "--time-limit",
            paramLabel = "TIME",
            scope = ScopeType.INHERIT,
            converter = TimeConverter.class,
            description = "Stops after this time, as 90s, 20m or 2h, as Ctrl-C would; what can be gone on with is kept.")
    private Duration time;

    @Option(
            names = "--max-memory",
            paramLabel = "SIZE",
            scope = ScopeType.INHERIT,
            converter = SizeConverter.class,
            description = "Stops when the program's data take more memory than this, as 512m or 2g.")
    private Long bytes;

    /** Watches until closed; what ends the program is given the reason. */
    LimitWatch watch(CommandSpec spec) {
        var err = spec.commandLine().getErr();
        return LimitWatch.of(Optional.ofNullable(time), Optional.ofNullable(bytes), reason -> {
            err.println("gapai: " + reason);
            err.flush();
        });
    }
}

package id.gapai.scenarios.cli;

import java.util.OptionalInt;
import picocli.CommandLine.Option;

final class SimulationOptions {
    private static final int PATHS = 10_000;

    @Option(
            names = "--paths",
            paramLabel = "N",
            converter = CountConverter.OfPaths.class,
            description = "Simulated paths per strategy (default: " + PATHS + ").")
    private Integer paths;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            converter = SeedConverter.class,
            description = "Seed of the random numbers, a whole number; the same seed gives the same results (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--threads",
            paramLabel = "T",
            converter = CountConverter.OfThreads.class,
            description = "Threads; the results do not depend on it (default: one per core).")
    private Integer threads;

    int paths() {
        return paths == null ? PATHS : paths;
    }

    /** Empty if it was not asked for a number. */
    OptionalInt givenPaths() {
        return paths == null ? OptionalInt.empty() : OptionalInt.of(paths);
    }

    long seed() {
        return seed;
    }

    int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }
}

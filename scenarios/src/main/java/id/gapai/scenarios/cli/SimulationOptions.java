package id.gapai.scenarios.cli;

import java.util.OptionalInt;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

final class SimulationOptions {
    private static final int PATHS = 10_000;

    @Option(
            names = "--paths",
            paramLabel = "N",
            converter = CountConverter.OfPaths.class,
            description = "Simulated paths per strategy (default: " + PATHS + ").")
    private Integer paths;

    @Mixin
    private SeedAndThreads random;

    int paths() {
        return paths == null ? PATHS : paths;
    }

    /** Empty if it was not asked for a number. */
    OptionalInt givenPaths() {
        return paths == null ? OptionalInt.empty() : OptionalInt.of(paths);
    }

    long seed() {
        return random.seed();
    }

    int threads() {
        return random.threads();
    }
}

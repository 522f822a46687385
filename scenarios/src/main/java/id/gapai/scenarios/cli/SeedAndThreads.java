package id.gapai.scenarios.cli;

import picocli.CommandLine.Option;

final class SeedAndThreads {
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

    long seed() {
        return seed;
    }

    int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }
}

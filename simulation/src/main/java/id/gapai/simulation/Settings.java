package id.gapai.simulation;

import id.gapai.simulation.sampling.Sampling;
import java.util.Optional;

/**
 * How to run a comparison.
 *
 * @param paths        of every strategy; with a precision, at most
 * @param bindingPaths paths of the three runs that tell what binds, at most {@code paths} are used; 0: not asked
 * @param samplePaths  whole paths to keep for charts
 * @param precision    when to end earlier
 */
public record Settings(
        int paths, long seed, int threads, int bindingPaths, int samplePaths, Sampling sampling, Optional<Precision> precision) {
    public Settings {
        requireAtLeast(1, paths, "paths");
        requireAtLeast(1, threads, "threads");
        requireAtLeast(0, bindingPaths, "bindingPaths");
        requireAtLeast(0, samplePaths, "samplePaths");
        bindingPaths = Math.min(bindingPaths, paths);
        samplePaths = Math.min(samplePaths, paths);
    }

    /** Exactly so many paths. */
    public Settings(int paths, long seed, int threads, int bindingPaths, int samplePaths, Sampling sampling) {
        this(paths, seed, threads, bindingPaths, samplePaths, sampling, Optional.empty());
    }

    /** The same, and it is not asked what binds. */
    public Settings withoutBinding() {
        return new Settings(paths, seed, threads, 0, samplePaths, sampling, precision);
    }

    private static void requireAtLeast(int least, int value, String name) {
        if (value < least) {
            throw new IllegalArgumentException(name + " must be at least " + least + ", got " + value);
        }
    }
}

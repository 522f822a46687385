package id.gapai.simulation;

import id.gapai.simulation.sampling.Sampling;

/**
 * How to run a comparison.
 *
 * @param bindingPaths paths of the three runs that tell what binds, at most {@code paths} are used; 0: not asked
 * @param samplePaths  whole paths to keep for charts
 */
public record Settings(int paths, long seed, int threads, int bindingPaths, int samplePaths, Sampling sampling) {
    public Settings {
        requireAtLeast(1, paths, "paths");
        requireAtLeast(1, threads, "threads");
        requireAtLeast(0, bindingPaths, "bindingPaths");
        requireAtLeast(0, samplePaths, "samplePaths");
        bindingPaths = Math.min(bindingPaths, paths);
        samplePaths = Math.min(samplePaths, paths);
    }

    private static void requireAtLeast(int least, int value, String name) {
        if (value < least) {
            throw new IllegalArgumentException(name + " must be at least " + least + ", got " + value);
        }
    }
}

package id.gapai.simulation.tally;

import id.gapai.simulation.sampling.Sampling;

/** Samples for tests. */
public final class Samples {
    private Samples() {}

    /** 0, 10, 20 … by path. */
    public static Sample steps(int paths, Sampling sampling) {
        var sample = new Sample(1 << 16, 1 << 14, sampling);
        for (int path = 0; path < paths; path++) {
            sample.add(Sampling.replicate(path), 10 * path);
        }
        return sample;
    }
}

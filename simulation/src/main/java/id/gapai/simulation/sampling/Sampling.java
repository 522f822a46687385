package id.gapai.simulation.sampling;

import id.gapai.simulation.random.PathSources;

/** How the uncertain parameters and the slow swings of demand are chosen over the paths. */
public enum Sampling {
    /** Every path for itself. */
    INDEPENDENT,

    /** Spread evenly over the paths by {@link EvenSampling}. */
    EVEN;

    /**
     * Independent sets of points that paths are dealt to in turn, path i to set i mod 16. Where paths are independent these are batches of
     * equal right.
     */
    public static final int REPLICATES = 16;

    /** Which of the independent sets a path belongs to. */
    public static int replicate(long path) {
        return (int) (path % REPLICATES);
    }

    /**
     * @param worldParameters how many parameters the world has
     * @param days            H
     */
    public PathSources sources(long seed, int worldParameters, int days) {
        return this == INDEPENDENT ? PathSources.KEYED : new EvenSampling(seed, worldParameters, days).sources();
    }
}

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
        return this == INDEPENDENT ? PathSources.KEYED : new EvenSampling(seed, EvenSampling.points(worldParameters), days).sources();
    }

    /** What makes the points of {@link #EVEN}, where they cannot be made: in the page there are no tables of Sobol' numbers. */
    public static long[] directions(int worldParameters) {
        return EvenSampling.points(worldParameters).directions();
    }

    /**
     * The sources of {@link #EVEN}, bit for bit.
     *
     * @param directions of {@link #directions} for as many parameters, or more
     */
    public static PathSources even(long seed, long[] directions, int days) {
        return new EvenSampling(seed, SobolPoints.of(directions), days).sources();
    }
}

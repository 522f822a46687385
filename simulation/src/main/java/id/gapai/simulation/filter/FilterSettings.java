package id.gapai.simulation.filter;

import id.gapai.simulation.sampling.Sampling;

/**
 * How to run a filter.
 *
 * @param particles that it gives; made a multiple of {@link Sampling#REPLICATES}
 */
public record FilterSettings(int particles, long seed, int threads, Work work) {
    private static final int MOST_PROPOSALS = 256_000;
    private static final int MOST_GROWTH = 8;

    /** Families fall nearly in proportion to particles; a little more, so that once is mostly enough. */
    private static final double SPARE = 1.3;

    /**
     * What may be done for the particles.
     *
     * @param families  that are to be left, see {@link Particles#families}: as long as fewer are, the filter begins again with more particles
     * @param particles with which it may work
     * @param proposals paths that may be run towards a group of counts, in rounds of as many as there are particles; if so many are not enough,
     *                  fewer stand behind the particles. With more particles than were asked for, 32 for each of them are allowed
     */
    public record Work(double families, int particles, int proposals) {
        private static final int FOR_EACH = 32;

        /** Until so many families are left, with so many particles and 256,000 proposals at most. */
        public static Work until(double families, int particles) {
            return new Work(families, particles, MOST_PROPOSALS);
        }
    }

    public FilterSettings {
        if (particles < 1 || threads < 1 || work.particles < particles || work.proposals < 1 || !(work.families >= 0)) {
            throw new IllegalArgumentException("too few: " + particles + " particles from " + work + " on " + threads + " threads");
        }
        particles = whole(particles);
    }

    /** Whatever families are left of so many particles, with 256,000 proposals at most. */
    public FilterSettings(int particles, long seed, int threads) {
        this(particles, seed, threads, MOST_PROPOSALS);
    }

    /** The same with other proposals at most. */
    public FilterSettings(int particles, long seed, int threads, int mostProposals) {
        this(particles, seed, threads, new Work(0, particles, mostProposals));
    }

    private static int whole(int particles) {
        return (particles + Sampling.REPLICATES - 1) / Sampling.REPLICATES * Sampling.REPLICATES;
    }

    boolean wantsMore(int size, double left) {
        return left < work.families && size < work.particles;
    }

    /** How many particles to work with after {@code left} families were left of {@code size} ones. */
    int next(int size, double left) {
        return whole(Math.min(work.particles, (int) (size * Math.min(MOST_GROWTH, SPARE * work.families / left))));
    }

    /** Paths that may be run towards a group of counts for so many particles. */
    int mostProposals(int size) {
        return size <= particles ? work.proposals : Math.max(work.proposals, Work.FOR_EACH * size);
    }
}

package id.gapai.simulation.filter;

import id.gapai.simulation.sampling.Sampling;

/**
 * How to run a filter.
 *
 * @param particles     made a multiple of {@link Sampling#REPLICATES}
 * @param mostProposals paths that are run towards a group of counts at most, in rounds of as many as there are particles; if so many are not
 *                      enough, fewer stand behind the particles
 */
public record FilterSettings(int particles, long seed, int threads, int mostProposals) {
    private static final int MOST_PROPOSALS = 256_000;

    public FilterSettings {
        if (particles < 1 || threads < 1 || mostProposals < 1) {
            throw new IllegalArgumentException("too few: " + particles + " particles from " + mostProposals + " proposals on " + threads + " threads");
        }
        int rest = particles % Sampling.REPLICATES;
        particles += rest == 0 ? 0 : Sampling.REPLICATES - rest;
    }

    /** With 256,000 proposals at most. */
    public FilterSettings(int particles, long seed, int threads) {
        this(particles, seed, threads, MOST_PROPOSALS);
    }
}

package id.gapai.simulation.tally;

/** A number over paths, of which the mean is asked: in all, and by replicate (see {@link id.gapai.simulation.sampling.Sampling}). */
public interface Averaged {
    /** Over all paths. */
    Moments moments();

    /** Sum over the paths of a replicate, 0 … 15. */
    long sum(int replicate);
}

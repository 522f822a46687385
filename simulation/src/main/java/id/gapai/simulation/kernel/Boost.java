package id.gapai.simulation.kernel;

/**
 * Factors on drawn parameters, applied before clipping, that ask what binds.
 *
 * @param officers on the throughput of every channel that needs officers
 * @param demand   on attendance of visits and on baseline and imitation of hazards
 * @param people   on the reachable share
 */
public record Boost(double officers, double demand, double people) {
    public static final Boost NONE = new Boost(1, 1, 1);
}

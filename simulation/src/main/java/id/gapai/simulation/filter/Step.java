package id.gapai.simulation.filter;

/**
 * How a filter came past some counts.
 *
 * @param lastDay       of them, from day 0 of the model
 * @param proposals     paths that were run
 * @param effectiveSize of their weights: as many paths of equal weight would tell as much
 * @param families      that are left afterwards, see {@link Particles#families}
 * @param least         fewest active residents on any of them on the last day, {@code greatest} most
 */
public record Step(int lastDay, int proposals, double effectiveSize, double families, int least, int greatest) {
    /** Fewer cannot stand for a distribution. */
    public static final int LEAST_SIZE = 10;

    /** Whether enough paths met the counts to go on with. */
    public boolean isPassed() {
        return effectiveSize >= LEAST_SIZE;
    }
}

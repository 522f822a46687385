package id.gapai.simulation.tally;

import id.gapai.model.scenario.Target;

/** By how many active residents each path of a run of consecutive ones ends above a target. */
public final class MarginsTally {
    private final Target target;
    private final int first;
    private final double[] margins;

    /** @param first number of the first path */
    public MarginsTally(Target target, int first, int paths) {
        this.target = target;
        this.first = first;
        margins = new double[paths];
    }

    /** Every path has a place of its own, so that threads do not meet. */
    public void add(PathBlock block) {
        for (int k = 0; k < block.size(); k++) {
            margins[block.firstPath() + k - first] = block.finalActive(k) - target.threshold(block.finalHolders(k));
        }
    }

    /** By path, negative where the target is missed; the caller's to keep. */
    public double[] margins() {
        return margins.clone();
    }
}

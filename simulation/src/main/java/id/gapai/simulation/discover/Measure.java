package id.gapai.simulation.discover;

/**
 * How well a box describes the cases of interest.
 *
 * @param inside   cases in the box, {@code interesting} of them of interest
 * @param cases    all cases, {@code wanted} of them of interest
 */
public record Measure(int inside, int interesting, int cases, int wanted) {
    /** Share of the cases in the box that are of interest; 0 of an empty box. */
    public double density() {
        return inside == 0 ? 0 : interesting / (double) inside;
    }

    /** Share of the cases of interest that lie in the box. */
    public double coverage() {
        return wanted == 0 ? 0 : interesting / (double) wanted;
    }

    /** Share of all cases that lie in the box. */
    public double mass() {
        return inside / (double) cases;
    }

    /** Share of all cases that are of interest. */
    public double base() {
        return wanted / (double) cases;
    }

    /**
     * Weighted relative accuracy, mass · (density − base): 0 for everything and for boxes that separate nothing (N. Lavrač, P. Flach and
     * B. Zupan, "Rule evaluation measures: a unifying view", Inductive Logic Programming, LNCS 1634, 1999).
     */
    public double accuracy() {
        return mass() * (density() - base());
    }
}

package id.gapai.model.forecast;

/**
 * What binds: the gain in the median of active residents at the end, on the same random numbers, of 10 % more officer capacity,
 * of 10 % more attendance and hazard, of 10 % more reachable people.
 */
public record Binding(double officers, double demand, double people) {
    public enum Factor {
        OFFICERS,
        DEMAND,
        PEOPLE,
        NOTHING
    }

    /** The factor with the largest gain; {@code NOTHING} when none raises the median. */
    public Factor strongest() {
        double best = Math.max(officers, Math.max(demand, people));
        if (!(best > 0)) {
            return Factor.NOTHING;
        }
        return best == demand ? Factor.DEMAND : best == officers ? Factor.OFFICERS : Factor.PEOPLE;
    }
}

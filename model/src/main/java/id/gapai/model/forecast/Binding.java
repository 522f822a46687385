package id.gapai.model.forecast;

/**
 * What binds: the gain in the median of active residents at the end, on the same random numbers, of 10 % more officer capacity,
 * of 10 % more attendance and hazard, of 10 % more reachable people.
 */
public record Binding(Estimate officers, Estimate demand, Estimate people) {
    public enum Factor {
        OFFICERS,
        DEMAND,
        PEOPLE,
        NOTHING
    }

    /** The factor with the largest gain; {@code NOTHING} when none raises the median. */
    public Factor strongest() {
        double best = Math.max(officers.value(), Math.max(demand.value(), people.value()));
        if (!(best > 0)) {
            return Factor.NOTHING;
        }
        return best == demand.value() ? Factor.DEMAND : best == officers.value() ? Factor.OFFICERS : Factor.PEOPLE;
    }
}

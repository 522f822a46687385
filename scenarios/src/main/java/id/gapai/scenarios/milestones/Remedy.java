package id.gapai.scenarios.milestones;

import id.gapai.model.forecast.Estimate;
import id.gapai.scenarios.lever.Lever;
import java.util.OptionalDouble;

/**
 * A lever at a setting from the day after the last count on.
 *
 * @param probability of reaching the target then, after all counts
 * @param cost        expected, rupiah, beyond that of the strategy; empty: the study has no costs
 * @param officerDays assigned beyond those of the strategy, on average
 */
record Remedy(Lever lever, int setting, Estimate probability, OptionalDouble cost, double officerDays) {
    /** By which remedies are compared. */
    double price() {
        return cost.orElse(officerDays);
    }
}

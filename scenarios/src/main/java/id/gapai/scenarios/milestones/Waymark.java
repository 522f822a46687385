package id.gapai.scenarios.milestones;

import id.gapai.model.forecast.Estimate;
import id.gapai.simulation.milestones.Milestone;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day on the way with what its count says about the end.
 *
 * @param low      a tenth of the paths have fewer active residents, {@code high} a tenth more
 * @param atMost   probability that the greatest count leaves for which there are enough paths
 * @param atLeast  the same of the smallest
 */
record Waymark(LocalDate day, Milestone milestone, double low, double high, Estimate atMost, Estimate atLeast) {
    /** The count that leaves the wanted probability with its interval, which ends where there are too few paths. */
    Optional<Estimate> count() {
        return milestone.count().isEmpty()
                ? Optional.empty()
                : Optional.of(new Estimate(
                        milestone.count().getAsDouble(), milestone.low().orElse(milestone.least()), milestone.high().orElse(milestone.most())));
    }
}

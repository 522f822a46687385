package id.gapai.scenarios.milestones;

import id.gapai.model.forecast.Estimate;
import id.gapai.model.forecast.Observation;
import id.gapai.simulation.milestones.Milestone.Kind;
import java.util.Optional;

/**
 * A count that is known, beside the milestone of its day.
 *
 * @param left probability that it leaves, judged by this count alone, with the ends of its rounding; empty: too few paths have such a count
 */
record Standing(Observation count, Waymark mark, Optional<Estimate> left) {
    /** The count less the milestone; empty where there is none. */
    Optional<Estimate> difference() {
        return mark.count().map(m -> new Estimate(count.count() - m.value(), count.low() - m.high(), count.high() - m.low()));
    }

    /** Whether it leaves less than wanted, or is so small that paths do not tell what it leaves. */
    boolean isBehind() {
        return switch (mark.milestone().kind()) {
            case WITHIN -> count.count() < mark.milestone().count().getAsDouble();
            case ABOVE_ALL -> count.count() <= mark.milestone().most();
            case BELOW_ALL -> count.count() < mark.milestone().least();
        };
    }

    /** Whether it is on one side of the milestone whatever the errors of both. */
    boolean isSure() {
        return mark.milestone().kind() != Kind.WITHIN || difference().filter(d -> d.low() <= 0 && d.high() >= 0).isEmpty();
    }
}

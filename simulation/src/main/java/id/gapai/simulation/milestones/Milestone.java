package id.gapai.simulation.milestones;

import java.util.OptionalDouble;

/**
 * The count on a day that leaves the wanted probability.
 *
 * @param kind    whether there is one among the counts that paths have on that day
 * @param count   the smallest such count; empty unless {@code kind} is WITHIN
 * @param low     95 % interval of it; empty where it reaches beyond the counts of the paths
 * @param high    the same
 * @param median  of the counts of all paths on the day
 * @param least   the smallest and the largest count for which there are enough paths
 * @param most    the same
 * @param passing share of paths with that count or more
 */
public record Milestone(
        Kind kind, OptionalDouble count, OptionalDouble low, OptionalDouble high, double median, double least, double most, double passing) {
    /** Where the milestone lies. */
    public enum Kind {
        /** Among the counts of the paths. */
        WITHIN,
        /** Even the smallest count leaves the probability. */
        BELOW_ALL,
        /** Not even the largest does. */
        ABOVE_ALL
    }
}

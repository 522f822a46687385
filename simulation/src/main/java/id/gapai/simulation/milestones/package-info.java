/**
 * Counts on the way that leave a wanted probability of reaching a target at the end. The door is
 * {@link id.gapai.simulation.milestones.Milestones}.
 */
package id.gapai.simulation.milestones;

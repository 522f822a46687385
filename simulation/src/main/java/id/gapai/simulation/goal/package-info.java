/**
 * How much of a lever reaches a target with a wanted probability: a search on paired paths, then a proof on fresh ones. The door is
 * {@link id.gapai.simulation.goal.GoalSearch}.
 */
package id.gapai.simulation.goal;

/**
 * What is kept of paths that are not kept: counts and sums of whole numbers, whose state depends on the set of the paths added and not on
 * their order, nor on who added them. Memory does not grow with the number of paths. Door: {@link id.gapai.simulation.tally.StrategyTally}.
 */
package id.gapai.simulation.tally;

/**
 * Which of several options is best, by paths with common random numbers: how sure that is, what it costs to be wrong, and what the options cost.
 * Doors: {@link id.gapai.simulation.ranking.KimNelson}, which runs paths until the choice is clear, {@link id.gapai.simulation.ranking.BestComparison},
 * {@link id.gapai.simulation.ranking.Standings}, {@link id.gapai.simulation.ranking.CostRatio} and {@link id.gapai.simulation.ranking.Frontier}.
 */
package id.gapai.simulation.ranking;

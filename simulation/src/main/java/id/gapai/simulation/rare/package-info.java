/**
 * Probabilities that too few plain paths would show, by importance sampling: the standard normals behind parameters and slow swings of
 * demand are shifted towards the event, and every path is weighted back. Doors: {@link id.gapai.simulation.rare.CrossEntropy} finds the
 * shift, {@link id.gapai.simulation.rare.RareEstimate} makes the estimate.
 */
package id.gapai.simulation.rare;

/**
 * Which uncertain numbers matter for a count or a probability: one at a time, by screening, and by shares of the variance. Doors:
 * {@link id.gapai.simulation.sensitivity.Tornado}, {@link id.gapai.simulation.sensitivity.Screening},
 * {@link id.gapai.simulation.sensitivity.VarianceShares}.
 */
package id.gapai.simulation.sensitivity;

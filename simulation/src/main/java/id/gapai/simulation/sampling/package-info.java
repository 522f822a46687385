/**
 * How paths are chosen: independently, or evenly spread in their parameters and in the slow swings of demand. Door:
 * {@link id.gapai.simulation.sampling.Sampling}.
 */
package id.gapai.simulation.sampling;

/** Which channels brought the activations: what would be missing without each, and a fair division of all. Door: {@link id.gapai.simulation.contribution.Contributions}. */
package id.gapai.simulation.contribution;

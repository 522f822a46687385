/**
 * Many places at once: what they share is drawn once per path for all of them, and what their paths came to is merged without loss in any order.
 * Door: {@link id.gapai.simulation.Fleet}.
 */
package id.gapai.simulation.fleet;

/**
 * Keyed random numbers: every decision starts its own short stream from (seed, path, day, purpose). Door:
 * {@link id.gapai.simulation.random.Draws}. Depends on {@code java.lang} and the distribution records only.
 */
package id.gapai.simulation.random;

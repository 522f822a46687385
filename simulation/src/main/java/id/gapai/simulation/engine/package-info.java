/**
 * Runs paths on several threads. Door: {@link id.gapai.simulation.engine.Engine}. Results do not depend on the number of threads: every
 * path has its own streams, its own place in the arrays, and all sums are of whole numbers.
 */
package id.gapai.simulation.engine;

/**
 * Runs paths on several threads. Door: {@link id.gapai.simulation.engine.Engine}. Results do not depend on the number of threads: every
 * path has its own streams, and what takes the paths does not mind their order.
 */
package id.gapai.simulation.engine;

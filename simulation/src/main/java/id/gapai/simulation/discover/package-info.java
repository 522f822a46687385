/**
 * Scenario discovery: in which region of the uncertain numbers a strategy misses its target. Door:
 * {@link id.gapai.simulation.discover.Discovery}.
 */
package id.gapai.simulation.discover;

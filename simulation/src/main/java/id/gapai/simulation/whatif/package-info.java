/**
 * A strategy changed by sliders: the compiled models of a few settings put together day by day, without a scenario and without its compiler.
 * Runs in the page, too. Door: {@link id.gapai.simulation.whatif.Adjustable}.
 */
package id.gapai.simulation.whatif;

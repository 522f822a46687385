/**
 * What it is worth to find something out before choosing. Doors: {@link id.gapai.simulation.information.Information} and, for a pilot,
 * {@link id.gapai.simulation.information.Pilot}.
 */
package id.gapai.simulation.information;

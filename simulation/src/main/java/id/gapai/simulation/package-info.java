/** The simulation. Door: {@link id.gapai.simulation.Simulation}, from compiled models to forecasts. */
package id.gapai.simulation;

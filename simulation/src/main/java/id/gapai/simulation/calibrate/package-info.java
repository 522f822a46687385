/**
 * Fits uncertain parameters of a compiled model to published counts. The door is {@link id.gapai.simulation.calibrate.Calibration}; the method
 * and its sources stand in docs/model.md, "Calibration".
 */
package id.gapai.simulation.calibrate;

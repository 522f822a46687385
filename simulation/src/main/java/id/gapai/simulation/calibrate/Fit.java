package id.gapai.simulation.calibrate;

import id.gapai.simulation.filter.Step;

/** How a calibration ended. */
public sealed interface Fit permits Calibrated, Fit.Missed {
    /** Too few paths met some counts to go on with. */
    record Missed(Step step) implements Fit {}
}

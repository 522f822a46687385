package id.gapai.simulation.calibrate;

import id.gapai.model.array.DoubleTable;
import id.gapai.model.array.Doubles;
import id.gapai.model.distribution.JointSample;
import java.util.List;

/**
 * What a calibration found.
 *
 * @param values        equally likely sets of the marked parameters
 * @param ranks         [particles][parameters] where each value lies in its prior, 0 … 1
 * @param swings        [particles] swing of demand on the day of the last count, in standard deviations
 * @param shown         by count that was to be shown, [particles] active residents at the close of its last day
 * @param levels        from the prior to the last tolerance
 * @param tolerance     share of the counts by which the ranges are still too wide; 0: none
 * @param effectiveSize as many independent sets would tell as much about the worst of the parameters
 */
public record Calibrated(
        JointSample values,
        DoubleTable ranks,
        Doubles swings,
        List<Doubles> shown,
        List<Level> levels,
        double tolerance,
        double effectiveSize) {
    public Calibrated {
        shown = List.copyOf(shown);
        levels = List.copyOf(levels);
    }
}

package id.gapai.simulation.calibrate;

import id.gapai.model.array.DoubleTable;
import id.gapai.model.array.Doubles;
import id.gapai.model.distribution.JointSample;
import id.gapai.simulation.filter.Step;
import java.util.List;

/**
 * What a calibration found.
 *
 * @param values        equally likely sets of the marked parameters
 * @param ranks         [sets][parameters] where each value lies in its prior, 0 … 1
 * @param swings        [sets] swing of demand on the day of the last count, in standard deviations
 * @param shown         by count that was to be shown, [sets] active residents at the close of its last day
 * @param steps         from count to count
 * @param effectiveSize as many independent sets would tell as much
 */
public record Calibrated(
        JointSample values, DoubleTable ranks, Doubles swings, List<Doubles> shown, List<Step> steps, double effectiveSize) implements Fit {
    public Calibrated {
        shown = List.copyOf(shown);
        steps = List.copyOf(steps);
    }
}

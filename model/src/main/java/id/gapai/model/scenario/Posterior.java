package id.gapai.model.scenario;

import id.gapai.model.distribution.Distribution;
import id.gapai.model.distribution.JointSample;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of uncertain numbers after a calibration.
 *
 * @param asOf   date of the last count that it has seen
 * @param sample columns are paths of numbers in the scenario files, and {@link #SWING} where demand is carried on
 */
public record Posterior(LocalDate asOf, JointSample sample) {
    /** Column of the swing of demand at the close of {@code asOf}, in standard deviations. */
    public static final String SWING = "demand.swing";

    /** The swing of demand, if it is known. */
    public Optional<Distribution> swing() {
        return sample.columns().contains(SWING) ? Optional.of(sample.distribution(SWING)) : Optional.empty();
    }
}

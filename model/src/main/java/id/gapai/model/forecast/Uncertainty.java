package id.gapai.model.forecast;

import java.util.Optional;

/**
 * What a forecast says about its own doubt, beside its bands and intervals.
 *
 * @param split of the variance of one strategy; absent if it was not asked for or nothing varies
 */
public record Uncertainty(Optional<VarianceSplit> split) {
    /** Nothing was asked. */
    public static final Uncertainty NONE = new Uncertainty(Optional.empty());
}

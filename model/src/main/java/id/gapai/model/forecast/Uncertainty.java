package id.gapai.model.forecast;

import java.util.List;
import java.util.Optional;

/**
 * What a forecast says about its own doubt, beside its bands and intervals.
 *
 * @param split              of the variance of one strategy; absent if it was not asked for or nothing varies
 * @param smallProbabilities of one strategy, by target; empty if they were not asked for
 */
public record Uncertainty(Optional<VarianceSplit> split, List<SmallProbability> smallProbabilities) {
    /** Nothing was asked. */
    public static final Uncertainty NONE = new Uncertainty(Optional.empty(), List.of());

    public Uncertainty {
        smallProbabilities = List.copyOf(smallProbabilities);
    }
}

package id.gapai.simulation.calibrate;

import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.filter.ObservedCount;
import id.gapai.simulation.filter.Prior;
import java.util.List;

/**
 * What is to be fitted.
 *
 * @param model  whose joint sample has one column for each prior, in the same order; its values do not matter
 * @param counts to fit to, at least one, in the order of their last days
 */
public record Problem(CompiledModel model, List<Prior> priors, List<ObservedCount> counts) {
    public Problem {
        priors = List.copyOf(priors);
        counts = List.copyOf(counts);
        var columns = model.joint().map(joint -> joint.columns()).orElse(List.of());
        if (priors.isEmpty() || !columns.equals(priors.stream().map(Prior::name).toList())) {
            throw new IllegalArgumentException("priors " + priors + " of the columns " + columns);
        }
        if (counts.isEmpty() || lastDay(counts) > model.days()) {
            throw new IllegalArgumentException("need counts within the days of the model, got " + counts);
        }
    }

    private static int lastDay(List<ObservedCount> counts) {
        return counts.stream().mapToInt(ObservedCount::lastDay).max().orElse(0);
    }

    /** The day of the last count. */
    int lastDay() {
        return lastDay(counts);
    }
}

package id.gapai.scenarios.report;

import id.gapai.model.forecast.Bands;
import id.gapai.model.forecast.Hindcast;
import id.gapai.model.forecast.Observation;
import java.util.List;

/**
 * A published count that set no parameter, with what the hindcast said for its day.
 *
 * @param low 5 % quantile over paths; {@code high} the 95 % quantile
 */
record HindcastCheck(Observation observation, double median, double low, double high) {
    /** A band wider than this share of the count would have held almost any outcome. */
    static final double WIDE = 0.5;

    /** The checks that the hindcast allows: counts within its days that were not used to set parameters. */
    static List<HindcastCheck> of(Hindcast hindcast) {
        var forecast = hindcast.forecast();
        return hindcast.observations().stream()
                .filter(o -> !o.usedToSet())
                .filter(forecast::covers)
                .map(o -> of(o, forecast.active(), forecast.indexOf(o.asOf())))
                .toList();
    }

    private static HindcastCheck of(Observation observation, Bands active, int index) {
        return new HindcastCheck(
                observation, active.at(0.5).get(index), active.at(0.05).get(index), active.at(0.95).get(index));
    }

    /** Whether the band holds a count that agrees with the published rounding. */
    boolean inside() {
        return observation.high() >= low && observation.low() <= high;
    }

    /** Width of the 90 % band as a share of the count. */
    double relativeWidth() {
        return (high - low) / observation.count();
    }
}

package id.gapai.model.forecast;

import id.gapai.model.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * A forecast from an earlier date with what was observed since.
 *
 * @param parametersSet what the parameters are called that were set by the observations marked so
 */
public record Hindcast(Forecast forecast, List<Observation> observations, List<Text> parametersSet) {
    public Hindcast {
        observations = List.copyOf(observations);
        parametersSet = List.copyOf(parametersSet);
    }

    /** What follows on the paths near the counts used; empty if too few whole paths are, or nothing is left to check. */
    public Optional<NearbyPaths> nearby() {
        return NearbyPaths.of(forecast, observations);
    }
}

package id.gapai.model.forecast;

import java.util.List;

/**
 * A forecast from an earlier date with what was observed since.
 *
 * @param parametersSet names of the parameters set by the observations marked so
 */
public record Hindcast(Forecast forecast, List<Observation> observations, List<String> parametersSet) {
    public Hindcast {
        observations = List.copyOf(observations);
        parametersSet = List.copyOf(parametersSet);
    }
}

package id.gapai.model.forecast;

import java.util.List;

/** Strategies on common random numbers; {@code differences} has one entry for every strategy but the reference. */
public record Comparison(String reference, List<Forecast> forecasts, List<PairedDifference> differences) {
    public Comparison {
        forecasts = List.copyOf(forecasts);
        differences = List.copyOf(differences);
    }

    public Forecast referenceForecast() {
        return forecasts.stream().filter(f -> f.strategy().equals(reference)).findFirst().orElseThrow();
    }
}

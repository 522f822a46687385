package id.gapai.model.forecast;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Strategies on common random numbers; {@code differences} has one entry for every strategy but the reference. */
public record Comparison(String reference, List<Forecast> forecasts, List<PairedDifference> differences) {
    public Comparison {
        forecasts = List.copyOf(forecasts);
        differences = List.copyOf(differences);
    }

    /** @param bindings what binds, by forecast */
    public Comparison with(List<Optional<Binding>> bindings) {
        return new Comparison(
                reference,
                IntStream.range(0, forecasts.size()).mapToObj(i -> forecasts.get(i).with(bindings.get(i))).toList(),
                differences);
    }

    public Forecast referenceForecast() {
        return forecast(reference);
    }

    /** @throws IllegalArgumentException if there is no such strategy */
    public Forecast forecast(String strategy) {
        return forecasts.stream()
                .filter(f -> f.strategy().equals(strategy))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no forecast of strategy " + strategy));
    }

    /** The difference of a strategy to the reference; empty for the reference itself. */
    public Optional<PairedDifference> difference(String strategy) {
        return differences.stream().filter(d -> d.strategy().equals(strategy)).findFirst();
    }
}

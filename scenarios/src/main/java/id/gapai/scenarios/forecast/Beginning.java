package id.gapai.scenarios.forecast;

import id.gapai.model.forecast.Observation;
import id.gapai.simulation.filter.Particles;
import java.util.List;

/**
 * Where paths begin that have learned from counts since a study's as-of date.
 *
 * @param strategy  that was in force up to then
 * @param day       of the last count, from the as-of date
 * @param particles where they stand
 * @param counts    that were learned from, by their days
 */
public record Beginning(String strategy, int day, Particles particles, List<Observation> counts) {
    public Beginning {
        counts = List.copyOf(counts);
    }
}

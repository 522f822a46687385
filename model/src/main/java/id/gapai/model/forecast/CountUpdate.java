package id.gapai.model.forecast;

import java.util.List;

/**
 * What counts have changed in the forecast of the strategy in force.
 *
 * @param before as it was without the counts
 * @param after  from the day of the last of them
 * @param counts that were learned from, by their days
 */
public record CountUpdate(Forecast before, Forecast after, List<Observation> counts) {
    public CountUpdate {
        counts = List.copyOf(counts);
    }
}

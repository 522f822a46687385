package id.gapai.scenarios.update;

import id.gapai.model.forecast.Comparison;
import id.gapai.model.forecast.CountUpdate;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.Observation;
import id.gapai.model.forecast.ParameterFit;
import id.gapai.simulation.filter.Step;
import java.util.List;

/**
 * A forecast before and after new counts.
 *
 * @param before from the last day of the counts known before, or from the as-of date; one strategy
 * @param after  from the last day of all counts
 * @param added  the new counts, by their days
 * @param known  all counts since the as-of date
 * @param steps  how the counts were met
 * @param moved  what the counts say about uncertain numbers, the farthest moved first
 */
public record Updated(
        Comparison before, Comparison after, List<Observation> added, List<Observation> known, List<Step> steps, List<ParameterFit> moved) {
    public Updated {
        added = List.copyOf(added);
        known = List.copyOf(known);
        steps = List.copyOf(steps);
        moved = List.copyOf(moved);
    }

    /** The same for a chart. */
    public CountUpdate change() {
        return new CountUpdate(forecastBefore(), forecastAfter(), known);
    }

    public Forecast forecastBefore() {
        return before.referenceForecast();
    }

    public Forecast forecastAfter() {
        return after.referenceForecast();
    }
}

package id.gapai.simulation.summary;

import id.gapai.model.forecast.Bands;
import id.gapai.model.forecast.Estimate;
import id.gapai.simulation.tally.DaySamples;
import java.util.List;
import java.util.stream.IntStream;

/** Distribution over paths of a daily measure. */
final class BandsSummary {
    private BandsSummary() {}

    /** @param units how many of what was counted make one of what is told */
    static Bands of(DaySamples days, double units, Confidence confidence) {
        return from(1, days, units, confidence);
    }

    /** Of the last day alone. */
    static Bands last(DaySamples days, double units, Confidence confidence) {
        return from(days.days(), days, units, confidence);
    }

    private static Bands from(int first, DaySamples days, double units, Confidence confidence) {
        var levels = new Quantiles(days.last().all().count(), confidence, Bands.LEVELS.toArray());
        List<List<Estimate>> byDay =
                IntStream.rangeClosed(first, days.days()).mapToObj(day -> levels.of(days.on(day), units)).toList();
        var quantiles = IntStream.range(0, Bands.LEVELS.size())
                .mapToObj(i -> Estimates.series(byDay.stream().map(day -> day.get(i)).toList()))
                .toList();
        var mean = Estimates.series(IntStream.rangeClosed(first, days.days())
                .mapToObj(day -> confidence.mean(days.on(day), units))
                .toList());
        return new Bands(Bands.LEVELS, quantiles, mean);
    }
}

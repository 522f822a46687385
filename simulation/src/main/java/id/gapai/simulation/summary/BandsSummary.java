package id.gapai.simulation.summary;

import id.gapai.model.array.DoubleTable;
import id.gapai.model.array.Doubles;
import id.gapai.model.forecast.Bands;
import id.gapai.simulation.tally.DayHistograms;
import java.util.stream.IntStream;

/** Distribution over paths of a daily measure. */
final class BandsSummary {
    private BandsSummary() {}

    /** @param units how many of what was counted make one of what is told */
    static Bands of(DayHistograms days, double units) {
        var mean = Doubles.generate(days.days(), i -> days.on(i + 1).mean() / units);
        var quantiles = new DoubleTable(IntStream.range(0, Bands.LEVELS.size())
                .mapToDouble(Bands.LEVELS::get)
                .mapToObj(level -> Doubles.generate(days.days(), i -> days.on(i + 1).quantile(level) / units))
                .toList());
        return new Bands(Bands.LEVELS, quantiles, mean);
    }
}

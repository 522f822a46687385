package id.gapai.simulation.summary;

import id.gapai.model.array.DoubleTable;
import id.gapai.model.array.Doubles;
import id.gapai.model.forecast.Bands;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Distribution over paths of a daily measure. */
final class BandsSummary {
    private BandsSummary() {}

    /** @param onDay the measure on every path on a day, 1 … {@code days} */
    static Bands of(int days, IntFunction<Sample> onDay) {
        List<Sample> samples = IntStream.rangeClosed(1, days).parallel().mapToObj(onDay).toList();
        var mean = Doubles.generate(days, i -> samples.get(i).mean());
        return new Bands(Bands.LEVELS, quantiles(samples), mean);
    }

    private static DoubleTable quantiles(List<Sample> samples) {
        return new DoubleTable(IntStream.range(0, Bands.LEVELS.size())
                .mapToDouble(Bands.LEVELS::get)
                .mapToObj(level -> Doubles.generate(samples.size(), i -> samples.get(i).quantile(level)))
                .toList());
    }
}

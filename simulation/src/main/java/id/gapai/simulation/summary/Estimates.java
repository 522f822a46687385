package id.gapai.simulation.summary;

import id.gapai.model.array.Doubles;
import id.gapai.model.forecast.Estimate;
import id.gapai.model.forecast.Series;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Estimates day by day. */
final class Estimates {
    private Estimates() {}

    /** @param ofDay of the days 1 … {@code days} */
    static Series byDay(int days, IntFunction<Estimate> ofDay) {
        return series(IntStream.rangeClosed(1, days).mapToObj(ofDay).toList());
    }

    /** Of the last day alone. */
    static Series last(Estimate estimate) {
        return series(List.of(estimate));
    }

    static Series series(List<Estimate> estimates) {
        int size = estimates.size();
        return new Series(
                Doubles.generate(size, i -> estimates.get(i).value()),
                Doubles.generate(size, i -> estimates.get(i).low()),
                Doubles.generate(size, i -> estimates.get(i).high()));
    }
}

package id.gapai.simulation;

import id.gapai.simulation.tally.DaySamples;
import id.gapai.simulation.tally.Ensemble;
import id.gapai.simulation.tally.Histogram;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What implementations of the model are compared by.
 *
 * @param seconds   of the simulation alone
 * @param usPerPath microseconds per path
 * @param active    at days H/4, H/2, 3H/4 and H
 * @param holders   at the same days
 * @param channels  mean total activations of residents, in order
 */
public record EnsembleSummary(
        long paths, double seconds, double usPerPath, List<DayQuantiles> active, List<DayQuantiles> holders, List<Double> channels) {
    /** Mean and quantiles over paths, type 7, at the close of a day. */
    public record DayQuantiles(int day, double mean, double q05, double q50, double q95) {
        private static DayQuantiles of(int day, Histogram paths) {
            return new DayQuantiles(
                    day, paths.mean(), paths.quantile(0.05), paths.quantile(0.5), paths.quantile(0.95));
        }
    }

    public static EnsembleSummary of(Ensemble ensemble, double seconds) {
        return new EnsembleSummary(
                ensemble.paths(),
                seconds,
                seconds / ensemble.paths() * 1e6,
                quarters(ensemble.strategy().active()),
                quarters(ensemble.holders()),
                ensemble.strategy().channels().stream().map(channel -> channel.activations().moments().mean()).toList());
    }

    private static List<DayQuantiles> quarters(DaySamples measure) {
        int days = measure.days();
        return IntStream.of(days / 4, days / 2, 3 * days / 4, days)
                .distinct()
                .filter(day -> day > 0)
                .mapToObj(day -> DayQuantiles.of(day, measure.on(day).all()))
                .toList();
    }
}

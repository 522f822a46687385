package id.gapai.simulation;

import id.gapai.simulation.tally.Histogram;
import id.gapai.simulation.tally.Snapshots;
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

    public static EnsembleSummary of(Snapshots snapshots, double seconds) {
        long paths = snapshots.active().get(0).count();
        return new EnsembleSummary(
                paths,
                seconds,
                seconds / paths * 1e6,
                quantiles(snapshots.days(), snapshots.active()),
                quantiles(snapshots.days(), snapshots.holders()),
                snapshots.activations().stream().map(Histogram::mean).toList());
    }

    private static List<DayQuantiles> quantiles(List<Integer> days, List<Histogram> paths) {
        return IntStream.range(0, days.size()).mapToObj(i -> DayQuantiles.of(days.get(i), paths.get(i))).toList();
    }
}

package id.gapai.model.forecast;

import id.gapai.model.array.Ints;
import id.gapai.model.text.Text;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The forecast of one strategy.
 *
 * @param start       day 0
 * @param hindsight   a benchmark that uses facts not known at the as-of date
 * @param share       active as a share of holders, 0 … 1
 * @param targets     the first is the main one
 * @param officerDays mean officer-days assigned over all channels and days
 * @param finalActive active residents at the end, ascending: of each path, or of some thousand that are evenly spaced in that order
 * @param weekly      the distribution once a week, in more detail
 * @param samplePaths the first paths as they were: a few for a chart, or many for questions about single paths
 * @param replicates  what the error of a difference between two strategies comes from
 * @param binding     what binds; absent if it was not computed
 */
public record Forecast(
        String strategy,
        Text title,
        Text description,
        boolean hindsight,
        LocalDate start,
        int days,
        int paths,
        long seed,
        Bands active,
        Bands holders,
        Bands share,
        List<TargetResult> targets,
        List<ChannelResult> channels,
        StaffResult staff,
        Estimate officerDays,
        Ints finalActive,
        WeeklyQuantiles weekly,
        List<SamplePath> samplePaths,
        ReplicateSums replicates,
        Optional<Binding> binding) {
    public Forecast {
        targets = List.copyOf(targets);
        channels = List.copyOf(channels);
        samplePaths = List.copyOf(samplePaths);
    }

    /** The same, and what binds. */
    public Forecast with(Optional<Binding> binding) {
        return new Forecast(
                strategy,
                title,
                description,
                hindsight,
                start,
                days,
                paths,
                seed,
                active,
                holders,
                share,
                targets,
                channels,
                staff,
                officerDays,
                finalActive,
                weekly,
                samplePaths,
                replicates,
                binding);
    }

    public LocalDate end() {
        return start.plusDays(days);
    }

    /** The calendar day of day t = index + 1. */
    public LocalDate dateAt(int index) {
        return start.plusDays(index + 1L);
    }

    /** The index of a calendar day, day t = index + 1; for days outside of the forecast no index of anything. */
    public int indexOf(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(start, date) - 1;
    }

    /** Whether the count is of one of the days of the forecast; day 0 is none. */
    public boolean covers(Observation observation) {
        return observation.asOf().isAfter(start) && !observation.asOf().isAfter(end());
    }

    /** @throws IllegalArgumentException if there is no target of that name */
    public TargetResult target(String name) {
        return targets.stream()
                .filter(t -> t.target().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("strategy " + strategy + " has no result for target " + name));
    }
}

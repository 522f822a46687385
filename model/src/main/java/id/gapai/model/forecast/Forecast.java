package id.gapai.model.forecast;

import id.gapai.model.array.Ints;
import id.gapai.model.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The forecast of one strategy.
 *
 * @param start       day 0
 * @param hindsight   a benchmark that uses facts not known at the as-of date
 * @param share       active as a share of holders, 0 … 1
 * @param targets     the first is the main one
 * @param finalActive active residents at the end, ascending: of each path, or of some thousand that are evenly spaced in that order
 * @param samplePaths a few real paths
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
        Ints finalActive,
        List<SamplePath> samplePaths,
        Optional<Binding> binding) {
    public Forecast {
        targets = List.copyOf(targets);
        channels = List.copyOf(channels);
        samplePaths = List.copyOf(samplePaths);
    }

    public LocalDate end() {
        return start.plusDays(days);
    }

    /** The calendar day of day t = index + 1. */
    public LocalDate dateAt(int index) {
        return start.plusDays(index + 1L);
    }

    /** @throws IllegalArgumentException if there is no target of that name */
    public TargetResult target(String name) {
        return targets.stream()
                .filter(t -> t.target().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("strategy " + strategy + " has no result for target " + name));
    }

    /** Mean officer-days assigned over all channels and days. */
    public double officerDays() {
        return channels.stream().mapToDouble(ChannelResult::officerDaysAssigned).sum();
    }
}

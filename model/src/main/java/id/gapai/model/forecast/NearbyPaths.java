package id.gapai.model.forecast;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The paths of a hindcast that passed near every count used to set parameters, and where they led. A run that starts long ago
 * carries the doubt of all its time; these paths carry what is left of it once those counts are known. This is conditioning by
 * rejection: M. A. Beaumont, W. Zhang and D. J. Balding, "Approximate Bayesian computation in population genetics", Genetics 162,
 * 2002.
 *
 * @param observation a later count that set nothing, with which they are compared
 * @param among       how many whole paths there were
 * @param paths       how many of them are so near
 * @param q05         5 % quantile of active residents on these paths on the day of the observation; {@code q95} likewise
 * @param below       share of these paths that lie below the observation, 0 … 1
 */
public record NearbyPaths(
        Observation observation, int among, int paths, double q05, double median, double q95, double below) {
    /** Greatest distance from each count, as a share of it: wide enough to keep some hundred of ten thousand paths. */
    public static final double TOLERANCE = 0.05;

    /** With fewer paths a 5 % quantile is one of the lowest few. */
    private static final int LEAST = 100;

    /**
     * The last count that set nothing and comes after all that did, on the whole paths of the forecast within 5 % of each of
     * these. Empty without such counts inside its days, or with fewer than 100 such paths.
     */
    static Optional<NearbyPaths> of(Forecast forecast, List<Observation> observations) {
        var used = observations.stream().filter(Observation::usedToSet).toList();
        if (used.isEmpty() || !used.stream().allMatch(forecast::covers)) {
            return Optional.empty();
        }
        var lastUsed = used.stream().map(Observation::asOf).max(Comparator.naturalOrder()).orElseThrow();
        return observations.stream()
                .filter(o -> !o.usedToSet() && forecast.covers(o) && o.asOf().isAfter(lastUsed))
                .max(Comparator.comparing(Observation::asOf))
                .flatMap(check -> summary(forecast, used, check));
    }

    private static Optional<NearbyPaths> summary(Forecast forecast, List<Observation> used, Observation check) {
        int[] active = forecast.samplePaths().stream()
                .filter(path -> used.stream().allMatch(count -> isNear(active(forecast, path, count), count)))
                .mapToInt(path -> active(forecast, path, check))
                .sorted()
                .toArray();
        if (active.length < LEAST) {
            return Optional.empty();
        }
        double below = Arrays.stream(active).filter(persons -> persons < check.count()).count();
        return Optional.of(new NearbyPaths(
                check,
                forecast.samplePaths().size(),
                active.length,
                quantile(active, 0.05),
                quantile(active, 0.5),
                quantile(active, 0.95),
                below / active.length));
    }

    private static boolean isNear(int active, Observation count) {
        return Math.abs(active - count.count()) <= TOLERANCE * count.count();
    }

    private static int active(Forecast forecast, SamplePath path, Observation observation) {
        return path.active().get(forecast.indexOf(observation.asOf()));
    }

    /** Type 7 of R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50, 1996. */
    private static double quantile(int[] ascending, double level) {
        double position = level * (ascending.length - 1);
        int lower = (int) position;
        int upper = Math.min(lower + 1, ascending.length - 1);
        return ascending[lower] + (position - lower) * (ascending[upper] - ascending[lower]);
    }

    /** Width of the 90 % band as a share of the count. */
    public double relativeWidth() {
        return (q95 - q05) / observation.count();
    }

    /** Whether the band holds a count that agrees with the published rounding. */
    public boolean inside() {
        return observation.high() >= q05 && observation.low() <= q95;
    }
}

package id.gapai.simulation.growth;

import id.gapai.simulation.elementary.Elementary;
import id.gapai.simulation.evidence.History;
import id.gapai.simulation.evidence.Level;
import id.gapai.simulation.evidence.Region;
import id.gapai.simulation.evidence.Unit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How many holders the values of a region are of, in the unit of the values.
 *
 * @param log      mean of the logarithm
 * @param variance of the logarithm; 0 if the number is known
 */
record Holders(double log, double variance) {
    private static final int LEAST_REGIONS = 3;
    private static final Holders ANY = new Holders(Elementary.log(500_000), 1);

    /** The number if it is known; all of 100 percent; else what regions of the same level have. */
    static Holders of(Region region, Unit unit, List<History> others) {
        if (unit == Unit.PERCENT) {
            return new Holders(Elementary.log(100), 0);
        }
        return region.base()
                .map(base -> new Holders(Elementary.log(base), 0))
                .or(() -> usual(others, other -> other.level() == region.level()))
                .or(() -> usual(others, other -> !other.level().isWide()))
                .orElse(ANY);
    }

    /** The number where it is known. */
    Optional<Double> known() {
        return variance == 0 ? Optional.of(Elementary.exp(log)) : Optional.empty();
    }

    private static Optional<Holders> usual(List<History> others, Predicate<Region> alike) {
        var logs = others.stream()
                .map(History::region)
                .filter(alike)
                .flatMap(region -> region.base().stream())
                .map(Elementary::log)
                .toList();
        if (logs.size() < LEAST_REGIONS) {
            return Optional.empty();
        }
        double mean = logs.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double squares = logs.stream().mapToDouble(log -> (log - mean) * (log - mean)).sum();
        return Optional.of(new Holders(mean, squares / (logs.size() - 1)));
    }
}

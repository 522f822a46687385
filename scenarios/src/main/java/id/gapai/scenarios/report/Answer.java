package id.gapai.scenarios.report;

import id.gapai.model.forecast.Comparison;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the comparison says about one target, before it is put into words.
 *
 * @param reference  the strategy that the others are compared with
 * @param others     the strategies that can be chosen, nearest to the target first, without the reference and the benchmarks
 * @param benchmarks strategies that use facts not known at the as-of date, nearest first
 */
record Answer(Outlook reference, List<Outlook> others, List<Outlook> benchmarks) {
    Answer {
        others = List.copyOf(others);
        benchmarks = List.copyOf(benchmarks);
    }

    static Answer of(Comparison comparison, String target) {
        return new Answer(
                Outlook.of(comparison.referenceForecast(), target),
                outlooks(comparison, target, false),
                outlooks(comparison, target, true));
    }

    private static List<Outlook> outlooks(Comparison comparison, String target, boolean hindsight) {
        return comparison.forecasts().stream()
                .filter(f -> f.hindsight() == hindsight && !f.strategy().equals(comparison.reference()))
                .map(f -> Outlook.of(f, target))
                .sorted(Outlook.NEAREST_FIRST)
                .toList();
    }

    /** The strategies that reach it on more than half of the paths, likeliest first. */
    List<Outlook> reaching() {
        return others.stream().filter(Outlook::reaches).toList();
    }

    List<Outlook> reachingBenchmarks() {
        return benchmarks.stream().filter(Outlook::reaches).toList();
    }

    /** Of the strategies that reach it, the one with the fewest officer-days. */
    Optional<Outlook> leastEffort() {
        return reaching().stream()
                .min(Comparator.comparingDouble(o -> o.forecast().officerDays().value()));
    }

    /** The strategies that reach it, the reference among them but no benchmark, likeliest first. */
    List<Outlook> allReaching() {
        return Stream.concat(Stream.of(reference), others.stream())
                .filter(Outlook::reaches)
                .sorted(Outlook.NEAREST_FIRST)
                .toList();
    }

    List<String> namesReaching() {
        return allReaching().stream().map(o -> o.forecast().strategy()).sorted().toList();
    }
}

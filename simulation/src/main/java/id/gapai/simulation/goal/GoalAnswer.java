package id.gapai.simulation.goal;

import id.gapai.model.forecast.Estimate;
import id.gapai.simulation.goal.Finalist.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a goal search found.
 *
 * @param tried     the settings of the search in order, on the same paths
 * @param finalists the settings of the proof in order, on fresh paths
 * @param shape     what the lever does over its scale
 * @param best      the setting of the search with the highest probability: the smallest that no other is proved to exceed
 */
public record GoalAnswer(List<Tried> tried, List<Finalist> finalists, Shape shape, int best) {
    /**
     * A setting in the search.
     *
     * @param probability with its exact 95 % interval
     * @param meanActive  mean number of active residents at the end
     * @param officerDays mean officer-days assigned
     * @param step        what it adds to the next smaller one that was tried; empty for the first
     */
    public record Tried(int setting, int paths, Estimate probability, double meanActive, double officerDays, Optional<Step> step) {}

    /**
     * What one setting adds to another, with 95 % intervals of paired paths.
     *
     * @param probability difference of the probabilities
     * @param active      mean difference of active residents at the end
     */
    public record Step(Estimate probability, Estimate active) {}

    public GoalAnswer {
        tried = List.copyOf(tried);
        finalists = List.copyOf(finalists);
    }

    /** The smallest setting that is proved to reach the probability. */
    public Optional<Finalist> reached() {
        return finalists.stream().filter(f -> f.verdict() == Verdict.REACHED).min(Comparator.comparing(Finalist::setting));
    }

    /** The largest setting below it that is proved not to. */
    public Optional<Finalist> missed() {
        int end = reached().map(Finalist::setting).orElse(Integer.MAX_VALUE);
        return finalists.stream()
                .filter(f -> f.verdict() == Verdict.MISSED && f.setting() < end)
                .max(Comparator.comparing(Finalist::setting));
    }

    /** The finalist at the setting with the highest probability of the search; where the proof went elsewhere, the last one. */
    public Finalist highest() {
        return finalists.stream().filter(f -> f.setting() == best).findFirst().orElse(finalists.get(finalists.size() - 1));
    }

    /** Paths of all settings together. */
    public long work() {
        return tried.stream().mapToLong(Tried::paths).sum() + finalists.stream().mapToLong(Finalist::paths).sum();
    }
}

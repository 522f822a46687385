package id.gapai.scenarios.ranking;

import id.gapai.model.forecast.Estimate;
import id.gapai.model.text.Text;
import id.gapai.simulation.ranking.Frontier.Place;
import id.gapai.simulation.ranking.Selection;
import id.gapai.simulation.ranking.Standing;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a ranking found.
 *
 * @param isSuggested whether the objective is that which the forecast suggests
 * @param zone        differences that do not matter, in the unit of the objective
 * @param ranked      strategies that can be chosen, the best first
 * @param benchmarks  the others, the best first
 * @param titles      of those that can be chosen, in the order of the selection
 * @param alike       groups of strategies that can be chosen and that no path tells apart
 * @param close       strategies that differ from the best on hardly a path
 * @param nowhere     share of the first paths on which none that can be chosen reaches the target; 0 for expected numbers
 * @param selection   of those that can be chosen
 * @param first       paths of every strategy before any was dropped
 * @param work        paths over all strategies
 */
record Findings(
        Objective objective,
        boolean isSuggested,
        double zone,
        List<Ranked> ranked,
        List<Ranked> benchmarks,
        List<Text> titles,
        List<List<Text>> alike,
        List<Close> close,
        Estimate nowhere,
        Selection selection,
        int first,
        long work) {
    /** How a strategy compares with the best of the others. */
    enum Verdict {
        /** The greatest mean of those that can be chosen. */
        BEST,
        /** Alike on all paths, or with a mean that is not further behind than what does not matter. */
        AS_GOOD,
        /** Neither ruled out nor known to be as good. */
        OPEN,
        /** Not the best. */
        WORSE,
        /** Uses hindsight and cannot be chosen. */
        BENCHMARK,
        /** What may happen, and nobody would choose. */
        STRESS
    }

    /**
     * A strategy.
     *
     * @param name     of its file
     * @param mean     of the objective, with its own 95 % interval
     * @param chances  empty for one that cannot be chosen
     * @param cost     empty where the study has no costs
     * @param paths    that it was run on
     */
    record Ranked(String name, Text title, Estimate mean, Verdict verdict, Optional<Chances> chances, Optional<Cost> cost, int paths) {}

    /**
     * How sure it is that a strategy is best.
     *
     * @param lead       its mean minus the greatest of the others; intervals of all strategies hold together
     * @param confidence that its mean is the greatest
     * @param standing   on single paths
     */
    record Chances(Estimate lead, Estimate confidence, Standing standing) {}

    /**
     * What a strategy costs beyond the reference, and what it brings.
     *
     * @param added    expected rupiah
     * @param gain     active residents at the end, with interval
     * @param ratio    rupiah for each of them, with interval of its Monte Carlo error; empty where no gain is proved, and of the reference
     * @param byPrices how far the ratio moves with the prices
     * @param place    empty for one that cannot be chosen
     * @param holds    share of cases in which it lies on the frontier
     */
    record Cost(double added, Estimate gain, Optional<Estimate> ratio, Optional<Estimate> byPrices, Optional<Place> place, Optional<Estimate> holds) {}

    /** @param paths on which it differs from the best */
    record Close(Text title, int paths, int of) {}

    Findings {
        ranked = List.copyOf(ranked);
        benchmarks = List.copyOf(benchmarks);
        titles = List.copyOf(titles);
        alike = alike.stream().map(List::copyOf).toList();
        close = List.copyOf(close);
    }

    static Comparator<Ranked> byMean() {
        return Comparator.comparingDouble((Ranked strategy) -> strategy.mean().value()).reversed();
    }

    Ranked best() {
        return ranked.get(0);
    }

    List<Ranked> of(Verdict verdict) {
        return ranked.stream().filter(strategy -> strategy.verdict() == verdict).toList();
    }

    /** Whether no path of any strategy that can be chosen reaches the target. */
    boolean isNowhereReached() {
        return objective == Objective.PROBABILITY && best().mean().value() == 0;
    }

    boolean hasCosts() {
        return best().cost().isPresent();
    }
}

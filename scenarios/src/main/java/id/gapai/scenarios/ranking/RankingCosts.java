package id.gapai.scenarios.ranking;

import id.gapai.model.forecast.Estimate;
import id.gapai.scenarios.ranking.Findings.Cost;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.ranking.CostedOptions;
import id.gapai.simulation.ranking.Frontier;
import id.gapai.simulation.ranking.Frontier.Place;
import id.gapai.simulation.ranking.Scores;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What strategies cost beyond the reference, and which of those that can be chosen are worth it. */
final class RankingCosts {
    private final CostedOptions costed;
    private final long seed;
    private final int reference;

    /** By strategy that can be chosen. */
    private final Map<Integer, Place> places = new HashMap<>();

    private final Map<Integer, Estimate> holds = new HashMap<>();

    /** @param costed all strategies of the study */
    RankingCosts(Study study, List<Integer> choosable, CostedOptions costed, long seed) {
        this.costed = costed;
        this.seed = seed;
        reference = study.strategies().indexOf(study.reference());
        var places = Frontier.of(choosable.stream().map(s -> costed.beyond(s, reference)).toList());
        var holds = costed.of(choosable).onFrontier(seed);
        for (int o = 0; o < choosable.size(); o++) {
            this.places.put(choosable.get(o), places.get(o));
            this.holds.put(choosable.get(o), holds.get(o));
        }
    }

    /** By strategy. */
    List<Cost> all() {
        return IntStream.range(0, costed.reach().size()).mapToObj(this::cost).toList();
    }

    private Cost cost(int s) {
        var ratio = s == reference ? Optional.<Estimate>empty() : costed.ratio(s, reference);
        return new Cost(
                costed.beyond(s, reference).cost(),
                new Scores(List.of(costed.gain(s, reference)), false).estimate(0),
                ratio,
                ratio.map(r -> costed.ratioByPrices(s, reference, seed)),
                Optional.ofNullable(places.get(s)),
                Optional.ofNullable(holds.get(s)));
    }
}

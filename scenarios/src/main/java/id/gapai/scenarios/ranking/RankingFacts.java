package id.gapai.scenarios.ranking;

import id.gapai.model.forecast.Estimate;
import id.gapai.scenarios.ranking.Findings.Chances;
import id.gapai.scenarios.ranking.Findings.Cost;
import id.gapai.scenarios.ranking.Findings.Ranked;
import id.gapai.simulation.ranking.Frontier.Place;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A ranking for programs. */
record RankingFacts(Findings findings) {
    Map<String, Object> all() {
        var selection = findings.selection();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("objective", findings.objective().code());
        facts.put("indifference", findings.zone());
        facts.put("best", findings.best().name());
        facts.put("end", code(selection.end()));
        facts.put("confidence", 1 - RankingRun.ERROR);
        facts.put("strategies", Stream.concat(findings.ranked().stream(), findings.benchmarks().stream()).map(RankingFacts::fact).toList());
        facts.put("alike", findings.alike().stream().map(group -> group.stream().map(title -> title.en()).toList()).toList());
        facts.put("looks", selection.looks().stream().map(look -> Map.of("paths", look.paths(), "left", look.left().size())).toList());
        facts.put("paths", findings.work());
        return facts;
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> fact(Ranked strategy) {
        var fact = new LinkedHashMap<String, Object>();
        fact.put("strategy", strategy.name());
        fact.put("mean", numbers(strategy.mean()));
        fact.put("verdict", code(strategy.verdict()));
        fact.put("paths", strategy.paths());
        strategy.chances().ifPresent(chances -> add(chances, fact));
        strategy.cost().ifPresent(cost -> fact.put("cost", fact(cost)));
        return fact;
    }

    private static void add(Chances chances, Map<String, Object> fact) {
        fact.put("lead", numbers(chances.lead()));
        fact.put("confidenceMeanIsBest", chances.confidence().value());
        fact.put("aloneBestOnAPath", numbers(chances.standing().alone()));
        fact.put("tiedBestOnAPath", numbers(chances.standing().tied()));
        fact.put("expectedRegret", numbers(chances.standing().regret()));
    }

    private static Map<String, Object> fact(Cost cost) {
        var fact = new LinkedHashMap<String, Object>();
        fact.put("added", cost.added());
        fact.put("addedActive", numbers(cost.gain()));
        cost.ratio().ifPresent(ratio -> fact.put("perActivation", numbers(ratio)));
        cost.byPrices().ifPresent(ratio -> fact.put("perActivationByUnitCosts", numbers(ratio)));
        cost.place().ifPresent(place -> add(place, fact));
        cost.holds().ifPresent(holds -> fact.put("staysOnFrontier", holds.value()));
        return fact;
    }

    private static void add(Place place, Map<String, Object> fact) {
        fact.put("place", code(place.status()));
        place.ratio().ifPresent(ratio -> fact.put("perFurtherActivation", ratio));
    }

    private static Map<String, Object> numbers(Estimate estimate) {
        var numbers = new LinkedHashMap<String, Object>();
        numbers.put("value", estimate.value());
        numbers.put("low", estimate.low());
        numbers.put("high", estimate.high());
        return numbers;
    }
}

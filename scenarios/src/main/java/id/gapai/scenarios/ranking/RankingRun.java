package id.gapai.scenarios.ranking;

import id.gapai.model.forecast.Comparison;
import id.gapai.model.forecast.Estimate;
import id.gapai.model.scenario.Scenario;
import id.gapai.model.scenario.UnitCosts;
import id.gapai.model.text.Text;
import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.scenarios.ranking.Findings.Chances;
import id.gapai.scenarios.ranking.Findings.Close;
import id.gapai.scenarios.ranking.Findings.Cost;
import id.gapai.scenarios.ranking.Findings.Ranked;
import id.gapai.scenarios.ranking.Findings.Verdict;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.Trials;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.ranking.BestComparison;
import id.gapai.simulation.ranking.CostedOptions;
import id.gapai.simulation.ranking.KimNelson;
import id.gapai.simulation.ranking.MeanConfidence;
import id.gapai.simulation.ranking.Scores;
import id.gapai.simulation.ranking.Selection;
import id.gapai.simulation.ranking.Standings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Runs the strategies until it is clear which one is best, and finds how clear it is and what they cost. */
final class RankingRun {
    /** Of a wrong choice, and of any of the joint intervals. */
    static final double ERROR = 0.05;

    /** Strategies that differ on fewer of so many paths are said to. */
    private static final int HARDLY = 100;

    private final Study study;
    private final RankingAsked asked;
    private final Trials trials;
    private final Objective objective;
    private final double zone;
    private final List<Scenario> scenarios;
    private final List<CompiledModel> models;

    /** Indices of strategies. */
    private final List<Integer> choosable;

    private final List<Integer> benchmarks;

    RankingRun(Study study, RankingAsked asked, Comparison forecast, Trials trials, ProjectedWorld world) {
        this.study = study;
        this.asked = asked;
        this.trials = trials;
        objective = asked.objective().orElseGet(() -> Objective.of(forecast, study.choices()));
        zone = asked.zone().orElseGet(() -> objective.zone(forecast));
        scenarios = study.strategies().stream().map(study::scenario).toList();
        models = scenarios.stream().map(world::compile).toList();
        choosable = IntStream.range(0, scenarios.size()).filter(s -> study.choices().contains(scenarios.get(s).strategy())).boxed().toList();
        benchmarks = IntStream.range(0, scenarios.size()).filter(s -> !choosable.contains(s)).boxed().toList();
    }

    Findings findings() throws InterruptedException, IOException {
        var paths = new StrategyPaths(trials, models, choosable, objective, scenarios.get(0).targets().get(0));
        var selection = KimNelson.select(
                choosable.size(), paths, new KimNelson.Settings(ERROR, zone, asked.first(), asked.most(), objective.isShare()));
        var costs = study.costs().map(unit -> new RankingCosts(study, choosable, costed(paths, unit), trials.seed()).all());
        return new Findings(
                objective,
                asked.objective().isEmpty(),
                zone,
                ranked(selection, costs),
                benchmarks(paths, costs),
                IntStream.range(0, choosable.size()).mapToObj(this::title).toList(),
                alike(selection.scores()),
                close(selection),
                Standings.nowhere(selection.scores()),
                selection,
                asked.first(),
                trials.done());
    }

    private List<Ranked> ranked(Selection selection, Optional<List<Cost>> costs) {
        var scores = selection.scores();
        var leads = BestComparison.of(scores, ERROR, selection.planned());
        var confidence = MeanConfidence.of(scores, trials.seed());
        var standings = Standings.of(scores);
        var ranked = new ArrayList<Ranked>();
        for (int o = 0; o < choosable.size(); o++) {
            int s = choosable.get(o);
            var chances = new Chances(leads.get(o), confidence.get(o), standings.get(o));
            var verdict = o == selection.best() ? Verdict.BEST : verdict(leads.get(o), scores.pair(selection.best(), o).isAlike());
            ranked.add(new Ranked(
                    study.strategies().get(s),
                    scenarios.get(s).title(),
                    scores.estimate(o),
                    verdict,
                    Optional.of(chances),
                    costs.map(all -> all.get(s)),
                    scores.paths(o)));
        }
        var best = ranked.remove(selection.best());
        ranked.sort(Findings.byMean());
        ranked.add(0, best);
        return ranked;
    }

    /** A strategy that is as good within what does not matter is not said to be worse, though it may be proved to be so. */
    private Verdict verdict(Estimate lead, boolean isAlike) {
        if (isAlike || lead.low() >= -zone) {
            return Verdict.AS_GOOD;
        }
        return lead.high() > 0 ? Verdict.OPEN : Verdict.WORSE;
    }

    private List<Ranked> benchmarks(StrategyPaths paths, Optional<List<Cost>> costs) {
        return benchmarks.stream()
                .map(s -> new Ranked(
                        study.strategies().get(s),
                        scenarios.get(s).title(),
                        new Scores(List.of(paths.firstScores(s)), objective.isShare()).estimate(0),
                        study.isStress(study.strategies().get(s)) ? Verdict.STRESS : Verdict.BENCHMARK,
                        Optional.empty(),
                        costs.map(all -> all.get(s)),
                        asked.first()))
                .sorted(Findings.byMean())
                .toList();
    }

    /** Groups of two and more, each strategy in one of them at most. */
    private List<List<Text>> alike(Scores scores) {
        var groups = new ArrayList<List<Text>>();
        var grouped = new boolean[scores.options()];
        for (int o = 0; o < scores.options(); o++) {
            int first = o;
            var group = IntStream.range(o, scores.options()).filter(l -> !grouped[l] && (l == first || scores.pair(first, l).isAlike())).boxed().toList();
            if (!grouped[o] && group.size() > 1) {
                group.forEach(l -> grouped[l] = true);
                groups.add(group.stream().map(this::title).toList());
            }
        }
        return groups;
    }

    private List<Close> close(Selection selection) {
        var close = new ArrayList<Close>();
        for (int o = 0; o < choosable.size(); o++) {
            var pair = selection.scores().pair(selection.best(), o);
            if (!pair.isAlike() && pair.differing() <= pair.paths() / HARDLY) {
                close.add(new Close(title(o), pair.differing(), pair.paths()));
            }
        }
        return close;
    }

    private CostedOptions costed(StrategyPaths paths, UnitCosts unit) {
        return new CostedOptions(
                IntStream.range(0, scenarios.size()).mapToObj(paths::firstActive).toList(),
                IntStream.range(0, scenarios.size())
                        .mapToObj(s -> new StrategyWork(scenarios.get(s), unit).of(paths.firstRules(s), asked.first()))
                        .toList(),
                StrategyWork.prices(unit));
    }

    private Text title(int option) {
        return scenarios.get(choosable.get(option)).title();
    }
}

package id.gapai.scenarios.plan;

import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.model.scenario.Scenario;
import id.gapai.model.text.Text;
import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.Trials;
import id.gapai.simulation.allocation.CrossEntropySearch;
import id.gapai.simulation.allocation.CrossEntropySearch.Found;
import id.gapai.simulation.allocation.ExchangeSearch;
import id.gapai.simulation.allocation.PlainSearch;
import id.gapai.simulation.allocation.Selection;
import id.gapai.simulation.trial.Outcome;
import id.gapai.simulation.trial.PathRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks for a plan: first one that is the same in all months, then one that differs between them where that helps; then ranks it with the strategies
 * of the study, and compares on fresh paths. Every part of it has paths of its own, one after the other.
 */
final class PlanRun {
    /** Of the search that go on to the selection. */
    private static final int FROM_SEARCH = 3;

    private final Study study;
    private final PlanAsked asked;
    private final Trials trials;
    private final ProjectedWorld world;
    private final List<Scenario> shipped;
    private final List<PlanFound.Left> left;

    /** The first path that nothing has used. */
    private int next;

    private PlanRun(Study study, PlanAsked asked, Eligible eligible, Trials trials, ProjectedWorld world) {
        this.study = study;
        this.asked = asked;
        this.trials = trials;
        this.world = world;
        shipped = eligible.kept();
        left = eligible.left();
    }

    static PlanFound of(Study study, PlanAsked asked, Constraints constraints, Trials trials, ProjectedWorld world)
            throws InvalidInput, InterruptedException, IOException {
        var eligible = Eligible.of(study, constraints, asked.strategy());
        return new PlanRun(study, asked, eligible, trials, world).run(constraints);
    }

    private PlanFound run(Constraints constraints) throws InvalidInput, InterruptedException, IOException {
        var frame = base(constraints);
        var alike = PlanSpace.alike(frame, study.costs());
        var byMonth = PlanSpace.byMonth(frame, study.costs());
        expect(byMonth);
        var finalists = new LinkedHashSet<Ints>();
        for (var decision : search(frame, alike)) {
            finalists.add(byMonth.repaired(byMonth.decision(alike.plan(decision))));
        }
        var alikeBest = finalists.iterator().next();
        finalists.addAll(improved(frame, byMonth, alikeBest));
        finalists.addAll(improved(frame, byMonth, apart(frame, byMonth, alikeBest)));
        return select(frame, byMonth, List.copyOf(finalists));
    }

    /** For the time left that is shown: rather too many than too few. */
    private void expect(PlanSpace byMonth) {
        var effort = asked.effort();
        long search = (long) effort.search().candidates() * effort.search().generations() * effort.search().paths();
        long exchange = (long) effort.rounds() * effort.exchange() * (2 * byMonth.size() + 60);
        long end = effort.selection().most() + (long) effort.fresh() * (shipped.size() + 1 + Prices.options(byMonth));
        trials.expect(2 * (search + exchange) + end);
    }

    /**
     * The strategy that is asked for, or that of the study whose other decisions (rules at the counter, say) carry plans best: each has the same
     * plans laid over it, those nearest to what the strategies do, and the one under the best of them is taken.
     */
    private PlanFrame base(Constraints constraints) throws InvalidInput, InterruptedException, IOException {
        if (asked.strategy().isPresent()) {
            return PlanFrame.of(study, asked.strategy().get(), constraints);
        }
        var frames = new Bases(study, constraints).frames();
        var scenarios = new ArrayList<Scenario>();
        var owners = new ArrayList<PlanFrame>();
        for (var frame : frames) {
            for (var decision : starts(frame, PlanSpace.alike(frame, study.costs()))) {
                scenarios.add(frame.scenario(PlanSpace.alike(frame, study.costs()).plan(decision)));
                owners.add(frame);
            }
        }
        var outcomes = run(scenarios, fresh(asked.effort().search().paths()));
        var values = outcomes.stream().map(this::payoff).toList();
        var merits = asked.objective().means(values);
        int best = IntStream.range(0, merits.size()).boxed().max(Comparator.comparingDouble(merits::get)).orElseThrow();
        return owners.get(best);
    }

    /** Plans nearest to what strategies of the study do, as far as the constraints let. */
    private List<Ints> starts(PlanFrame frame, PlanSpace space) {
        var starts = new LinkedHashSet<Ints>();
        starts.add(space.repaired(space.decision(frame.nearest(frame.base()))));
        study.choices().stream()
                .map(study::scenario)
                .forEach(scenario -> starts.add(space.repaired(space.decision(frame.nearest(scenario)))));
        return List.copyOf(starts);
    }

    private PathRange fresh(int paths) {
        var range = new PathRange(next, paths);
        next = range.end();
        return range;
    }

    private List<Outcome> run(List<Scenario> scenarios, PathRange paths) throws InterruptedException, IOException {
        return PlanPayoffs.outcomes(trials, scenarios.stream().map(world::compile).toList(), paths);
    }

    private Doubles payoff(Outcome outcome) {
        return PlanPayoffs.payoff(outcome, asked.objective(), asked.target());
    }

    private PlanPayoffs payoffs(PlanFrame frame, PlanSpace space) {
        return new PlanPayoffs(space, frame, world, trials, asked.objective(), asked.target());
    }

    /** The best plans that are the same in all months, the first of them after exchanges too. */
    private List<Ints> search(PlanFrame frame, PlanSpace alike) throws InterruptedException, IOException {
        var effort = asked.effort();
        var payoffs = payoffs(frame, alike);
        var found = used(CrossEntropySearch.run(alike, payoffs, asked.objective(), starts(frame, alike), effort.search(), trials.seed(), next)).best();
        var exchanged = used(ExchangeSearch.run(alike, payoffs, asked.objective(), found.get(0), effort.rounds(), 2 * effort.exchange(), next)).best();
        return Stream.concat(exchanged.stream(), found.stream()).distinct().limit(FROM_SEARCH).toList();
    }

    private Found used(Found found) {
        next = found.paths();
        return found;
    }

    /** The best plan of a search about a good one in which months differ, as no row of small exchanges may lead there. */
    private Ints apart(PlanFrame frame, PlanSpace space, Ints good) throws InterruptedException, IOException {
        var payoffs = payoffs(frame, space);
        return used(CrossEntropySearch.around(space, payoffs, asked.objective(), good, asked.effort().search(), trials.seed() + 1, next)).best().get(0);
    }

    /** After exchanges between months, and with what is usual where that is no loss. */
    private List<Ints> improved(PlanFrame frame, PlanSpace space, Ints start) throws InterruptedException, IOException {
        var effort = asked.effort();
        var payoffs = payoffs(frame, space);
        var exchanged = used(ExchangeSearch.run(space, payoffs, asked.objective(), start, effort.rounds(), effort.exchange(), next)).best().get(0);
        var usual = space.withMonthsOf(exchanged, space.decision(frame.nearest(frame.base())));
        var plain = used(PlainSearch.run(space, payoffs, asked.objective(), exchanged, usual, effort.exchange(), next)).best().get(0);
        return List.of(exchanged, plain);
    }

    private PlanFound select(PlanFrame frame, PlanSpace space, List<Ints> decisions) throws InvalidInput, InterruptedException, IOException {
        var finalists = new ArrayList<>(decisions.stream().map(x -> frame.scenario(space.plan(x))).toList());
        finalists.addAll(shipped);
        var models = finalists.stream().map(world::compile).toList();
        var selected = Selection.run(
                finalists.size(),
                (numbers, paths) -> PlanPayoffs.outcomes(trials, numbers.stream().map(models::get).toList(), paths).stream().map(this::payoff).toList(),
                asked.objective(),
                asked.effort().selection(),
                next);
        next = selected.next();
        var standings = selected.standings();
        int best = IntStream.range(0, decisions.size()).boxed().min(Comparator.comparingDouble(k -> standings.get(k).behind())).orElseThrow();
        return compared(frame, space, decisions, best, selected);
    }

    /** Counted once more from the dates of the plan, by other code than the search had. */
    private void requireKept(PlanFrame frame, Scenario scenario) {
        var breaches = new PlanCheck(frame.constraints(), study.costs(), frame.base()).breaches(scenario);
        if (!breaches.isEmpty()) {
            throw new IllegalStateException("the plan over " + frame.strategy() + " breaks " + breaches);
        }
    }

    /** On fresh paths: the plan, and the strategies of the study. The plan is the answer only if none of them is better there. */
    private PlanFound compared(PlanFrame frame, PlanSpace space, List<Ints> variants, int chosen, Selection.Selected selected)
            throws InvalidInput, InterruptedException, IOException {
        var decision = variants.get(chosen);
        var plan = space.plan(decision);
        var scenarios = new ArrayList<>(List.of(frame.scenario(plan)));
        scenarios.addAll(shipped);
        var outcomes = run(scenarios, fresh(asked.effort().fresh()));
        var merits = outcomes.stream().map(outcome -> PlanPayoffs.mean(asked.objective().merits(payoff(outcome)))).toList();
        var order = new ArrayList<>(IntStream.range(0, scenarios.size()).boxed().toList());
        order.sort(Comparator.comparingDouble((Integer k) -> -merits.get(k)));
        boolean isBetter = IntStream.range(1, merits.size()).allMatch(k -> merits.get(0) > merits.get(k));
        var entries = order.stream()
                .filter(k -> isBetter || k != 0)
                .map(k -> new PlanFound.Entry(scenarios.get(k), k == 0 ? new Text("the plan", "rencana ini") : scenarios.get(k).title(), outcomes.get(k)))
                .toList();
        requireKept(frame, scenarios.get(0));
        var prices = isBetter ? new Prices(study, frame, asked, world, trials, decision).measured(next) : List.<Price>of();
        return new PlanFound(
                frame,
                isBetter ? Optional.of(plan) : Optional.empty(),
                entries,
                left,
                selected,
                variants.size() + shipped.size(),
                variants.size(),
                chosen,
                prices,
                trials.done());
    }
}

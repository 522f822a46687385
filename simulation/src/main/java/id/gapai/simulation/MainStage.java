package id.gapai.simulation;

import id.gapai.model.forecast.Comparison;
import id.gapai.model.forecast.Forecast;
import id.gapai.simulation.kernel.Boost;
import id.gapai.simulation.random.PathSources;
import id.gapai.simulation.summary.Confidence;
import id.gapai.simulation.summary.ForecastSummary;
import id.gapai.simulation.summary.Headline;
import id.gapai.simulation.tally.Ensemble;
import id.gapai.simulation.tally.FirstPaths;
import id.gapai.simulation.tally.HoldersTally;
import id.gapai.simulation.tally.Storable;
import id.gapai.simulation.tally.StrategyTally;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The paths of all candidates as they are. */
final class MainStage implements Rounds {
    private final List<Candidate> candidates;
    private final int reference;
    private final Settings settings;
    private final Goal goal;
    private final List<StrategyTally> tallies = new ArrayList<>();
    private final List<HoldersTally> holders;
    private final Stage stage;

    /** The comparison of all paths, once it was asked for. */
    private Optional<Comparison> whole = Optional.empty();

    /** After the last round; empty before the first ended. */
    private OptionalDouble halfWidth = OptionalDouble.empty();

    /** @param begin puts what is known of a beginning before what was to be drawn */
    MainStage(
            List<Candidate> candidates, int reference, Settings settings, UnaryOperator<PathSources> begin, Planner planner) {
        this.candidates = candidates;
        this.reference = reference;
        this.settings = settings;
        goal = Goal.of(settings);
        candidates.forEach(candidate -> tallies.add(tally(candidate)));
        var items = new ArrayList<Planner.Item>();
        for (int i = 0; i < candidates.size(); i++) {
            items.add(new Planner.Item(candidates.get(i).model(), Boost.NONE, tallies.get(i)::add));
        }
        var planned = planner.planCounting(items, reference, settings.sampling());
        holders = planned.holders();
        var plan = planned.plan();
        var sources = settings.sampling().sources(settings.seed(), plan.worldParameters(), plan.days());
        stage = new Stage(plan, begin.apply(sources), settings);
    }

    private StrategyTally tally(Candidate candidate) {
        int days = candidate.model().days();
        var firstPaths = new FirstPaths(settings.bindingPaths(), settings.samplePaths(), days);
        return new StrategyTally(
                days,
                candidate.model().channels().size(),
                candidate.scenario().targets(),
                firstPaths,
                settings.sampling());
    }

    @Override
    public boolean isComplete() {
        return stage.done() == goal.most()
                || Bounds.contains(stage.done(), goal.most()) && halfWidth.isPresent() && goal.isMet(halfWidth.getAsDouble());
    }

    @Override
    public void runRound(IntPredicate blockDone) throws InterruptedException {
        stage.runTo(Bounds.next(stage.done(), goal.most()), blockDone);
        look();
    }

    /** At the bounds of rounds only, so that it does not matter where a run was stopped. */
    private void look() {
        if (Bounds.contains(stage.done(), goal.most())) {
            halfWidth = IntStream.range(0, candidates.size())
                    .filter(i -> goal.concerns(name(i), name(reference)))
                    .mapToDouble(i -> Precision.halfWidth(goal.estimate(new Headline(ensemble(i), confidence()))))
                    .max();
        }
    }

    int done() {
        return stage.done();
    }

    /** How many paths there will be, at most or as it seemed at the last look. */
    int expected() {
        return isComplete() ? stage.done() : goal.expected(stage.done(), halfWidth);
    }

    OptionalDouble halfWidth() {
        return halfWidth;
    }

    /** Active residents at the end of the first {@code paths} paths of a candidate. */
    int[] finals(int candidate, int paths) {
        return tallies.get(candidate).firstPaths().finalActive(paths);
    }

    /** As yet without what binds; of all paths it is computed once. */
    Comparison comparison() {
        if (!isComplete()) {
            return summarised();
        }
        if (whole.isEmpty()) {
            whole = Optional.of(summarised());
        }
        return whole.get();
    }

    /** See {@link ForecastSummary#firstLook}. */
    Comparison firstLook() {
        return comparison(summary -> summary.firstLook(settings.seed()));
    }

    private Comparison summarised() {
        return comparison(summary -> summary.forecast(settings.seed(), Optional.empty()));
    }

    private Comparison comparison(Function<ForecastSummary, Forecast> forecast) {
        var all = IntStream.range(0, candidates.size());
        var forecasts = (settings.threads() > 1 ? all.parallel() : all)
                .mapToObj(i -> forecast.apply(summary(i)))
                .toList();
        var differences = IntStream.range(0, candidates.size())
                .filter(i -> i != reference)
                .mapToObj(i -> summary(i).differenceTo(summary(reference)))
                .toList();
        return new Comparison(name(reference), forecasts, differences);
    }

    private ForecastSummary summary(int candidate) {
        var of = candidates.get(candidate);
        return new ForecastSummary(of.scenario(), of.model(), ensemble(candidate), confidence());
    }

    private Confidence confidence() {
        return new Confidence(goal.level(stage.done()), settings.sampling());
    }

    private Ensemble ensemble(int candidate) {
        return new Ensemble(tallies.get(candidate), holders.get(candidate).holders());
    }

    private String name(int candidate) {
        return candidates.get(candidate).scenario().strategy();
    }

    @Override
    public void write(DataOutput out) throws IOException {
        out.writeInt(stage.done());
        for (var part : parts()) {
            part.write(out);
        }
    }

    @Override
    public void read(DataInput in) throws IOException {
        stage.setDone(in.readInt());
        for (var part : parts()) {
            part.read(in);
        }
        look();
    }

    /** Every world once. */
    private Set<Storable> parts() {
        var parts = new LinkedHashSet<Storable>(tallies);
        parts.addAll(holders);
        return parts;
    }

    @Override
    public void close() {
        stage.close();
    }
}

package id.gapai.scenarios.discover;

import id.gapai.model.array.Doubles;
import id.gapai.model.scenario.Scenario;
import id.gapai.model.text.Text;
import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.scenarios.study.Study;
import id.gapai.scenarios.uncertain.UncertainNumber;
import id.gapai.scenarios.uncertain.UncertainNumber.Group;
import id.gapai.scenarios.uncertain.UncertainNumbers;
import id.gapai.simulation.Trials;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.discover.Cases;
import id.gapai.simulation.discover.Discovery;
import id.gapai.simulation.sensitivity.PathNumbers;
import id.gapai.simulation.trial.Outcome;
import id.gapai.simulation.trial.PathRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Runs a strategy's paths and looks for boxes in which the paths of interest gather. */
final class DiscoverRun {
    private static final String SWING = "demand";

    private final Trials trials;
    private final Scenario scenario;
    private final CompiledModel model;
    private final List<UncertainNumber> numbers = new ArrayList<>();
    private final List<Doubles> values = new ArrayList<>();

    private DiscoverRun(Study study, String strategy, PathRange paths, Trials trials, ProjectedWorld world) {
        this.trials = trials;
        scenario = study.scenario(strategy);
        model = world.compile(scenario);
        var sample = trials.parameters(model, paths);
        numbers.addAll(UncertainNumbers.of(study, strategy, model, sample.names()));
        values.addAll(sample.values().rows());
        addFitted(study, strategy, paths);
        new PathNumbers(paths, trials.seed()).meanDemand(model).ifPresent(demand -> {
            var title = UncertainNumbers.special(SWING);
            numbers.add(new UncertainNumber(SWING, title, new Group(SWING, title), 1, true));
            values.add(demand);
        });
    }

    /** The columns of a joint sample, if the strategy has one. */
    private void addFitted(Study study, String strategy, PathRange paths) {
        if (model.joint().isPresent()) {
            var joint = model.joint().get();
            var titles = UncertainNumbers.ofPaths(study, strategy, joint.columns());
            for (int j = 0; j < joint.columns().size(); j++) {
                numbers.add(titles.get(j));
                values.add(new PathNumbers(paths, trials.seed()).of("", joint.distribution(joint.columns().get(j))));
            }
        }
    }

    /**
     * What was found.
     *
     * @param numbers in the order of the boxes
     * @param values  [numbers][n] of the paths that the findings are told of
     * @param active  [n] active residents at the end
     * @param isOf    [n] whether a path is of interest
     * @param missed  share of all paths that miss the target
     * @param discovery over everything, the mean swing of demand included
     * @param knowable  over the numbers that could be found out beforehand
     * @param work    paths in all
     */
    record Findings(
            List<UncertainNumber> numbers,
            List<Doubles> values,
            Doubles active,
            List<Boolean> isOf,
            Interest interest,
            double missed,
            Discovery discovery,
            Discovery knowable,
            long work) {
        Text title(int number) {
            return numbers.get(number).title();
        }
    }

    /** @param paths half of them to find boxes, half to tell of them */
    static Findings of(Study study, String strategy, int paths, Trials trials, ProjectedWorld world) throws InterruptedException, IOException {
        var range = PathRange.first(paths);
        return new DiscoverRun(study, strategy, range, trials, world).findings(range);
    }

    private Findings findings(PathRange range) throws InterruptedException, IOException {
        trials.expect(range.size());
        var outcome = trials.run(List.of(model), range).get(0);
        var target = scenario.targets().get(0);
        double missed = 1 - outcome.reached(target) / (double) range.size();
        var interest = Interest.of(missed);
        boolean[] isOf = isOf(outcome, interest);
        int half = range.size() / 2;
        int all = values.size();
        var discovery = Discovery.of(cases(all, 0, half, isOf), cases(all, half, range.size(), isOf), trials.seed());
        var knowable = isSwingUsed(discovery)
                ? Discovery.of(cases(all - 1, 0, half, isOf), cases(all - 1, half, range.size(), isOf), trials.seed())
                : discovery;
        int checked = range.size() - half;
        return new Findings(
                numbers,
                values.stream().map(row -> Doubles.generate(checked, i -> row.get(half + i))).toList(),
                Doubles.generate(checked, i -> outcome.active().get(half + i)),
                IntStream.range(half, range.size()).mapToObj(i -> isOf[i]).toList(),
                interest,
                missed,
                discovery,
                knowable,
                trials.done());
    }

    /** The mean swing is the last of the numbers. */
    private boolean isSwingUsed(Discovery discovery) {
        int last = numbers.size() - 1;
        return numbers.get(last).name().equals(SWING)
                && discovery.boxes().stream().anyMatch(found -> found.box().isRestricted(last));
    }

    private boolean[] isOf(Outcome outcome, Interest interest) {
        int n = outcome.paths().size();
        var target = scenario.targets().get(0);
        int[] sorted = outcome.active().toArray();
        Arrays.sort(sorted);
        int tenth = (int) (Interest.TENTH * n);
        var isOf = new boolean[n];
        for (int i = 0; i < n; i++) {
            isOf[i] = switch (interest) {
                case MISSES -> !outcome.isReached(target, i);
                case HITS -> outcome.isReached(target, i);
                case LOWEST -> outcome.active().get(i) < sorted[tenth];
                case HIGHEST -> outcome.active().get(i) > sorted[n - 1 - tenth];
            };
        }
        return isOf;
    }

    /** @param count of the numbers, from the first */
    private Cases cases(int count, int from, int to, boolean[] isOf) {
        double[][] some = values.stream().limit(count).map(row -> Arrays.copyOfRange(row.toArray(), from, to)).toArray(double[][]::new);
        return new Cases(some, Arrays.copyOfRange(isOf, from, to));
    }
}

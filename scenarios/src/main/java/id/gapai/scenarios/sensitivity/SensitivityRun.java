package id.gapai.scenarios.sensitivity;

import id.gapai.model.array.Doubles;
import id.gapai.model.scenario.Target;
import id.gapai.model.text.Text;
import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.sensitivity.Findings.Effect;
import id.gapai.scenarios.sensitivity.Findings.FactorShares;
import id.gapai.scenarios.study.Study;
import id.gapai.scenarios.uncertain.UncertainNumber;
import id.gapai.scenarios.uncertain.UncertainNumbers;
import id.gapai.simulation.Trials;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.random.PathSource;
import id.gapai.simulation.sensitivity.Factor;
import id.gapai.simulation.sensitivity.PartnerSource;
import id.gapai.simulation.sensitivity.Resampling;
import id.gapai.simulation.sensitivity.Screening;
import id.gapai.simulation.sensitivity.SetSource;
import id.gapai.simulation.sensitivity.Tornado;
import id.gapai.simulation.sensitivity.Trajectories;
import id.gapai.simulation.sensitivity.VarianceShares;
import id.gapai.simulation.sensitivity.WalkSource;
import id.gapai.simulation.trial.Outcome;
import id.gapai.simulation.trial.ParameterSample;
import id.gapai.simulation.trial.PathRange;
import id.gapai.simulation.trial.Trial;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Runs what tells which numbers of a strategy matter: paired paths, walks, and pairs of paths that borrow from each other. */
final class SensitivityRun {
    /** Numbers beyond which walks choose those whose shares are told one by one. */
    static final int MANY = 20;

    private static final int WALKS = 20;
    private static final int CHOSEN = 10;

    /** Pairs of paths for each pair that shares are told from. */
    private static final int PAIRED_SHARE = 4;

    private static final int REPLICATES = 400;

    /** Nearer to 0 or 1 the variance of a probability is in too few paths. */
    private static final double LEAST_PROBABILITY = 0.02;

    private final Trials trials;
    private final CompiledModel model;
    private final Target target;
    private final int pairs;
    private final ParameterSample sample;
    private final List<UncertainNumber> numbers;
    private final LeverEffects levers;

    /** @param pairs of paths from which shares are told */
    SensitivityRun(Study study, String strategy, int pairs, Trials trials, ProjectedWorld world) {
        var scenario = study.scenario(strategy);
        this.trials = trials;
        this.pairs = pairs;
        model = world.compile(scenario);
        target = scenario.targets().get(0);
        sample = trials.parameters(model, PathRange.first(1));
        numbers = UncertainNumbers.of(study, strategy, model, sample.names());
        levers = new LeverEffects(study, strategy, world);
    }

    /** Mean and spread of an outcome whatever it is. */
    private record Values(Doubles active, Doubles reached) {}

    Findings findings() throws InterruptedException, IOException, InvalidInput {
        expect();
        var a = run(PathRange.first(pairs), PathSource.KEYED);
        var b = run(PathRange.first(pairs).next(pairs), PathSource.KEYED);
        var effects = effects();
        var leverEffects = levers.of(trials, paired());
        var screening = screening();
        var factors = new ArrayList<>(groups());
        int grouped = factors.size();
        factors.addAll(chosen(screening));
        var mixed = new ArrayList<Values>();
        for (var factor : factors) {
            mixed.add(mixed(factor.factor()));
        }
        double p = (mean(a.reached()) + mean(b.reached())) / 2;
        var count = shares(a.active(), b.active(), mixed.stream().map(Values::active).toList());
        Optional<VarianceShares> probability = p < LEAST_PROBABILITY || p > 1 - LEAST_PROBABILITY
                ? Optional.empty()
                : Optional.of(shares(a.reached(), b.reached(), mixed.stream().map(Values::reached).toList()));
        var told = new ArrayList<FactorShares>();
        for (int f = 0; f < factors.size(); f++) {
            int factor = f;
            told.add(new FactorShares(
                    factors.get(f).title(),
                    f >= grouped,
                    count.shares().get(f),
                    probability.map(shares -> shares.shares().get(factor))));
        }
        int walks = screening.map(s -> WALKS).orElse(0);
        return new Findings(
                count.mean(), Math.sqrt(count.variance()), p, centre(a), effects, leverEffects, told, pairs, paired(), walks, trials.done());
    }

    private double centre(Values a) {
        return mean(Doubles.generate(paired(), a.active()::get));
    }

    private void expect() {
        int k = numbers.size();
        long walks = k > MANY ? (long) WALKS * (k + 1) : 0;
        long factors = groups().size() + Math.min(k, k > MANY ? CHOSEN : MANY);
        trials.expect(2L * (k + model.channels().size()) * paired() + walks + pairs * (2 + factors));
    }

    private int paired() {
        return Math.max(2, pairs / PAIRED_SHARE);
    }

    private VarianceShares shares(Doubles a, Doubles b, List<Doubles> mixed) {
        return VarianceShares.of(a, b, mixed, new Resampling(trials.seed(), REPLICATES));
    }

    private static double mean(Doubles values) {
        return values.sum() / values.size();
    }

    private Values run(PathRange paths, PathSource source) throws InterruptedException, IOException {
        Outcome outcome = trials.run(Trial.of(List.of(model), paths).from(source)).get(0);
        return new Values(
                Doubles.generate(paths.size(), i -> outcome.active().get(i)),
                Doubles.generate(paths.size(), i -> outcome.isReached(target, i) ? 1 : 0));
    }

    private List<Effect> effects() throws InterruptedException, IOException {
        var effects = new ArrayList<Effect>();
        for (int j = 0; j < numbers.size(); j++) {
            var parameter = sample.parameters().get(j);
            var low = run(PathRange.first(paired()), new SetSource(parameter.purpose(), Tornado.LOW));
            var high = run(PathRange.first(paired()), new SetSource(parameter.purpose(), Tornado.HIGH));
            effects.add(new Effect(
                    numbers.get(j),
                    parameter.quantile().at(Tornado.LOW),
                    parameter.quantile().at(Tornado.HIGH),
                    Tornado.of(low.active(), high.active()),
                    Tornado.of(low.reached(), high.reached())));
        }
        return effects;
    }

    /** None if there are few numbers. */
    private Optional<Screening> screening() throws InterruptedException, IOException {
        if (numbers.size() <= MANY) {
            return Optional.empty();
        }
        var trajectories = new Trajectories(trials.seed(), WALKS, numbers.size());
        var purposes = sample.parameters().stream().map(parameter -> parameter.purpose()).toList();
        var outcomes = new ArrayList<Doubles>();
        for (int steps = 0; steps <= numbers.size(); steps++) {
            outcomes.add(run(PathRange.first(WALKS), new WalkSource(trajectories, purposes, steps)).active());
        }
        return Optional.of(Screening.of(trajectories, outcomes));
    }

    private record Named(Factor factor, Text title) {}

    /** What belongs together, the swings of demand, and chance. */
    private List<Named> groups() {
        var members = new LinkedHashMap<UncertainNumber.Group, List<Factor>>();
        for (int j = 0; j < numbers.size(); j++) {
            members.computeIfAbsent(numbers.get(j).group(), group -> new ArrayList<>()).add(Factor.of(sample, j));
        }
        var groups = new ArrayList<Named>();
        members.forEach((group, factors) -> groups.add(new Named(Factor.together(group.key(), factors), group.title())));
        if (model.joint().isPresent()) {
            groups.add(new Named(Factor.fitted(), UncertainNumbers.special(Factor.FITTED)));
        }
        groups.add(new Named(Factor.swings(), UncertainNumbers.special(Factor.SWINGS)));
        groups.add(new Named(Factor.chance(), UncertainNumbers.special(Factor.CHANCE)));
        return groups;
    }

    private List<Named> chosen(Optional<Screening> screening) {
        var order = screening.map(Screening::order).orElseGet(() -> IntStream.range(0, numbers.size()).boxed().toList());
        return order.stream()
                .limit(screening.isPresent() ? CHOSEN : MANY)
                .map(j -> new Named(Factor.of(sample, j), numbers.get(j).title()))
                .toList();
    }

    /**
     * The paths of A with a factor from B. Chance hangs on the number of a path: there the paths have the numbers of B, and take all else
     * from A.
     */
    private Values mixed(Factor factor) throws InterruptedException, IOException {
        return factor.isChance()
                ? run(PathRange.first(pairs).next(pairs), new PartnerSource(trials.seed(), -pairs, factor))
                : run(PathRange.first(pairs), new PartnerSource(trials.seed(), pairs, factor));
    }
}

package id.gapai.simulation.allocation;

import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.simulation.trial.PathRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Improves a decision by steps of one. What each number is worth one more and one less is measured on common paths, whether it is allowed or
 * not; then the steps up that bring most are taken, and where they are not allowed, paid for by the steps down that cost least: the marginal analysis of B. Fox,
 * "Discrete optimization via marginal analysis", Management Science 13 (1966) 210–216, which is exact where gains are concave and add up. That they add up is not taken for granted: fresh paths must show that what a row of exchanges leads to is better. Mutable.
 */
public final class ExchangeSearch {
    /** Standard errors above 0 from which a gain is taken for true: of one among many exchanges, and of what fresh paths say of a few. */
    private static final double SURE = 3;

    private static final double JUDGED = 2;

    /** As often the paths are doubled where they show nothing that is sure. */
    private static final int DOUBLINGS = 2;

    /** Most steps down that pay for one up. */
    private static final int PRICE = 4;

    private final Choices choices;
    private final Payoffs payoffs;
    private final Objective objective;
    private final int rounds;

    /** On which steps are measured now. */
    private int paths;

    private int next;

    private ExchangeSearch(Choices choices, Payoffs payoffs, Objective objective, int rounds, int paths, int first) {
        this.choices = choices;
        this.payoffs = payoffs;
        this.objective = objective;
        this.rounds = rounds;
        this.paths = paths;
        next = first;
    }

    /**
     * The improved decision, alone.
     *
     * @param start  allowed
     * @param rounds most rounds of measuring and exchanging
     * @param paths  on which a step is measured at first; exchanges are judged on twice as many
     * @param first  the first path, which no search has seen before
     * @throws InterruptedException if the calling thread is interrupted
     * @throws IOException          if what was kept cannot be read or written
     */
    public static CrossEntropySearch.Found run(
            Choices choices, Payoffs payoffs, Objective objective, Ints start, int rounds, int paths, int first)
            throws InterruptedException, IOException {
        return new ExchangeSearch(choices, payoffs, objective, rounds, paths, first).run(start);
    }

    private CrossEntropySearch.Found run(Ints start) throws InterruptedException, IOException {
        var at = start;
        int doublings = 0;
        for (int round = 0; round < rounds && doublings <= DOUBLINGS; round++) {
            var better = judged(at, chain(at, steps(at)));
            if (better.isEmpty()) {
                paths *= 2;
                doublings++;
            }
            at = better.orElse(at);
        }
        return new CrossEntropySearch.Found(List.of(at), next);
    }

    /**
     * @param up    1 or −1
     * @param gains [n] by path
     * @param gain  their mean
     */
    private record Step(int number, int up, Doubles gains, double gain) {
        static Step of(int number, int up, Doubles gains) {
            return new Step(number, up, gains, Spread.of(gains).mean());
        }

        Ints from(Ints x) {
            int[] y = x.toArray();
            y[number] += up;
            return Ints.of(y);
        }
    }

    private List<Doubles> guides(List<Ints> decisions, int some) throws InterruptedException, IOException {
        var range = new PathRange(next, some);
        next = range.end();
        return objective.guides(payoffs.run(decisions, range));
    }

    /** All steps within the limits of each number. */
    private List<Step> steps(Ints at) throws InterruptedException, IOException {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < choices.size(); i++) {
            for (int up = -1; up <= 1; up += 2) {
                int to = at.get(i) + up;
                if (to >= choices.least(i) && to <= choices.most(i)) {
                    steps.add(new Step(i, up, Doubles.of(), 0));
                }
            }
        }
        var decisions = new ArrayList<>(List.of(at));
        steps.forEach(step -> decisions.add(step.from(at)));
        var guides = guides(decisions, paths);
        var measured = new ArrayList<Step>();
        for (int k = 0; k < steps.size(); k++) {
            var after = guides.get(k + 1);
            var before = guides.get(0);
            measured.add(Step.of(steps.get(k).number(), steps.get(k).up(), Doubles.generate(paths, i -> after.get(i) - before.get(i))));
        }
        measured.sort(Comparator.comparingDouble(Step::gain).reversed());
        return measured;
    }

    /** What one exchange after the other leads to; each number is changed once. */
    private List<Ints> chain(Ints start, List<Step> steps) {
        var chain = new ArrayList<Ints>();
        var used = new HashSet<Integer>();
        var at = start;
        for (var exchange = best(at, steps, used); exchange.isPresent(); exchange = best(at, steps, used)) {
            for (var step : exchange.get()) {
                at = step.from(at);
                used.add(step.number());
            }
            chain.add(at);
        }
        return chain;
    }

    /** Of the exchanges whose gain is surely above 0 that of the highest. */
    private Optional<List<Step>> best(Ints at, List<Step> steps, Set<Integer> used) {
        Optional<List<Step>> best = Optional.empty();
        double most = 0;
        for (var step : steps) {
            if (step.gain() > most && !used.contains(step.number())) {
                var paid = paid(step, at, steps, used);
                if (paid.isPresent() && gain(paid.get()) > most && isSure(paid.get())) {
                    best = paid;
                    most = gain(paid.get());
                }
            }
        }
        return best;
    }

    private static double gain(List<Step> steps) {
        return steps.stream().mapToDouble(Step::gain).sum();
    }

    private boolean isSure(List<Step> steps) {
        var gain = Spread.of(Doubles.generate(paths, i -> steps.stream().mapToDouble(step -> step.gains().get(i)).sum()));
        return gain.mean() > SURE * gain.error();
    }

    /** The step, with the other one that makes it allowed at the least loss, or with the first few together that do. */
    private Optional<List<Step>> paid(Step step, Ints at, List<Step> steps, Set<Integer> used) {
        var to = step.from(at);
        if (choices.isAllowed(to)) {
            return Optional.of(List.of(step));
        }
        var others = steps.stream().filter(other -> other.number() != step.number() && !used.contains(other.number())).toList();
        for (var other : others) {
            if (choices.isAllowed(other.from(to))) {
                return Optional.of(List.of(step, other));
            }
        }
        return together(step, to, others);
    }

    private Optional<List<Step>> together(Step step, Ints to, List<Step> others) {
        var paid = new ArrayList<>(List.of(step));
        var numbers = new HashSet<Integer>();
        var at = to;
        for (var other : others) {
            if (other.up() < 0 && paid.size() <= PRICE && numbers.add(other.number())) {
                paid.add(other);
                at = other.from(at);
                if (choices.isAllowed(at)) {
                    return Optional.of(paid);
                }
            }
        }
        return Optional.empty();
    }

    /** The best of some links of the chain, if fresh paths show that it is better than what there was. */
    private Optional<Ints> judged(Ints at, List<Ints> chain) throws InterruptedException, IOException {
        if (chain.isEmpty()) {
            return Optional.empty();
        }
        var rivals = new ArrayList<>(List.of(at));
        for (int length = 1; length < chain.size(); length *= 2) {
            rivals.add(chain.get(length - 1));
        }
        rivals.add(chain.get(chain.size() - 1));
        var guides = guides(rivals, 2 * paths);
        Optional<Ints> best = Optional.empty();
        double most = 0;
        for (int k = 1; k < rivals.size(); k++) {
            var gain = Spread.ofDifference(guides.get(k), guides.get(0));
            if (gain.mean() > JUDGED * gain.error() && gain.mean() > most) {
                best = Optional.of(rivals.get(k));
                most = gain.mean();
            }
        }
        return best;
    }
}

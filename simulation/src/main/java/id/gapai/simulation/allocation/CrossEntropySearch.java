package id.gapai.simulation.allocation;

import id.gapai.model.array.Ints;
import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.Purposes;
import id.gapai.simulation.trial.PathRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Searches for a good decision by cross-entropy: decisions are drawn from a distribution that is fitted to the best of the ones before (R. Y.
 * Rubinstein and D. P. Kroese, "The Cross-Entropy Method", Springer 2004, algorithm 4.2.1 with the smoothing of its remark 5.2; P.-T. de Boer et al., "A tutorial on the
 * cross-entropy method", Annals of Operations Research 134 (2005) 19–67). Each number has a normal distribution of its own, rounded to whole numbers and
 * cut at its limits; what is drawn is repaired first, so that the fit is to decisions that are allowed. All of a generation live through the
 * same paths, the next generation through fresh ones, so that nothing is learned from the chance of some paths. Mutable.
 */
public final class CrossEntropySearch {
    private static final long DRAW = Purposes.keyOf("allocation/decision");

    /** Of the new mean, and of the new spread at first; the latter falls, so that the spread does not vanish too soon. */
    private static final double SMOOTHING = 0.7;

    private static final int SLOWER = 7;

    /** Of the first deviation, in what lies between the least and the most: wider than a uniform distribution, whose is 0.29. */
    private static final double WIDTH = 0.5;

    /** A number that is drawn with a smaller deviation hardly moves. */
    private static final double SETTLED = 0.25;

    private final Choices choices;
    private final Payoffs payoffs;
    private final Objective objective;
    private final CrossEntropySettings settings;
    private final Draws draws = new Draws();
    private final long seed;
    private final double[] mean;
    private final double[] deviation;

    private CrossEntropySearch(Choices choices, Payoffs payoffs, Objective objective, CrossEntropySettings settings, long seed, double[] mean, double width) {
        this.choices = choices;
        this.payoffs = payoffs;
        this.objective = objective;
        this.settings = settings;
        this.seed = seed;
        this.mean = mean;
        deviation = IntStream.range(0, choices.size()).mapToDouble(i -> width * (choices.most(i) - choices.least(i))).toArray();
    }

    /**
     * Decisions that may be the best: the middle of the last distribution, and the best of the last generation.
     *
     * @param first decisions that are tried in the first generation, allowed
     * @param paths of the first generation, the others take those after them
     * @throws InterruptedException if the calling thread is interrupted
     * @throws IOException          if what was kept cannot be read or written
     */
    public static Found run(
            Choices choices, Payoffs payoffs, Objective objective, List<Ints> first, CrossEntropySettings settings, long seed, int paths)
            throws InterruptedException, IOException {
        var middle = IntStream.range(0, choices.size()).mapToDouble(i -> (choices.least(i) + choices.most(i)) / 2.0).toArray();
        return new CrossEntropySearch(choices, payoffs, objective, settings, seed, middle, WIDTH).run(first, paths);
    }

    /** The same about a decision that is good already: the first distribution has its mean there and is half as wide. */
    public static Found around(
            Choices choices, Payoffs payoffs, Objective objective, Ints good, CrossEntropySettings settings, long seed, int paths)
            throws InterruptedException, IOException {
        var mean = IntStream.range(0, choices.size()).mapToDouble(good::get).toArray();
        return new CrossEntropySearch(choices, payoffs, objective, settings, seed, mean, WIDTH / 2).run(List.of(good), paths);
    }

    /**
     * What was found.
     *
     * @param best  the best of the last generation, first, then the others in their order
     * @param paths the first path that no generation has seen
     */
    public record Found(List<Ints> best, int paths) {
        public Found {
            best = List.copyOf(best);
        }
    }

    private Found run(List<Ints> first, int firstPath) throws InterruptedException, IOException {
        int path = firstPath;
        var elite = first;
        for (int generation = 0; generation < settings.generations() && !isSettled(); generation++) {
            elite = ranked(generation(generation, elite), new PathRange(path, settings.paths()));
            path += settings.paths();
            learn(elite.subList(0, Math.min(elite.size(), settings.elites())), generation);
            elite = elite.subList(0, Math.min(elite.size(), settings.kept()));
        }
        return new Found(List.copyOf(elite), path);
    }

    private boolean isSettled() {
        return IntStream.range(0, deviation.length).allMatch(i -> deviation[i] < SETTLED);
    }

    /** Different decisions: those kept of the last one, the middle of the distribution, and what is drawn from it. */
    private List<Ints> generation(int generation, List<Ints> kept) {
        var decisions = new LinkedHashSet<>(kept);
        decisions.add(choices.repaired(within(i -> mean[i])));
        for (int k = 0; decisions.size() < settings.candidates() && k < 2 * settings.candidates(); k++) {
            decisions.add(choices.repaired(drawn(generation, k)));
        }
        return List.copyOf(decisions);
    }

    private Ints drawn(int generation, int k) {
        draws.startPath(seed, k);
        var normals = new double[mean.length];
        for (int i = 0; i < normals.length; i++) {
            draws.startDay(generation * normals.length + i);
            normals[i] = draws.normal(DRAW);
        }
        return within(i -> mean[i] + deviation[i] * normals[i]);
    }

    private Ints within(IntToDoubleFunction f) {
        return Ints.generate(mean.length, i -> (int) Math.max(choices.least(i), Math.min(choices.most(i), Math.rint(f.applyAsDouble(i)))));
    }

    private List<Ints> ranked(List<Ints> decisions, PathRange paths) throws InterruptedException, IOException {
        var scores = objective.means(payoffs.run(decisions, paths));
        var order = new ArrayList<>(IntStream.range(0, decisions.size()).boxed().toList());
        order.sort(Comparator.comparingDouble((Integer k) -> -scores.get(k)));
        return order.stream().map(decisions::get).toList();
    }

    private void learn(List<Ints> elite, int generation) {
        double slow = SMOOTHING - SMOOTHING * power(1 - 1 / (generation + 1.0), SLOWER);
        for (int i = 0; i < mean.length; i++) {
            int number = i;
            double m = elite.stream().mapToDouble(x -> x.get(number)).average().orElseThrow();
            double sd = Math.sqrt(elite.stream().mapToDouble(x -> (x.get(number) - m) * (x.get(number) - m)).average().orElseThrow());
            mean[i] = SMOOTHING * m + (1 - SMOOTHING) * mean[i];
            deviation[i] = slow * sd + (1 - slow) * deviation[i];
        }
    }

    private static double power(double base, int exponent) {
        double product = 1;
        for (int i = 0; i < exponent; i++) {
            product *= base;
        }
        return product;
    }
}

package id.gapai.simulation.contribution;

import id.gapai.model.forecast.Estimate;
import id.gapai.model.scenario.Target;
import id.gapai.simulation.Trials;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.Purposes;
import id.gapai.simulation.sampling.Sampling;
import id.gapai.simulation.summary.Confidence;
import id.gapai.simulation.trial.Outcome;
import id.gapai.simulation.trial.PathRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/**
 * What each channel contributes to the active residents at the end, on common random numbers.
 *
 * <p>Removal: the difference on the same paths between the whole and the whole without the channel. Where channels compete for the same
 * people or officers these differences do not add up to the whole. The Shapley value does (L. S. Shapley, "A value for n-person games",
 * Contributions to the Theory of Games II, 1953): the mean, over all orders in which the channels might come one after the other, of what
 * a channel adds when its turn comes. Orders are sampled (J. Castro, D. Gómez, J. Tejada, "Polynomial calculation of the Shapley value based
 * on sampling", Computers & Operations Research 36, 2009, doi:10.1016/j.cor.2008.04.004), each with its reverse, a new one for every block of
 * paths. The blocks are independent, so that their spread has the error of both, orders and paths.
 */
public final class Contributions {
    /** Paths of a block: as many as go side by side. */
    public static final int BLOCK = 16;

    private static final Confidence CONFIDENCE = new Confidence(0.95, Sampling.INDEPENDENT);
    private static final long ORDER = Purposes.keyOf("contribution/order");

    private final Trials trials;
    private final CompiledModel model;
    private final Coalition coalition;
    private final int channels;

    private Contributions(Trials trials, CompiledModel model) {
        this.trials = trials;
        this.model = model;
        coalition = new Coalition(model);
        channels = model.channels().size();
    }

    /**
     * Contributions of all channels of a model.
     *
     * @param target whose probability is looked at too
     * @param blocks of {@value #BLOCK} paths, 2 or more
     */
    public static ContributionResult of(Trials trials, CompiledModel model, Target target, int blocks)
            throws InterruptedException, IOException {
        return new Contributions(trials, model).result(target, blocks);
    }

    private ContributionResult result(Target target, int blocks) throws InterruptedException, IOException {
        var paths = PathRange.first(blocks * BLOCK);
        trials.expect((3L * channels + 2) * paths.size());
        var models = new ArrayList<>(List.of(model, coalition.of(0)));
        IntStream.range(0, channels).mapToObj(c -> coalition.of(coalition.all() & ~(1L << c))).forEach(models::add);
        var outcomes = trials.run(models, paths);
        var whole = outcomes.get(0);
        var removals = IntStream.range(0, channels)
                .mapToObj(c -> removal(c, whole, outcomes.get(2 + c), target))
                .toList();
        long start = model.initial().active().sum();
        return new ContributionResult(
                start,
                mean(paths, i -> whole.active().get(i)),
                mean(paths, i -> outcomes.get(1).active().get(i)),
                removals,
                shapley(blocks),
                whole.holders().sum() / (double) paths.size(),
                paths.size());
    }

    private ContributionResult.Removal removal(int c, Outcome whole, Outcome without, Target target) {
        var own = whole.channels().get(c);
        var paths = whole.paths();
        double residents = own.activations().sum() / (double) paths.size();
        double nonresidents = own.nonresidents().sum() / (double) paths.size();
        return new ContributionResult.Removal(
                model.channels().get(c).desk().name(),
                residents,
                nonresidents,
                own.officerDays().sum() / (double) paths.size(),
                own.busyDays().sum() / paths.size(),
                difference(whole, without, (outcome, i) -> outcome.active().get(i)),
                difference(whole, without, (outcome, i) -> outcome.isReached(target, i) ? 1 : 0));
    }

    private static Estimate difference(Outcome whole, Outcome without, ToDoubleBiFunction<Outcome, Integer> value) {
        return mean(whole.paths(), i -> value.applyAsDouble(whole, i) - value.applyAsDouble(without, i));
    }

    private List<Estimate> shapley(int blocks) throws InterruptedException, IOException {
        var shares = new double[channels][blocks];
        for (int block = 0; block < blocks; block++) {
            var paths = new PathRange(block * BLOCK, BLOCK);
            double[] of = shares(order(block), paths);
            for (int c = 0; c < channels; c++) {
                shares[c][block] = of[c];
            }
        }
        var range = PathRange.first(blocks);
        return IntStream.range(0, channels).mapToObj(c -> mean(range, i -> shares[c][i])).toList();
    }

    /** What each channel adds on the paths of a block when its turn comes, mean of an order and its reverse. */
    private double[] shares(int[] order, PathRange paths) throws InterruptedException, IOException {
        var sets = new ArrayList<Long>(List.of(0L, coalition.all()));
        addSets(order, sets);
        addSets(reversed(order), sets);
        var outcomes = trials.run(sets.stream().map(coalition::of).toList(), paths);
        var shares = new double[channels];
        add(order, sets, outcomes, shares);
        add(reversed(order), sets, outcomes, shares);
        return shares;
    }

    private void addSets(int[] order, List<Long> sets) {
        long set = 0;
        for (int c : order) {
            set |= 1L << c;
            if (!sets.contains(set)) {
                sets.add(set);
            }
        }
    }

    private static void add(int[] order, List<Long> sets, List<Outcome> outcomes, double[] shares) {
        long set = 0;
        for (int c : order) {
            double before = meanActive(outcomes.get(sets.indexOf(set)));
            set |= 1L << c;
            shares[c] += (meanActive(outcomes.get(sets.indexOf(set))) - before) / 2;
        }
    }

    private static double meanActive(Outcome outcome) {
        return outcome.active().sum() / (double) outcome.paths().size();
    }

    /** A random order of the channels (R. Durstenfeld, "Algorithm 235", Communications of the ACM 7, 1964). */
    private int[] order(int block) {
        var draws = new Draws();
        draws.startPath(trials.seed(), block);
        int[] order = IntStream.range(0, channels).toArray();
        for (int i = channels - 1; i > 0; i--) {
            draws.startDay(i);
            int j = (int) (draws.uniform(ORDER) * (i + 1));
            int c = order[i];
            order[i] = order[j];
            order[j] = c;
        }
        return order;
    }

    private static int[] reversed(int[] order) {
        return IntStream.range(0, order.length).map(i -> order[order.length - 1 - i]).toArray();
    }

    private static Estimate mean(PathRange paths, IntToDoubleFunction value) {
        int n = paths.size();
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += value.applyAsDouble(i);
        }
        double mean = sum / n;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double deviation = value.applyAsDouble(i) - mean;
            squares += deviation * deviation;
        }
        return CONFIDENCE.normal(mean, Math.sqrt(squares / (n - 1) / n));
    }
}

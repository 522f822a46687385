package id.gapai.simulation;

import id.gapai.model.forecast.Comparison;
import id.gapai.model.forecast.SmallProbability;
import id.gapai.model.forecast.VarianceSplit;
import id.gapai.model.scenario.Target;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.compiled.LaterStart;
import id.gapai.simulation.filter.Particles;
import id.gapai.simulation.kernel.Boost;
import id.gapai.simulation.random.PathSources;
import id.gapai.simulation.sampling.Sampling;
import id.gapai.simulation.summary.Confidence;
import id.gapai.simulation.tally.Snapshots;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Runs compiled models path by path. The same seed gives the same bits for any number of threads, and for a run that was stopped and went on. */
public final class Simulation {
    private static final Confidence CONFIDENCE = new Confidence(0.95, Sampling.INDEPENDENT);

    /** Most triples of a split. */
    public static final int MOST_TRIPLES = 10_000_000;

    /** Most paths of an estimate of a small probability, each of which is kept. */
    public static final int MOST_RARE_PATHS = 10_000_000;

    private Simulation() {}

    /**
     * Forecasts of all candidates on common random numbers, and their paired differences to the reference.
     *
     * @param reference name of one of the candidates' strategies
     * @throws IllegalArgumentException if there is no candidate of that name
     * @throws InterruptedException if the calling thread is interrupted; the paths since the last rest are lost
     * @throws IOException if the monitor fails to keep or to give what was saved
     * @throws StoppedException if the monitor wants it
     */
    public static Comparison compare(
            List<Candidate> candidates, String reference, Settings settings, Monitor monitor)
            throws InterruptedException, IOException {
        return compare(candidates, reference, settings, UnaryOperator.identity(), monitor);
    }

    /**
     * The same for paths that go on from where others stand.
     *
     * @param candidates of models whose day 0 is the day on which the particles stand, see {@link LaterStart}
     * @param settings   in which it is not asked what binds
     * @throws IllegalArgumentException if it is
     */
    public static Comparison goOn(
            List<Candidate> candidates, String reference, Settings settings, Particles particles, Monitor monitor)
            throws InterruptedException, IOException {
        if (settings.bindingPaths() > 0) {
            throw new IllegalArgumentException("what binds cannot be asked of paths that go on");
        }
        return compare(candidates, reference, settings, particles::begin, monitor);
    }

    private static Comparison compare(
            List<Candidate> candidates, String reference, Settings settings, UnaryOperator<PathSources> begin, Monitor monitor)
            throws InterruptedException, IOException {
        var names = candidates.stream().map(c -> c.scenario().strategy()).toList();
        if (!names.contains(reference)) {
            throw new IllegalArgumentException("no strategy \"" + reference + "\" to compare with among " + names);
        }
        try (var run = new ComparisonRun(candidates, names.indexOf(reference), settings, begin, monitor)) {
            return run.run();
        }
    }

    /**
     * Where the spread of active residents at the end comes from.
     *
     * @param triples of paths, 1 … {@value #MOST_TRIPLES}
     * @param monitor told how far it is; there is no rest
     * @return empty if all paths end alike
     * @throws IllegalArgumentException if {@code triples} is out of its range
     * @throws InterruptedException if the calling thread is interrupted
     */
    public static Optional<VarianceSplit> split(
            Candidate candidate, int triples, long seed, int threads, Monitor monitor) throws InterruptedException {
        if (triples < 1 || triples > MOST_TRIPLES) {
            throw new IllegalArgumentException("triples must be 1 to " + MOST_TRIPLES + ", got " + triples);
        }
        try (var stage = new SplitStage(candidate, triples, seed, threads)) {
            return stage.run(CONFIDENCE, monitor);
        }
    }

    /**
     * The probability that a candidate reaches one of its targets at the end, or that it misses it, whichever is smaller, where plain
     * paths would hardly show it.
     *
     * @param paths   behind the estimate, 1 … {@value #MOST_RARE_PATHS}; some thousand more are run before
     * @param monitor told how far it is; there is no rest
     * @throws IllegalArgumentException if {@code paths} is out of its range
     * @throws InterruptedException if the calling thread is interrupted
     */
    public static SmallProbability rare(
            Candidate candidate, Target target, int paths, long seed, int threads, Monitor monitor)
            throws InterruptedException {
        if (paths < 1 || paths > MOST_RARE_PATHS) {
            throw new IllegalArgumentException("paths must be 1 to " + MOST_RARE_PATHS + ", got " + paths);
        }
        return new RareStage(candidate, target, paths, seed, threads).run(CONFIDENCE, monitor);
    }

    /**
     * Paths of a compiled model, without targets, at the closes of days H/4, H/2, 3H/4 and H.
     *
     * @throws InterruptedException if the calling thread is interrupted; the work so far is lost
     */
    public static Snapshots simulate(CompiledModel model, int paths, long seed, int threads) throws InterruptedException {
        return simulate(List.of(model), paths, seed, threads).get(0);
    }

    /**
     * The same of several models, each as if it were alone; what they share is drawn once.
     *
     * @throws InterruptedException if the calling thread is interrupted; the work so far is lost
     */
    public static List<Snapshots> simulate(List<CompiledModel> models, int paths, long seed, int threads) throws InterruptedException {
        var snapshots = models.stream().map(model -> new Snapshots(quarters(model.days()), model.channels().size())).toList();
        var items = IntStream.range(0, models.size())
                .mapToObj(i -> new Planner.Item(models.get(i), Boost.NONE, (block, reference) -> snapshots.get(i).add(block)))
                .toList();
        try (var stage = new Stage(new Planner().plan(items, 0), new Settings(paths, seed, threads, 0, 0, Sampling.INDEPENDENT))) {
            stage.runTo(paths, done -> true);
        }
        return snapshots;
    }

    private static int[] quarters(int days) {
        return IntStream.of(days / 4, days / 2, 3 * days / 4, days).distinct().filter(day -> day > 0).toArray();
    }
}

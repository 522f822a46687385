package id.gapai.simulation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.gapai.model.distribution.Distribution;
import id.gapai.model.forecast.Binding;
import id.gapai.model.forecast.Comparison;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.PairedDifference;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.engine.Engine;
import id.gapai.simulation.engine.Ensemble;
import id.gapai.simulation.engine.Job;
import id.gapai.simulation.kernel.Boost;
import id.gapai.simulation.kernel.Kernel;
import id.gapai.simulation.kernel.World;
import id.gapai.simulation.kernel.WorldModel;
import id.gapai.simulation.parameter.Quantile;
import id.gapai.simulation.summary.ForecastSummary;
import id.gapai.simulation.summary.Pairs;
import id.gapai.simulation.summary.Sample;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Runs compiled models path by path. The same seed gives the same bits for any number of threads. */
public final class Simulation {
    /** More of what may bind, in the order of {@link Binding}. */
    private static final List<Boost> MORE = List.of(new Boost(1.1, 1, 1), new Boost(1, 1.1, 1), new Boost(1, 1, 1.1));

    private final Engine engine;
    private final Settings settings;

    /** Strategies share most of their distributions, and some quantile functions are tables. */
    private final Map<Distribution, Quantile> quantiles = new HashMap<>();

    private record Run(CompiledModel model, Boost boost, int paths) {
        WorldModel world() {
            return WorldModel.of(model, boost);
        }

        Job in(World world) {
            return new Job(new Kernel(world, model, boost), paths);
        }
    }

    private Simulation(Engine engine, Settings settings) {
        this.engine = engine;
        this.settings = settings;
    }

    /**
     * Forecasts of all candidates on common random numbers, and their paired differences to the reference.
     *
     * @param reference name of one of the candidates' strategies
     * @throws IllegalArgumentException if there is no candidate of that name
     * @throws InterruptedException if the calling thread is interrupted; the work so far is lost
     */
    public static Comparison compare(
            List<Candidate> candidates, String reference, Settings settings, Progress progress)
            throws InterruptedException {
        requireReference(candidates, reference);
        long each = settings.paths() + (long) MORE.size() * settings.bindingPaths();
        long total = candidates.size() * each;
        var done = new AtomicLong();
        try (var engine = new Engine(settings.threads(), n -> progress.report(done.addAndGet(n), total))) {
            return new Simulation(engine, settings).compare(candidates, reference);
        }
    }

    /**
     * All paths of a compiled model.
     *
     * @throws InterruptedException if the calling thread is interrupted; the work so far is lost
     */
    public static Ensemble simulate(CompiledModel model, int paths, long seed, int threads)
            throws InterruptedException {
        var settings = new Settings(paths, seed, threads, 0, 0);
        try (var engine = new Engine(threads, n -> {})) {
            return new Simulation(engine, settings).run(List.of(new Run(model, Boost.NONE, paths))).get(0);
        }
    }

    private Comparison compare(List<Candidate> candidates, String reference) throws InterruptedException {
        var ensembles = run(candidates.stream().flatMap(this::runs).toList());
        int each = ensembles.size() / candidates.size();
        var forecasts = new ArrayList<Forecast>();
        var finals = new ArrayList<int[]>();
        for (int i = 0; i < candidates.size(); i++) {
            var own = ensembles.subList(i * each, (i + 1) * each);
            forecasts.add(forecast(candidates.get(i), own));
            finals.add(finalActive(own.get(0)));
        }
        return new Comparison(reference, forecasts, differences(forecasts, finals, reference));
    }

    /** The plain run, and the first paths once more with more of one thing, the random numbers being the same. */
    private Stream<Run> runs(Candidate candidate) {
        var plain = Stream.of(new Run(candidate.model(), Boost.NONE, settings.paths()));
        var boosts = settings.bindingPaths() == 0 ? Stream.<Boost>of() : MORE.stream();
        return Stream.concat(plain, boosts.map(boost -> new Run(candidate.model(), boost, settings.bindingPaths())));
    }

    /** Runs in the same world go together. The ensembles come in the order of the runs. */
    private List<Ensemble> run(List<Run> runs) throws InterruptedException {
        var worlds = IntStream.range(0, runs.size()).boxed().collect(groupingBy(i -> runs.get(i).world(), LinkedHashMap::new, toList()));
        var ensembles = new Ensemble[runs.size()];
        for (var together : worlds.entrySet()) {
            var world = new World(together.getKey(), d -> quantiles.computeIfAbsent(d, Quantile::of));
            var jobs = together.getValue().stream().map(i -> runs.get(i).in(world)).toList();
            var done = engine.run(world, jobs, settings.seed()).iterator();
            together.getValue().forEach(i -> ensembles[i] = done.next());
        }
        return List.of(ensembles);
    }

    private Forecast forecast(Candidate candidate, List<Ensemble> own) {
        var summary = new ForecastSummary(candidate.scenario(), candidate.model(), own.get(0));
        return summary.forecast(settings.seed(), settings.samplePaths(), binding(own));
    }

    private Optional<Binding> binding(List<Ensemble> own) {
        if (own.size() == 1) {
            return Optional.empty();
        }
        double[] medians = own.stream().mapToDouble(this::medianActive).toArray();
        return Optional.of(new Binding(medians[1] - medians[0], medians[2] - medians[0], medians[3] - medians[0]));
    }

    /** Of the paths that all runs have. */
    private double medianActive(Ensemble ensemble) {
        return Sample.ofFirst(settings.bindingPaths(), finalActive(ensemble)).quantile(0.5);
    }

    private static int[] finalActive(Ensemble ensemble) {
        return ensemble.activeOn(ensemble.days());
    }

    private static void requireReference(List<Candidate> candidates, String reference) {
        var names = candidates.stream().map(c -> c.scenario().strategy()).toList();
        if (!names.contains(reference)) {
            throw new IllegalArgumentException("no strategy \"" + reference + "\" to compare with among " + names);
        }
    }

    private static List<PairedDifference> differences(
            List<Forecast> forecasts, List<int[]> finals, String reference) {
        var names = forecasts.stream().map(Forecast::strategy).toList();
        int[] base = finals.get(names.indexOf(reference));
        var differences = new ArrayList<PairedDifference>();
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).equals(reference)) {
                differences.add(Pairs.difference(names.get(i), finals.get(i), reference, base));
            }
        }
        return differences;
    }
}

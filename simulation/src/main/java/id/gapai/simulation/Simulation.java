package id.gapai.simulation;

import id.gapai.model.distribution.Distribution;
import id.gapai.model.forecast.Binding;
import id.gapai.model.forecast.Comparison;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.PairedDifference;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.engine.Engine;
import id.gapai.simulation.engine.Ensemble;
import id.gapai.simulation.kernel.Boost;
import id.gapai.simulation.kernel.Kernel;
import id.gapai.simulation.parameter.Quantile;
import id.gapai.simulation.summary.ForecastSummary;
import id.gapai.simulation.summary.Pairs;
import id.gapai.simulation.summary.Sample;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Runs compiled models path by path. The same seed gives the same bits for any number of threads. */
public final class Simulation {
    private static final Boost MORE_OFFICERS = new Boost(1.1, 1, 1);
    private static final Boost MORE_DEMAND = new Boost(1, 1.1, 1);
    private static final Boost MORE_PEOPLE = new Boost(1, 1, 1.1);
    private static final int BINDING_RUNS = 3;

    private final Engine engine;
    private final Settings settings;

    /** Strategies share most of their distributions, and some quantile functions are tables. */
    private final Map<Distribution, Quantile> quantiles = new HashMap<>();

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
        long each = settings.paths() + (long) BINDING_RUNS * settings.bindingPaths();
        long total = candidates.size() * each;
        var done = new AtomicLong();
        try (var engine = new Engine(settings.threads(), n -> progress.report(done.addAndGet(n), total))) {
            var simulation = new Simulation(engine, settings);
            var forecasts = new ArrayList<Forecast>();
            var finals = new ArrayList<int[]>();
            for (var candidate : candidates) {
                var ensemble = simulation.run(candidate.model(), Boost.NONE, settings.paths());
                forecasts.add(simulation.forecast(candidate, ensemble));
                finals.add(ensemble.activeOn(ensemble.days()));
            }
            return new Comparison(reference, forecasts, differences(forecasts, finals, reference));
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
            return new Simulation(engine, settings).run(model, Boost.NONE, paths);
        }
    }

    private Ensemble run(CompiledModel model, Boost boost, int paths) throws InterruptedException {
        var kernel = new Kernel(model, boost, d -> quantiles.computeIfAbsent(d, Quantile::of));
        return engine.run(kernel, paths, settings.seed());
    }

    private Forecast forecast(Candidate candidate, Ensemble ensemble) throws InterruptedException {
        var summary = new ForecastSummary(candidate.scenario(), candidate.model(), ensemble);
        return summary.forecast(settings.seed(), settings.samplePaths(), binding(candidate.model(), ensemble));
    }

    /** The first paths once more with more of one thing, the random numbers being the same. */
    private Optional<Binding> binding(CompiledModel model, Ensemble plain) throws InterruptedException {
        int paths = settings.bindingPaths();
        if (paths == 0) {
            return Optional.empty();
        }
        double median = medianActive(plain, paths);
        return Optional.of(new Binding(
                medianActive(run(model, MORE_OFFICERS, paths), paths) - median,
                medianActive(run(model, MORE_DEMAND, paths), paths) - median,
                medianActive(run(model, MORE_PEOPLE, paths), paths) - median));
    }

    private static double medianActive(Ensemble ensemble, int paths) {
        return Sample.ofFirst(paths, ensemble.activeOn(ensemble.days())).quantile(0.5);
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

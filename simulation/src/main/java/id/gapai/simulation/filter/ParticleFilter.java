package id.gapai.simulation.filter;

import id.gapai.model.array.Ints;
import id.gapai.model.distribution.Distribution;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.compiled.LaterStart;
import id.gapai.simulation.filter.Proposals.Proposal;
import id.gapai.simulation.kernel.Boost;
import id.gapai.simulation.kernel.Kernel;
import id.gapai.simulation.kernel.UncertainParameter;
import id.gapai.simulation.kernel.World;
import id.gapai.simulation.kernel.WorldModel;
import id.gapai.simulation.parameter.Quantile;
import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.LaneDraws;
import id.gapai.simulation.random.PathSources;
import id.gapai.simulation.random.Purposes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The bootstrap particle filter (N. J. Gordon, D. J. Salmond and A. F. M. Smith, "Novel approach to nonlinear/non-Gaussian Bayesian state
 * estimation", IEE Proceedings F 140, 1993, 107–113). Paths are drawn from the prior and run to the first counts; each weighs as much as
 * the counts are likely on it, and as many are run as give the weights the effective size asked for, within limits. The
 * population is drawn from them by weight, and goes on to the next counts with fresh chance. Parameters go along unchanged, so what is
 * known of them is a choice among the first draws: exact for many particles, and {@link Step#families} tells how many are left. Where they
 * are fewer than asked for it begins again with more particles. The same seed gives the same for any number of threads.
 */
public final class ParticleFilter implements AutoCloseable {
    /** If none of so many meets the counts, more are not run. */
    private static final int VAIN_PROPOSALS = 25_600;

    /** Paths of one piece of work. */
    private static final int PIECE = 128;

    private static final long SELECT = Purposes.keyOf("filter/select");

    private final CompiledModel model;
    private final List<Prior> priors;
    private final FilterSettings settings;
    private final Map<Distribution, Quantile> quantiles = new HashMap<>();
    private final ExecutorService pool;

    public ParticleFilter(CompiledModel model, FilterSettings settings) {
        this(model, List.of(), settings);
    }

    /** @param priors from which values are drawn in the place of the model's joint sample, one for each of its columns; empty: of none */
    public ParticleFilter(CompiledModel model, List<Prior> priors, FilterSettings settings) {
        this.model = model;
        this.priors = List.copyOf(priors);
        this.settings = settings;
        pool = Executors.newFixedThreadPool(settings.threads(), ParticleFilter::daemon);
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "filter");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Learns from counts.
     *
     * @param counts at least one, within the days of the model, in any order
     * @throws IllegalArgumentException if there is none, or one is later
     * @throws InterruptedException if the calling thread is interrupted; the work so far is lost
     */
    public Filtered run(List<ObservedCount> counts) throws InterruptedException {
        return run(counts, filtered -> {});
    }

    /**
     * @param passed told what was found up to each group of counts, which is what there would be without the later ones; again if the filter
     *     begins again with more particles
     */
    public Filtered run(List<ObservedCount> counts, Consumer<Filtered> passed) throws InterruptedException {
        if (counts.isEmpty() || counts.stream().anyMatch(count -> count.lastDay() > model.days())) {
            throw new IllegalArgumentException("need counts up to day " + model.days() + ", got " + counts);
        }
        int size = settings.particles();
        var found = pass(counts, size, passed);
        while (found.particles().isPresent() && settings.wantsMore(size, found.families())) {
            size = settings.next(size, found.families());
            found = pass(counts, size, passed);
        }
        return found.thinned(settings.particles());
    }

    private Filtered pass(List<ObservedCount> counts, int size, Consumer<Filtered> passed) throws InterruptedException {
        var steps = new ArrayList<Step>();
        var particles = Optional.<Particles>empty();
        int day = 0;
        for (var group : CountGroup.of(counts)) {
            var leg = new Leg(size, day, group, particles);
            var proposals = leg.proposals();
            particles = leg.chosen(proposals);
            steps.add(step(group.lastDay(), proposals, particles));
            if (!steps.get(steps.size() - 1).isPassed()) {
                return new Filtered(steps, Optional.empty());
            }
            day = group.lastDay();
            passed.accept(new Filtered(steps, particles));
        }
        return new Filtered(steps, particles);
    }

    private static Step step(int lastDay, Proposals proposals, Optional<Particles> chosen) {
        return new Step(
                lastDay,
                proposals.run(),
                Systematic.effectiveSize(proposals.weights()),
                chosen.map(Particles::families).orElse(0.0),
                proposals.least(),
                proposals.greatest());
    }

    /** The way from one day to the last day of some counts. */
    private final class Leg {
        private final int size;
        private final CountGroup counts;
        private final Optional<Particles> before;
        private final World world;
        private final Kernel kernel;
        private final List<UncertainParameter> parameters;
        private final Map<Long, Integer> places;
        private final long seed;

        private Leg(int size, int day, CountGroup group, Optional<Particles> before) {
            this.size = size;
            this.before = before;
            counts = group.from(day);
            var rest = day == 0 ? model : LaterStart.of(model, day);
            world = new World(WorldModel.of(rest, Boost.NONE), d -> quantiles.computeIfAbsent(d, Quantile::of));
            kernel = new Kernel(world, rest, Boost.NONE);
            parameters = Stream.concat(world.uncertainParameters().stream(), kernel.uncertainParameters().stream()).toList();
            places = Particles.places(parameters);
            seed = settings.seed() ^ Purposes.keyOf("filter/" + day + "/" + group.lastDay());
        }

        private Proposals proposals() throws InterruptedException {
            var all = new Proposals();
            int rounds = 0;
            do {
                round(rounds++, all);
            } while (all.run() < most(all) && Systematic.effectiveSize(all.weights()) < size);
            all.sort();
            return all;
        }

        private int most(Proposals all) {
            int most = settings.mostProposals(size);
            return all.isVain() ? Math.min(VAIN_PROPOSALS, most) : most;
        }

        private void round(int round, Proposals all) throws InterruptedException {
            var work = new ArrayList<Callable<Proposals>>();
            for (int from = 0; from < size; from += PIECE) {
                int first = round * size + from;
                int paths = Math.min(PIECE, size - from);
                work.add(() -> piece(first, paths));
            }
            for (var done : pool.invokeAll(work)) {
                try {
                    all.addAll(done.get());
                } catch (ExecutionException e) {
                    throw new IllegalStateException("a path of the filter failed", e.getCause());
                }
            }
        }

        private Proposals piece(int first, int paths) {
            var found = new Proposals();
            var walk = new Walk(world, kernel, counts);
            var prior = new PriorSource(places, priors);
            var sources = before.map(particles -> particles.begin(PathSources.KEYED)).orElse(PathSources.both(prior));
            for (int path = first; path < first + paths; path += LaneDraws.MOST) {
                int lanes = Math.min(LaneDraws.MOST, first + paths - path);
                walk.run(seed, path, lanes, sources);
                for (int k = 0; k < lanes; k++) {
                    found.saw(walk.active(k));
                    double weight = walk.likelihood(k);
                    if (weight > 0) {
                        found.add(proposal(path + k, weight, walk, k, prior));
                    }
                }
            }
            return found;
        }

        private Proposal proposal(int path, double weight, Walk walk, int lane, PriorSource prior) {
            var closes = walk.closes(lane);
            if (before.isEmpty()) {
                return new Proposal(path, weight, new Particle(prior.drawn(path), walk.stand(lane), path, closes));
            }
            int place = before.get().place(path);
            var parent = before.get().all().get(place);
            return new Proposal(place, weight, new Particle(parent.drawn(), walk.stand(lane), parent.family(), joined(parent.closes(), closes)));
        }

        private static Ints joined(Ints first, Ints then) {
            return Ints.generate(first.size() + then.size(), i -> i < first.size() ? first.get(i) : then.get(i - first.size()));
        }

        /** Empty if no path has met the counts. */
        private Optional<Particles> chosen(Proposals proposals) {
            var weights = proposals.weights();
            if (weights.length == 0) {
                return Optional.empty();
            }
            var draws = new Draws();
            draws.startPath(seed, Long.MAX_VALUE);
            var chosen = new ArrayList<Particle>();
            for (int i : Systematic.resample(weights, size, draws.uniform(SELECT))) {
                chosen.add(proposals.particle(i));
            }
            return Optional.of(new Particles(parameters, priors, chosen));
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}

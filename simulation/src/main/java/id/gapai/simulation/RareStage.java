package id.gapai.simulation;

import id.gapai.model.array.Doubles;
import id.gapai.model.forecast.SmallProbability;
import id.gapai.model.scenario.Target;
import id.gapai.simulation.kernel.Boost;
import id.gapai.simulation.kernel.Kernel;
import id.gapai.simulation.kernel.UncertainParameter;
import id.gapai.simulation.kernel.World;
import id.gapai.simulation.random.PathSources;
import id.gapai.simulation.rare.Axes;
import id.gapai.simulation.rare.CrossEntropy;
import id.gapai.simulation.rare.Event;
import id.gapai.simulation.rare.PathSample;
import id.gapai.simulation.rare.RareEstimate;
import id.gapai.simulation.rare.ShiftMixture;
import id.gapai.simulation.rare.ShiftedSource;
import id.gapai.simulation.sampling.Sampling;
import id.gapai.simulation.sampling.SlowSwings;
import id.gapai.simulation.summary.Confidence;
import id.gapai.simulation.tally.MarginsTally;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** Paths of one candidate steered towards a target, or away from it: first rounds of pilots to learn where to, then those that count. */
final class RareStage {
    /** Paths of a pilot. */
    static final int PILOT = 4_000;

    /** Pilots that already reach the event: the last ones have more to learn from. */
    private static final int LAST_PILOTS = 2;

    /** After as many pilots without a nearer path the event is given up as out of reach. */
    private static final int PATIENCE = 3;

    private static final int MOST_PILOTS = 30;

    private final Candidate candidate;
    private final Target target;
    private final Settings settings;
    private final Planner planner = new Planner();
    private int next;

    RareStage(Candidate candidate, Target target, int paths, long seed, int threads) {
        this.candidate = candidate;
        this.target = target;
        settings = new Settings(paths, seed, threads, 0, 0, Sampling.INDEPENDENT);
    }

    SmallProbability run(Confidence confidence, Monitor monitor) throws InterruptedException {
        var plain = sample(plain(), PILOT, done -> true);
        var event = plain.shareReached() <= 0.5 ? Event.REACHED : Event.MISSED;
        var mixture = mixture(plain, event);
        int pilots = next;
        var progress = new SideProgress(monitor, settings.paths());
        var paths = sample(plain.source().with(mixture), settings.paths(), progress::blockDone);
        var estimate = RareEstimate.of(paths, event, confidence);
        return new SmallProbability(
                candidate.scenario().strategy(),
                target,
                event == Event.REACHED,
                estimate.probability(),
                estimate.relativeError(),
                estimate.effectivePaths(),
                settings.paths(),
                pilots);
    }

    ShiftedSource plain() {
        return ShiftedSource.plain(settings.seed(), axes(), SlowSwings.of(candidate.model().days()));
    }

    ShiftMixture mixture(PathSample plain, Event event) throws InterruptedException {
        var step = CrossEntropy.step(plain, event);
        double nearest = step.level();
        int last = 0;
        int stuck = 0;
        for (int pilot = 1; pilot < MOST_PILOTS && last < LAST_PILOTS && stuck < PATIENCE; pilot++) {
            step = CrossEntropy.step(sample(plain.source().with(step.mixture()), PILOT, done -> true), event);
            last += step.reached() ? 1 : 0;
            stuck = step.reached() || step.level() > nearest ? 0 : stuck + 1;
            nearest = Math.max(nearest, step.level());
        }
        return step.mixture();
    }

    /** The next paths, none of which was run before. */
    PathSample sample(ShiftedSource source, int paths, IntPredicate blockDone) throws InterruptedException {
        int first = next;
        var margins = new MarginsTally(target, first, paths);
        var item = new Planner.Item(candidate.model(), Boost.NONE, (block, reference) -> margins.add(block));
        try (var stage = new Stage(planner.plan(List.of(item), 0), PathSources.both(source), settings)) {
            stage.setDone(first);
            stage.runTo(first + paths, blockDone);
        }
        next += paths;
        return new PathSample(source, first, Doubles.of(margins.margins()));
    }

    private Axes axes() {
        var shared = planner.plan(List.of(new Planner.Item(candidate.model(), Boost.NONE, (block, reference) -> {})), 0)
                .worlds()
                .get(0);
        World world = shared.world();
        Kernel kernel = shared.runs().get(0).kernel();
        return new Axes(Stream.concat(world.uncertainParameters().stream(), kernel.uncertainParameters().stream())
                .mapToLong(UncertainParameter::purpose));
    }
}

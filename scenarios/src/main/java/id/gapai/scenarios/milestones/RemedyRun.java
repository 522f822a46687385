package id.gapai.scenarios.milestones;

import id.gapai.model.scenario.PlannedWork;
import id.gapai.model.scenario.Scenario;
import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.scenarios.lever.Lever;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.simulation.Trials;
import id.gapai.simulation.filter.FilterSettings;
import id.gapai.simulation.milestones.ReplicateShare;
import id.gapai.simulation.milestones.SmallestSetting;
import id.gapai.simulation.random.Purposes;
import id.gapai.simulation.sampling.Sampling;
import id.gapai.simulation.trial.Outcome;
import id.gapai.simulation.trial.PathRange;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Looks for the remedy with the least cost after the last known count. Paths that have met all counts go on from there, as those of an
 * update do: a count that is far behind is met by few paths of the forecast, and earlier counts say something too. For each lever the
 * smallest setting that reaches the wanted probability is found on one set of such paths and told on another, which has met the counts by
 * random numbers of its own; where it does not reach there, more is tried.
 */
final class RemedyRun {
    /** Of the paths of the way. */
    private static final int SEARCH_PART = 16;

    private static final int TOLD_PART = 4;
    private static final int LEAST_PATHS = 256;
    private static final int MOST_PARTICLES = 2_048;

    /** Paths towards a count for each particle: a count that fewer than one in so many comes near is told less sharply, but not in minutes. */
    private static final int PROPOSALS = 64;

    /** Settings looked at, of a usual lever. */
    private static final int LOOKS = 8;

    private static final int LEVERS = 6;
    private static final int MOST_RAISES = 4;
    private static final long SEARCH = Purposes.keyOf("milestones/search");
    private static final long TOLD = Purposes.keyOf("milestones/told");

    private final MilestonesQuestion question;
    private final Trials trials;
    private final ProjectedWorld world;
    private final MetCounts search;
    private final MetCounts told;
    private final LocalDate from;

    /** @param readings of the paths of the way, by known count */
    RemedyRun(MilestonesQuestion question, Trials trials, ProjectedWorld world, List<Reading> readings) throws InterruptedException, IOException {
        this.question = question;
        this.trials = trials;
        this.world = world;
        var model = world.compile(question.scenario());
        var searched = new PathRange(whole(question.paths()), searchPaths(question));
        search = MetCounts.of(question, model, readings, settings(searched.size(), SEARCH), searched);
        trials.rest();
        told = MetCounts.of(question, model, readings, settings(Math.min(MOST_PARTICLES, toldPaths(question)), TOLD), searched.next(toldPaths(question)));
        from = question.study().asOf().plusDays(search.filtered().day() + 1);
    }

    private FilterSettings settings(int particles, long key) {
        return new FilterSettings(particles, trials.seed() ^ key, trials.threads(), PROPOSALS * particles);
    }

    /** Paths of all settings together, as it seems beforehand. */
    static long expectedWork(MilestonesQuestion question) {
        return LEVERS * ((long) LOOKS * searchPaths(question) + toldPaths(question));
    }

    private static int searchPaths(MilestonesQuestion question) {
        return whole(Math.max(LEAST_PATHS, question.paths() / SEARCH_PART));
    }

    private static int toldPaths(MilestonesQuestion question) {
        return whole(Math.max(LEAST_PATHS, question.paths() / TOLD_PART));
    }

    /** So that replicates have equally many. */
    private static int whole(int paths) {
        return (paths + Sampling.REPLICATES - 1) / Sampling.REPLICATES * Sampling.REPLICATES;
    }

    Remedies remedies() throws InvalidInput, InterruptedException, IOException {
        if (search.isOutOfReach() || told.isOutOfReach()) {
            return Remedies.outOfReach(from, question.probability());
        }
        var unchanged = run(List.of(question.scenario()), told).get(0);
        var chance = ReplicateShare.of(unchanged, question.target());
        var levers = RemedyLevers.from(from, question);
        boolean isNeedless = chance.value() >= question.probability();
        var tried = isNeedless ? List.<Remedy>of() : new Tried(levers, unchanged).remedies();
        return new Remedies(from, question.probability(), Optional.of(chance), tried, levers.noRoom(), told.families());
    }

    private List<Outcome> run(List<Scenario> scenarios, MetCounts start) throws InterruptedException, IOException {
        return trials.run(start.goOn(scenarios.stream().map(world::compile).toList()));
    }

    /** The levers, beside the strategy as it is. */
    private final class Tried {
        private final RemedyLevers levers;
        private final Outcome unchanged;
        private final Map<Lever, Remedy> remedies = new LinkedHashMap<>();

        Tried(RemedyLevers levers, Outcome unchanged) {
            this.levers = levers;
            this.unchanged = unchanged;
        }

        /** What does not reach on the paths from which it is told is raised, by ever more, as long as that helps. */
        List<Remedy> remedies() throws InvalidInput, InterruptedException, IOException {
            var next = new LinkedHashMap<Lever, Integer>();
            for (var lever : levers.all()) {
                next.put(lever, setting(lever));
            }
            for (int raise = 0; raise <= MOST_RAISES && !next.isEmpty(); raise++) {
                tell(next);
                next = raised(next, 1 << raise);
            }
            return List.copyOf(remedies.values());
        }

        /** The smallest that reaches the probability on the paths of the search, or else the best. */
        private int setting(Lever lever) throws InvalidInput, InterruptedException, IOException {
            var found = SmallestSetting.of(levers.first(lever), lever.most(), question.probability(), setting -> {
                var outcome = run(List.of(levers.set(lever, setting)), search).get(0);
                return outcome.reached(question.target()) / (double) outcome.paths().size();
            });
            return found.smallest().orElse(found.best());
        }

        private void tell(Map<Lever, Integer> settings) throws InterruptedException, IOException {
            var scenarios = settings.entrySet().stream().map(entry -> levers.set(entry.getKey(), entry.getValue())).toList();
            var outcomes = run(scenarios, told);
            int i = 0;
            for (var entry : settings.entrySet()) {
                var remedy = remedy(entry.getKey(), entry.getValue(), scenarios.get(i), outcomes.get(i));
                remedies.merge(entry.getKey(), remedy, (old, fresh) -> fresh.probability().value() > old.probability().value() ? fresh : old);
                i++;
            }
        }

        private LinkedHashMap<Lever, Integer> raised(Map<Lever, Integer> settings, int by) {
            var raised = new LinkedHashMap<Lever, Integer>();
            settings.forEach((lever, setting) -> {
                boolean helped = remedies.get(lever).setting() == setting;
                if (helped && remedies.get(lever).probability().value() < question.probability() && setting < lever.most()) {
                    raised.put(lever, Math.min(lever.most(), setting + by));
                }
            });
            return raised;
        }

        private Remedy remedy(Lever lever, int setting, Scenario scenario, Outcome outcome) {
            double days = (outcome.officerDays().sum() - unchanged.officerDays().sum()) / (double) outcome.paths().size();
            return new Remedy(lever, setting, ReplicateShare.of(outcome, question.target()), cost(scenario), days);
        }
    }

    /** Beyond that of the strategy. */
    private OptionalDouble cost(Scenario scenario) {
        return question.study().costs()
                .map(costs -> OptionalDouble.of(costs.expected(PlannedWork.of(scenario)) - costs.expected(PlannedWork.of(question.scenario()))))
                .orElse(OptionalDouble.empty());
    }
}

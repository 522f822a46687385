package id.gapai.scenarios.forecast;

import id.gapai.model.forecast.Comparison;
import id.gapai.model.forecast.CountUpdate;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.Hindcast;
import id.gapai.model.forecast.Observation;
import id.gapai.model.forecast.PopulationView;
import id.gapai.model.forecast.SmallProbability;
import id.gapai.model.forecast.StudyForecast;
import id.gapai.model.forecast.StudyForecast.StaffCase;
import id.gapai.model.forecast.Uncertainty;
import id.gapai.model.forecast.VarianceSplit;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.Candidate;
import id.gapai.simulation.Monitor;
import id.gapai.simulation.Settings;
import id.gapai.simulation.Simulation;
import id.gapai.simulation.compiled.LaterStart;
import id.gapai.simulation.parameter.Quantile;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Simulates a study: its strategies, the same with few and with many officers, and its hindcast. */
public final class StudyRun {
    /** What is simulated at the moment. */
    public enum Phase {
        STRATEGIES,
        FEW_OFFICERS,
        MANY_OFFICERS,
        HINDCAST,
        BEFORE,
        SPLIT,
        RARE
    }

    private static final int PART = 5;
    private static final int LEAST_PATHS = 500;
    private static final int MOST_PATHS = 100_000;

    /** To find those that pass near the counts; they take some 5 kB each. */
    private static final int HINDCAST_WHOLE_PATHS = 10_000;

    private static final Map<Phase, Double> STAFF_CASE_LEVELS =
            new EnumMap<>(Map.of(Phase.FEW_OFFICERS, 0.05, Phase.MANY_OFFICERS, 0.95));

    private final Study study;
    private final ProjectedWorld world;
    private final Optional<Beginning> beginning;
    private final Settings settings;
    private final Function<Phase, Monitor> monitors;

    private StudyRun(
            Study study, ProjectedWorld world, Optional<Beginning> beginning, Settings settings, Function<Phase, Monitor> monitors) {
        this.study = study;
        this.world = world;
        this.beginning = beginning;
        this.settings = settings;
        this.monitors = monitors;
    }

    /** @throws InvalidInput if the tables of the population contradict each other */
    public static StudyRun of(Study study, Settings settings, Function<Phase, Monitor> monitors) throws InvalidInput {
        return of(study, ProjectedWorld.of(study), Optional.empty(), settings, monitors);
    }

    /**
     * @param world     of the study
     * @param beginning of paths that have learned from counts; empty: they begin on the as-of date. From a beginning it is not asked what
     *                  binds, nor what other numbers of officers would do, nor where the spread comes from
     */
    public static StudyRun of(
            Study study, ProjectedWorld world, Optional<Beginning> beginning, Settings settings, Function<Phase, Monitor> monitors) {
        return new StudyRun(study, world, beginning, settings, monitors);
    }

    /**
     * The forecast of some of the study's strategies, as yet without population, staff cases, hindcast and what is asked besides.
     *
     * @param strategies names, the reference among them, and the one in force at the beginning
     * @throws InterruptedException if the calling thread is interrupted, or a monitor stops the run
     */
    public StudyForecast headline(List<String> strategies) throws InterruptedException, IOException {
        return outline(
                study,
                beginning.isEmpty() ? compare(strategies, OptionalDouble.empty(), settings, Phase.STRATEGIES) : goOn(strategies, beginning.get()));
    }

    /** A comparison as the forecast of a study, without all that is asked besides, and as long without the population. */
    public static StudyForecast outline(Study study, Comparison comparison) {
        return new StudyForecast(
                study.name(),
                study.title(),
                study.asOf(),
                study.end(),
                comparison,
                List.of(),
                Optional.empty(),
                PopulationView.none(study.asOf()),
                study.observations(),
                study.sourceLine(learned(study, comparison.referenceForecast().start())),
                Uncertainty.NONE);
    }

    /** The counts since the as-of date, from the last of which a forecast starts; of a forecast from the as-of date there are none. */
    private static List<Observation> learned(Study study, LocalDate start) {
        return study.observations().stream().filter(count -> count.asOf().isAfter(study.asOf()) && !count.asOf().isAfter(start)).toList();
    }

    /** The headline with the population, staff cases, hindcast and the answers to the questions. */
    public StudyForecast completed(StudyForecast headline, Questions questions)
            throws InvalidInput, InterruptedException, IOException {
        return new StudyForecast(
                headline.name(),
                headline.title(),
                headline.asOf(),
                headline.end(),
                headline.comparison(),
                staffCases(headline.comparison()),
                hindcast(headline.comparison().referenceForecast().paths()),
                world.population(),
                headline.observations(),
                headline.sourceLine(),
                uncertainty(questions, headline.comparison().referenceForecast().paths()),
                update(headline.comparison()));
    }

    private Comparison goOn(List<String> strategies, Beginning beginning) throws InterruptedException, IOException {
        var candidates = strategies.stream()
                .map(strategy -> world.candidate(study.scenario(strategy)))
                .map(candidate -> new Candidate(candidate.scenario(), LaterStart.of(candidate.model(), beginning.day())))
                .toList();
        return Simulation.goOn(candidates, study.reference(), settings.withoutBinding(), beginning.particles(), monitors.apply(Phase.STRATEGIES));
    }

    private Optional<CountUpdate> update(Comparison headline) throws InterruptedException, IOException {
        if (beginning.isEmpty()) {
            return Optional.empty();
        }
        var inForce = beginning.get().strategy();
        var candidate = world.candidate(study.scenario(inForce));
        var before = Simulation.compare(
                List.of(candidate), inForce, withPaths(headline.referenceForecast().paths(), 0), monitors.apply(Phase.BEFORE));
        return Optional.of(new CountUpdate(before.referenceForecast(), headline.forecast(inForce), beginning.get().counts()));
    }

    private Comparison compare(List<String> strategies, OptionalDouble officers, Settings settings, Phase phase)
            throws InterruptedException, IOException {
        var candidates = strategies.stream()
                .map(strategy -> world.candidate(study.scenario(strategy, officers)))
                .toList();
        return Simulation.compare(candidates, study.reference(), settings, monitors.apply(phase));
    }

    /** Nobody publishes the number of officers, so the headline is repeated at both ends of what is assumed. */
    private List<StaffCase> staffCases(Comparison headline) throws InterruptedException, IOException {
        var today = study.scenario(study.reference()).staff().today();
        if (today.sd() == 0 || beginning.isPresent()) {
            return List.of();
        }
        var strategies = headline.forecasts().stream().map(Forecast::strategy).toList();
        var cases = new ArrayList<StaffCase>();
        for (var level : STAFF_CASE_LEVELS.entrySet()) {
            double officers = Math.rint(Quantile.of(today).at(level.getValue()));
            var comparison = compare(
                    strategies, OptionalDouble.of(officers), withPaths(part(headline.referenceForecast().paths()), 0), level.getKey());
            cases.add(new StaffCase(level.getValue(), officers, comparison));
        }
        return cases;
    }

    private Optional<Hindcast> hindcast(int paths) throws InvalidInput, InterruptedException, IOException {
        var past = study.hindcast();
        return past.isEmpty() ? Optional.empty() : Optional.of(hindcast(past.get(), paths));
    }

    private Hindcast hindcast(Study.Past past, int paths) throws InvalidInput, InterruptedException, IOException {
        var earlier = past.study();
        var candidate = ProjectedWorld.of(earlier).candidate(earlier.scenario(earlier.reference()));
        var settings = withPaths(paths, Math.min(paths, HINDCAST_WHOLE_PATHS));
        var comparison = Simulation.compare(
                List.of(candidate), earlier.reference(), settings, monitors.apply(Phase.HINDCAST));
        return new Hindcast(comparison.referenceForecast(), earlier.observations(), past.parameterTitles());
    }

    private Uncertainty uncertainty(Questions questions, int paths) throws InterruptedException {
        var split = questions.triples() == 0 || beginning.isPresent() ? Optional.<VarianceSplit>empty() : split(questions);
        return new Uncertainty(split, questions.rare() ? smallProbabilities(questions, Math.min(paths, Simulation.MOST_RARE_PATHS)) : List.of());
    }

    private List<SmallProbability> smallProbabilities(Questions questions, int paths) throws InterruptedException {
        var candidate = world.candidate(study.scenario(questions.strategy()));
        var probabilities = new ArrayList<SmallProbability>();
        for (var target : candidate.scenario().targets()) {
            probabilities.add(Simulation.rare(
                    candidate, target, paths, settings.seed(), settings.threads(), monitors.apply(Phase.RARE)));
        }
        return probabilities;
    }

    private Optional<VarianceSplit> split(Questions questions) throws InterruptedException {
        return Simulation.split(
                world.candidate(study.scenario(questions.strategy())),
                questions.triples(),
                settings.seed(),
                settings.threads(),
                monitors.apply(Phase.SPLIT));
    }

    private Settings withPaths(int paths, int whole) {
        return new Settings(paths, settings.seed(), settings.threads(), 0, whole, settings.sampling());
    }

    /** Paths of a side question: a fifth of the paths, but not less than 500 where there are so many, nor more than 100,000. */
    public static int part(int paths) {
        return Math.min(paths, Math.max(LEAST_PATHS, Math.min(MOST_PATHS, paths / PART)));
    }
}

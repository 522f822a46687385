package id.gapai.scenarios.update;

import id.gapai.model.forecast.Observation;
import id.gapai.scenarios.calibrate.CountDays;
import id.gapai.scenarios.calibrate.OutOfReach;
import id.gapai.scenarios.csv.Observations;
import id.gapai.scenarios.forecast.Beginning;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.problem.Problem;
import id.gapai.scenarios.problem.Problems;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.Settings;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.filter.FilterSettings;
import id.gapai.simulation.filter.FilterSettings.Work;
import id.gapai.simulation.filter.Filtered;
import id.gapai.simulation.filter.ObservedCount;
import id.gapai.simulation.filter.ParticleFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Learns from counts since a study's as-of date. */
public final class Learning {
    /** With so many, what they leave uncertain is far less than what the counts leave; paths take them in turn. */
    private static final int MOST_PARTICLES = 4_000;

    /** Independent draws of uncertain numbers that are wanted, as a share of the particles: 200 of 4,000. */
    private static final double INDEPENDENT = 0.05;

    /** With so many times as many particles the filter may work to have them. */
    private static final int MOST_TIMES = 8;

    private final Study study;
    private final CompiledModel model;
    private final KnownCounts counts;

    /** @param model of the strategy in force */
    Learning(Study study, CompiledModel model, KnownCounts counts) {
        this.study = study;
        this.model = model;
        this.counts = counts;
    }

    /**
     * Where forecasts begin that have learned from all counts of the study's table since its as-of date.
     *
     * @param strategy in force up to the last of them
     * @param model    of that strategy
     * @param settings of the forecasts; as many paths learn, up to 4,000
     * @throws InvalidInput if there is no such count, or no path comes near one
     */
    public static Beginning beginning(Study study, String strategy, CompiledModel model, Settings settings)
            throws InvalidInput, InterruptedException, IOException {
        var file = StudyUpdate.file(study);
        var counts = new KnownCounts(file, study.asOf(), study.end(), KnownCounts.ofRows(rows(file), study.end()));
        var known = counts.before();
        if (known.isEmpty()) {
            throw new InvalidInput(List.of(new Problem(
                    file, 0, "", "has no count after asOf, " + study.asOf() + ", and before end, " + study.end(), "one count at least",
                    "gapai update STUDY --count DAY=N adds one")));
        }
        var filtered = new Learning(study, model, counts).from(known, settings);
        return new Beginning(strategy, filtered.day(), filtered.particles().orElseThrow(), known);
    }

    /**
     * Paths that have met some counts.
     *
     * @param model  of the strategy in force
     * @param counts of days after the as-of date and before the end, one at least
     * @return without particles if no path comes near one of them
     */
    public static Filtered filtered(Study study, CompiledModel model, List<Observation> counts, FilterSettings settings)
            throws InterruptedException {
        try (var filter = new ParticleFilter(model, settings)) {
            return filter.run(counts.stream().map(count -> CountDays.of(count, study.asOf(), study.end())).toList());
        }
    }

    /** Every row of a table of counts; none if there is no file. */
    static List<Observation> rows(Path file) throws InvalidInput {
        var problems = new Problems();
        var rows = Files.exists(file) ? Observations.ALL.read(file, problems).orElse(List.of()) : List.<Observation>of();
        problems.throwIfAny();
        return rows;
    }

    /**
     * Learns.
     *
     * @param known one at least
     * @throws InvalidInput if no path comes near one of them
     */
    Filtered from(List<Observation> known, Settings settings) throws InvalidInput, InterruptedException {
        var filtered = filtered(study, model, known, filter(settings));
        if (filtered.particles().isEmpty()) {
            throw new InvalidInput(List.of(outOfReach(known, filtered)));
        }
        return filtered;
    }

    private static FilterSettings filter(Settings settings) {
        int particles = Math.min(settings.paths(), MOST_PARTICLES);
        return new FilterSettings(particles, settings.seed(), settings.threads(), Work.until(INDEPENDENT * particles, MOST_TIMES * particles));
    }

    private ObservedCount observed(Observation count) {
        return CountDays.of(count, study.asOf(), study.end());
    }

    private Problem outOfReach(List<Observation> known, Filtered filtered) {
        var step = filtered.steps().get(filtered.steps().size() - 1);
        var missed = known.stream().filter(count -> observed(count).lastDay() == step.lastDay()).findFirst();
        var place = missed.flatMap(this::given).map(GivenCount::place).orElse("as_of " + missed.map(count -> count.asOf().toString()).orElse(""));
        return OutOfReach.of(counts.file(), place, step);
    }

    private Optional<GivenCount> given(Observation count) {
        return counts.all().stream().filter(given -> given.count().equals(count)).findFirst();
    }
}

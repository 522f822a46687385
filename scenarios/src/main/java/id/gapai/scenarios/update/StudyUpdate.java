package id.gapai.scenarios.update;

import id.gapai.model.forecast.Comparison;
import id.gapai.model.forecast.Observation;
import id.gapai.model.scenario.Scenario;
import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.problem.Problem;
import id.gapai.scenarios.problem.Problems;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.Candidate;
import id.gapai.simulation.Monitor;
import id.gapai.simulation.Settings;
import id.gapai.simulation.Simulation;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.compiled.LaterStart;
import id.gapai.simulation.filter.Particles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Learns from counts since a study's as-of date, with one strategy: that which was in force, and goes on. */
public final class StudyUpdate {
    /** Name of the table of counts. */
    public static final String FILE = "observations.csv";

    /** What is done at the moment. */
    public enum Phase {
        LEARN_BEFORE,
        FORECAST_BEFORE,
        LEARN_AFTER,
        FORECAST_AFTER
    }

    /** Tells what is done. */
    public interface Progress {
        Monitor of(Phase phase);
    }

    private final Study study;
    private final KnownCounts counts;
    private final Learning learning;
    private final Scenario scenario;
    private final CompiledModel model;
    private final ObservationsFile file;

    private StudyUpdate(Study study, String strategy, KnownCounts counts, ObservationsFile file) throws InvalidInput {
        this.study = study;
        this.counts = counts;
        this.file = file;
        scenario = study.scenario(strategy);
        model = ProjectedWorld.of(study).compile(scenario);
        learning = new Learning(study, model, counts);
    }

    /**
     * What is to be learned.
     *
     * @param texts new counts; empty: the rows of the file that were published after {@code seen}
     * @param seen  the last day of publication that a forecast of the study has seen
     * @throws InvalidInput with all that is wrong with the counts
     */
    public static StudyUpdate of(Study study, String strategy, List<String> texts, CountText form, LocalDate seen)
            throws InvalidInput, IOException {
        var path = file(study);
        var problems = new Problems();
        var counts = KnownCounts.of(study, texts, form, texts.isEmpty() ? seen : LocalDate.MAX, problems);
        var file = ObservationsFile.read(path);
        if (problems.none() && counts.added().isEmpty()) {
            problems.add(new Problem(path, 0, "", "has no count published after " + seen, "a new row, or --count 2024-06-03=61200", ""));
        }
        if (!texts.isEmpty() && problems.none()) {
            file.missing(counts.added()).forEach(column ->
                    problems.add(new Problem(path, 1, column, "column is missing", "a column for --days-before and --days-after", "add it to the header, and a comma to each row")));
        }
        problems.throwIfAny();
        return new StudyUpdate(study, strategy, counts, file);
    }

    /**
     * Counts of days after a study's as-of date and before its end, as they were published last, by their days: those of its table and others.
     *
     * @param texts counts that are not in the table
     * @throws InvalidInput with all that is wrong with the counts
     */
    public static List<Observation> counts(Study study, List<String> texts, CountText form) throws InvalidInput {
        var problems = new Problems();
        var counts = KnownCounts.of(study, texts, form, LocalDate.MAX, problems);
        problems.throwIfAny();
        return counts.after();
    }

    /** The table of counts as it was read. */
    public byte[] bytesBefore() {
        return file.bytes();
    }

    /** The table of counts with the new ones. */
    public byte[] bytesAfter() throws IOException {
        return file.with(counts.added());
    }

    /**
     * Learns and forecasts.
     *
     * @param settings of the forecasts; as many paths learn, up to 4,000
     * @throws InvalidInput if no path comes near a count
     */
    public Updated run(Settings settings, Progress progress) throws InvalidInput, InterruptedException, IOException {
        var before = before(settings, progress);
        progress.of(Phase.LEARN_AFTER);
        var filtered = learning.from(counts.after(), settings);
        var particles = filtered.particles().orElseThrow();
        var after = goOn(filtered.day(), particles, settings, progress.of(Phase.FORECAST_AFTER));
        var moved = Moved.of(study, scenario.strategy(), particles, model.joint());
        return new Updated(before, after, counts.added(), counts.after(), filtered.steps(), moved);
    }

    private Comparison before(Settings settings, Progress progress) throws InvalidInput, InterruptedException, IOException {
        var known = counts.before();
        if (known.isEmpty()) {
            var candidate = new Candidate(scenario, model);
            return Simulation.compare(List.of(candidate), scenario.strategy(), settings, progress.of(Phase.FORECAST_BEFORE));
        }
        progress.of(Phase.LEARN_BEFORE);
        var filtered = learning.from(known, settings);
        return goOn(filtered.day(), filtered.particles().orElseThrow(), settings, progress.of(Phase.FORECAST_BEFORE));
    }

    private Comparison goOn(int day, Particles particles, Settings settings, Monitor monitor) throws InterruptedException, IOException {
        var candidate = new Candidate(scenario, LaterStart.of(model, day));
        return Simulation.goOn(List.of(candidate), scenario.strategy(), settings, particles, monitor);
    }

    /** The table of counts of a study. */
    public static Path file(Study study) {
        return study.folder().resolve(FILE);
    }
}

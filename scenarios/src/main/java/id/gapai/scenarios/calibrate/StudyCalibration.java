package id.gapai.scenarios.calibrate;

import id.gapai.model.array.DoubleTable;
import id.gapai.model.array.Doubles;
import id.gapai.model.distribution.JointSample;
import id.gapai.model.forecast.CalibrationFit;
import id.gapai.scenarios.csv.PosteriorTable;
import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.problem.Problem;
import id.gapai.scenarios.problem.Problems;
import id.gapai.scenarios.study.Marked;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.calibrate.Calibrated;
import id.gapai.simulation.calibrate.Calibration;
import id.gapai.simulation.calibrate.CalibrationSettings;
import id.gapai.simulation.calibrate.Fit;
import id.gapai.simulation.filter.Filtered;
import id.gapai.simulation.filter.Prior;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Fits the marked numbers of a study to its counts, with the strategy that it compares with. */
public final class StudyCalibration {
    private final Study study;
    private final Counts counts;
    private final List<Prior> priors;
    private final id.gapai.simulation.calibrate.Problem problem;

    private StudyCalibration(Study study, Counts counts, List<Prior> priors) throws InvalidInput {
        this.study = study;
        this.counts = counts;
        this.priors = List.copyOf(priors);
        var holed = study.with(placeholder(study, priors));
        var model = ProjectedWorld.of(holed).compile(holed.scenario(holed.reference()));
        problem = new id.gapai.simulation.calibrate.Problem(model, priors, counts.fitted());
    }

    /**
     * What a study asks for.
     *
     * @param until counts as of later days are not fitted to
     * @throws InvalidInput if there is nothing to fit, or nothing to fit to
     */
    public static StudyCalibration of(Study study, LocalDate until) throws InvalidInput {
        var problems = new Problems();
        var counts = Counts.of(study, until, problems);
        requireMarks(study, problems);
        problems.throwIfAny();
        return new StudyCalibration(study, counts, study.marked().stream().map(StudyCalibration::prior).toList());
    }

    private static void requireMarks(Study study, Problems problems) {
        if (study.marked().isEmpty()) {
            problems.add(new Problem(
                    study.folder().resolve("world.yaml"), 0, "calibrate", "marks no number", "a list of paths, like [demand.volatility]", ""));
        }
        for (var marked : study.marked()) {
            if (study.isOverridden(marked.path(), study.reference())) {
                problems.add(study.problem(
                        study.reference(), marked.path(), "is written by the strategy, so that the world's has no effect", "a number that it leaves as it is"));
            }
        }
    }

    private static Prior prior(Marked marked) {
        return Prior.of(marked.path(), marked.stated(), marked.quantity().min(), marked.quantity().max());
    }

    /** One row, of means: it only says which numbers come from a sample. */
    private static PosteriorTable placeholder(Study study, List<Prior> priors) {
        var means = Doubles.generate(priors.size(), j -> priors.get(j).stated().mean());
        var sample = new JointSample(priors.stream().map(Prior::name).toList(), new DoubleTable(List.of(means)));
        return new PosteriorTable(study.folder().resolve("world.yaml"), study.asOf(), sample, List.of(1));
    }

    /** What is assumed about the marked numbers. */
    public List<Prior> priors() {
        return priors;
    }

    /** What was found: for a file, and for a reader. */
    public record Result(Calibrated calibrated, LocalDate lastDay, CalibrationFit fit) {}

    /**
     * Fits.
     *
     * @param settings how
     * @param passed   told after each step from count to count
     * @throws InvalidInput if a count is met by hardly any path
     * @throws InterruptedException if the calling thread is interrupted; the work so far is lost
     */
    public Result run(CalibrationSettings settings, Consumer<Filtered> passed) throws InvalidInput, InterruptedException {
        var fit = new Calibration(problem, settings).run(counts.shown(), passed);
        if (fit instanceof Fit.Missed missed) {
            throw new InvalidInput(List.of(OutOfReach.of(study.folder().resolve(Counts.FILE), counts.place(missed.step().lastDay()), missed.step())));
        }
        if (fit instanceof Calibrated calibrated) {
            return new Result(calibrated, counts.lastDay(), new FitSummary(study, priors, counts, calibrated).fit());
        }
        throw new AssertionError(fit);
    }
}

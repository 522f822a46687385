package id.gapai.scenarios.milestones;

import id.gapai.model.array.Ints;
import id.gapai.model.forecast.Estimate;
import id.gapai.model.forecast.Observation;
import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.scenarios.milestones.Reading.Days;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.simulation.Trials;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.milestones.Milestone;
import id.gapai.simulation.milestones.Milestone.Kind;
import id.gapai.simulation.milestones.Milestones;
import id.gapai.simulation.sampling.Sampling;
import id.gapai.simulation.summary.Confidence;
import id.gapai.simulation.trial.Outcome;
import id.gapai.simulation.trial.PathRange;
import id.gapai.simulation.trial.Trial;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Runs the paths of a strategy, reads milestones from their counts, and looks for a remedy where the last known count is behind. */
final class MilestonesRun {
    private static final Confidence CONFIDENCE = new Confidence(0.95, Sampling.INDEPENDENT);
    private static final Estimate CERTAIN = new Estimate(1, 1, 1);

    private final MilestonesQuestion question;
    private final Trials trials;
    private final ProjectedWorld world;
    private final CompiledModel model;
    private final LocalDate start;
    private final LocalDate end;

    MilestonesRun(MilestonesQuestion question, Trials trials, ProjectedWorld world) {
        this.question = question;
        this.trials = trials;
        this.world = world;
        model = world.compile(question.scenario());
        start = question.study().asOf();
        end = question.study().end();
    }

    Findings findings() throws InvalidInput, InterruptedException, IOException {
        var paths = PathRange.first(question.paths());
        trials.expect(question.counts().isEmpty() ? paths.size() : paths.size() + RemedyRun.expectedWork(question));
        var ends = monthEnds().stream().map(this::days).toList();
        var known = question.counts().stream().map(count -> Days.of(count, start, end)).toList();
        var watched = Stream.of(ends, known).flatMap(List::stream).flatMap(days -> days.closes().stream()).distinct().sorted().toList();
        var outcome = trials.run(Trial.of(List.of(model), paths).watching(watched)).get(0);
        var success = success(outcome);
        var closes = new Closes(watched, outcome);
        var way = new ArrayList<Waymark>();
        for (var days : ends) {
            way.add(waymark(start.plusDays(days.last()), closes.reading(days, success)));
        }
        way.add(last(outcome));
        var readings = known.stream().map(days -> closes.reading(days, success)).toList();
        var standings = IntStream.range(0, readings.size()).mapToObj(i -> standing(question.counts().get(i), readings.get(i))).toList();
        var remedies = remedies(standings, readings);
        return new Findings(chance(success), model.initial().active().sum(), way, standings, remedies, trials.done());
    }

    /** Active residents by path at the closes of days of the model. */
    private record Closes(List<Integer> days, Outcome outcome) {
        Reading reading(Days of, BitSet success) {
            return Reading.of(of.closes().stream().map(day -> outcome.watched().get(days.indexOf(day))).toList(), success);
        }
    }

    private Days days(LocalDate date) {
        int day = (int) ChronoUnit.DAYS.between(start, date);
        return new Days(day, day);
    }

    private List<LocalDate> monthEnds() {
        var ends = new ArrayList<LocalDate>();
        for (var month = YearMonth.from(start); month.atEndOfMonth().isBefore(end); month = month.plusMonths(1)) {
            if (month.atEndOfMonth().isAfter(start)) {
                ends.add(month.atEndOfMonth());
            }
        }
        return ends;
    }

    private BitSet success(Outcome outcome) {
        var success = new BitSet();
        for (int i = 0; i < outcome.paths().size(); i++) {
            success.set(i, outcome.isReached(question.target(), i));
        }
        return success;
    }

    private Estimate chance(BitSet success) {
        var hits = new long[Sampling.REPLICATES];
        success.stream().forEach(path -> hits[Sampling.replicate(path)]++);
        return CONFIDENCE.proportion(hits, question.paths());
    }

    private Waymark waymark(LocalDate day, Reading reading) {
        var milestone = reading.curve().milestone(question.probability());
        return new Waymark(
                day,
                milestone,
                quantile(reading.counts(), 0.1),
                quantile(reading.counts(), 0.9),
                reading.curve().probabilityAt(milestone.most()),
                reading.curve().probabilityAt(milestone.least()));
    }

    /** On the target date itself: what the target asks for, of a share so that the wanted share of paths has no more holders than that. */
    private Waymark last(Outcome outcome) {
        int n = outcome.paths().size();
        double count = Math.ceil(quantile(outcome.holders(), question.probability(), question.target()::threshold));
        double reached = outcome.reached(question.target()) / (double) n;
        var active = outcome.active();
        var exactly = OptionalDouble.of(count);
        var milestone = new Milestone(
                Kind.WITHIN, exactly, exactly, exactly, quantile(active, 0.5), quantile(active, 0), quantile(active, 1), reached);
        return new Waymark(end, milestone, quantile(active, 0.1), quantile(active, 0.9), CERTAIN, CERTAIN);
    }

    private static double quantile(Ints values, double level) {
        return quantile(values, level, value -> value);
    }

    /** The smallest of the values that a share of them does not exceed. */
    private static double quantile(Ints values, double level, IntToDoubleFunction of) {
        double[] sorted = Arrays.stream(values.toArray()).mapToDouble(of).sorted().toArray();
        return sorted[Math.max(0, (int) Math.ceil(level * sorted.length) - 1)];
    }

    private Standing standing(Observation count, Reading reading) {
        var mark = waymark(count.asOf(), reading);
        var curve = reading.curve();
        return new Standing(count, mark, curve.knows(count.count()) ? Optional.of(left(count, mark, curve)) : Optional.empty());
    }

    private static Estimate left(Observation count, Waymark mark, Milestones milestones) {
        double low = Math.max(count.low(), mark.milestone().least());
        double high = Math.min(count.high(), mark.milestone().most());
        return new Estimate(
                milestones.probabilityAt(count.count()).value(), milestones.probabilityAt(low).low(), milestones.probabilityAt(high).high());
    }

    private Optional<Remedies> remedies(List<Standing> standings, List<Reading> readings) throws InvalidInput, InterruptedException, IOException {
        boolean isBehind = !standings.isEmpty() && standings.get(standings.size() - 1).isBehind();
        return isBehind ? Optional.of(new RemedyRun(question, trials, world, readings).remedies()) : Optional.empty();
    }
}

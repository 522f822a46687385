package id.gapai.simulation.growth;

import id.gapai.model.array.Doubles;
import id.gapai.simulation.elementary.Elementary;
import id.gapai.simulation.evidence.Case;
import id.gapai.simulation.evidence.History;
import id.gapai.simulation.evidence.Report;
import id.gapai.simulation.evidence.Training;
import id.gapai.simulation.evidence.Unit;
import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.Purposes;
import id.gapai.simulation.score.SampleScores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The hierarchy of {@link StochasticGrowth} asked about many places at once: the model that {@code docs/evidence.md} tests, and not another one. What
 * all places share is learned once from all of them, nations and provinces left out because they hold the same people again.
 *
 * @param places     in the order asked for
 * @param sharedRate part, 0 … 1, of the variance of the log rates that all places have in common, since it comes from what is not known of all of
 *                   them: the mean covariance of two places' expected log rates over the draws of the posterior, divided by the mean variance
 */
public record Outlook(List<PlaceOutlook> places, double sharedRate) {
    private static final int SAMPLE = 4000;
    private static final Doubles LEVELS = Doubles.of(0.05, 0.5, 0.95);
    private static final long NORMAL = Purposes.keyOf("outlook/normal");
    private static final long GAMMA = Purposes.keyOf("outlook/gamma");

    public Outlook {
        places = List.copyOf(places);
    }

    /** Share of the holders who can ever be activated, in this model. */
    public static double reachableShare() {
        return Saturation.REACHABLE;
    }

    /**
     * Asks about places.
     *
     * @param all    regions with what was known of them, the places among them
     * @param places regions with a base and at least one figure as a count, none of a later day than {@code from}
     * @param from   the day on which a forecast begins
     * @param until  the day on which it ends
     * @throws IllegalArgumentException if a place has no base or no figure
     */
    public static Outlook of(List<History> all, List<History> places, LocalDate from, LocalDate until, long seed) {
        var training = new Training(all.stream().filter(history -> !history.region().level().isWide()).toList());
        var shapes = new StochasticGrowth(seed).posterior(training);
        var interval = new Interval(Report.day(from), Report.day(until));
        var answers = new ArrayList<PlaceOutlook>();
        var levels = new ArrayList<Levels>();
        for (var place : places) {
            var question = question(place, from);
            var growth = StochasticGrowth.growth(question, training);
            var level = Levels.of(shapes, growth, interval, place.region().base().orElseThrow());
            levels.add(level);
            answers.add(new PlaceOutlook(
                    place.region().name(), question.known().size(), active(question, training, shapes, seed), level.quantiles(place.region().name(), seed)));
        }
        return new Outlook(answers, Levels.shared(levels));
    }

    private static Case question(History place, LocalDate from) {
        var known = place.in(Unit.COUNT).stream().filter(report -> !report.asOf().isAfter(from)).toList();
        if (known.isEmpty() || place.region().base().isEmpty()) {
            throw new IllegalArgumentException(place.region().name() + " has no base or no count");
        }
        return new Case(place.region(), from, known, new Report(from, from, Unit.COUNT, 0, 0, 0, 0));
    }

    /** The last figure, grown to the day. */
    private static Doubles active(Case question, Training training, List<Hyperparameters> shapes, long seed) {
        var last = question.last();
        return question.days() > 0
                ? quantiles(new Prediction(question, training, seed).sample(shapes))
                : Doubles.generate(LEVELS.size(), i -> last.value() + last.error() * Learned.NORMAL_QUANTILES.get(i));
    }

    private static Doubles quantiles(Doubles rising) {
        return Doubles.generate(LEVELS.size(), i -> SampleScores.quantile(rising, LEVELS.get(i)));
    }

    /** The lasting log rate of a place per holder under each draw of what all share, as Student variables. */
    private record Levels(List<StudentProcess.Student> draws, double logHolders) {
        static Levels of(List<Hyperparameters> shapes, Growth growth, Interval interval, double holders) {
            return new Levels(
                    shapes.stream().map(shape -> StudentProcess.lasting(shape, growth, interval)).toList(), Elementary.log(holders));
        }

        Doubles quantiles(String place, long seed) {
            var random = new Draws();
            random.startPath(seed, Purposes.keyOf(place));
            var sample = new double[SAMPLE];
            for (int i = 0; i < SAMPLE; i++) {
                random.startDay(i);
                var t = draws.get(i % draws.size());
                double factor = random.gammaWithMeanOne(GAMMA, t.freedom() / 2);
                sample[i] = Elementary.exp(t.location() + t.scale() * random.normal(NORMAL) / Math.sqrt(factor) - logHolders);
            }
            Arrays.sort(sample);
            return Outlook.quantiles(Doubles.of(sample));
        }

        private double mean() {
            return draws.stream().mapToDouble(StudentProcess.Student::location).average().orElseThrow();
        }

        /** By the law of total variance; a Student variable has ν/(ν − 2) times the square of its scale. */
        private double variance() {
            double mean = mean();
            return draws.stream()
                    .mapToDouble(t -> (t.location() - mean) * (t.location() - mean) + t.scale() * t.scale() * t.freedom() / (t.freedom() - 2))
                    .average()
                    .orElseThrow();
        }

        /** From the variance of the sum: what is beyond the diagonal. */
        static double shared(List<Levels> places) {
            int k = places.size();
            if (k < 2) {
                return 0;
            }
            int n = places.get(0).draws.size();
            double sumOfSquares = 0;
            double squares = 0;
            double[] means = places.stream().mapToDouble(Levels::mean).toArray();
            for (int i = 0; i < n; i++) {
                double sum = 0;
                for (int p = 0; p < k; p++) {
                    double off = places.get(p).draws.get(i).location() - means[p];
                    sum += off;
                    squares += off * off;
                }
                sumOfSquares += sum * sum;
            }
            double covariance = (sumOfSquares - squares) / n / k / (k - 1);
            double variance = places.stream().mapToDouble(Levels::variance).average().orElseThrow();
            return Math.min(1, Math.max(0, covariance / variance));
        }
    }
}

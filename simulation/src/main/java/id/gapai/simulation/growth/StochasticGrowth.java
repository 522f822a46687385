package id.gapai.simulation.growth;

import id.gapai.model.array.Doubles;
import id.gapai.simulation.evidence.Case;
import id.gapai.simulation.evidence.Forecaster;
import id.gapai.simulation.evidence.History;
import id.gapai.simulation.evidence.Training;
import id.gapai.simulation.evidence.Unit;
import java.util.ArrayList;
import java.util.List;

/**
 * The log rate of activation of a region is a level of its own around what all regions share, plus swings that come and go; both, and how they differ between
 * regions, are learned from other regions by Bayes' rule. Documented in {@code docs/evidence.md}.
 *
 * @param seed of all random numbers
 */
public record StochasticGrowth(long seed) implements Forecaster {
    private static final Metropolis SAMPLER = new Metropolis(3000, 400, 10);

    @Override
    public String name() {
        return "gapai";
    }

    @Override
    public Fitted fit(Training training) {
        var shapes = posterior(training);
        return question -> new Prediction(question, training, seed).sample(shapes);
    }

    /** What is learned from regions, as quantiles. */
    public List<Learned> learned(Training training) {
        return Learned.of(posterior(training));
    }

    /** Equally weighted draws of what all regions share. */
    List<Hyperparameters> posterior(Training training) {
        var growths = growths(training);
        return SAMPLER
                .draws(x -> logPosterior(x, growths), Hyperparameters.priorMean(), Hyperparameters.priorSd(), seed)
                .stream()
                .map(Hyperparameters::of)
                .toList();
    }

    private static double logPosterior(Doubles x, List<Growth> growths) {
        var shape = Hyperparameters.of(x);
        double sum = Hyperparameters.logPrior(x);
        for (var growth : growths) {
            sum += StudentProcess.logDensity(shape, growth);
        }
        return sum;
    }

    private static List<Growth> growths(Training training) {
        var growths = new ArrayList<Growth>();
        for (var history : training.histories()) {
            for (var unit : Unit.values()) {
                growth(history, unit, training, growths);
            }
        }
        return List.copyOf(growths);
    }

    private static void growth(History history, Unit unit, Training training, List<Growth> growths) {
        var reports = Growth.knots(history.in(unit));
        if (!reports.isEmpty()) {
            var holders = Holders.of(history.region(), unit, training.histories());
            growths.add(Growth.of(history.region().level(), holders, reports));
        }
    }

    /** What of a case is needed again and again. */
    static Growth growth(Case question, Training training) {
        var holders = Holders.of(question.region(), question.unit(), training.histories());
        return Growth.of(question.region().level(), holders, question.known());
    }
}

package id.gapai.simulation.backtest;

import id.gapai.model.array.Doubles;
import id.gapai.simulation.evidence.Case;
import id.gapai.simulation.score.SampleScores;
import java.util.List;

/**
 * "The count will be at least so many times the last one": the kind of statement that a target is.
 *
 * @param multiple    of the last count known
 * @param probability given to it
 * @param cameTrue    whether the observation says so
 */
public record Statement(double multiple, double probability, boolean cameTrue) {
    /** Chosen before anything was scored, so that some are likely, some are not. */
    static final List<Double> MULTIPLES = List.of(1.1, 1.25, 1.5, 2.0, 3.0);

    static List<Statement> of(Case question, Doubles sample) {
        return MULTIPLES.stream().map(multiple -> of(question, sample, multiple)).toList();
    }

    private static Statement of(Case question, Doubles sample, double multiple) {
        double threshold = multiple * question.last().value();
        return new Statement(multiple, SampleScores.reached(sample, threshold), question.target().value() >= threshold);
    }
}

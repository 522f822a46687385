package id.gapai.simulation.baseline;

import id.gapai.model.array.Doubles;
import id.gapai.simulation.elementary.Elementary;
import id.gapai.simulation.evidence.Case;
import id.gapai.simulation.random.NormalQuantile;
import id.gapai.simulation.score.SampleScores;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How far off the growths were that a method would have foreseen for other cases, as logarithms of actual over foreseen growth.
 *
 * @param logRatios rising
 */
record EmpiricalErrors(Doubles logRatios) {
    /** With fewer, errors are standard normal: half of all growths within a factor of two of the foreseen. */
    static final int LEAST_CASES = 5;
    /** So that every reported level falls on one of them. */
    private static final int GRID = 1000;

    /** @param rate foreseen growth a day, in the unit of a case */
    static EmpiricalErrors of(List<Case> cases, ToDoubleFunction<Case> rate) {
        return new EmpiricalErrors(Doubles.of(cases.stream()
                .mapToDouble(answered -> logRatio(answered, rate.applyAsDouble(answered)))
                .sorted()
                .toArray()));
    }

    static double logRatio(Case answered, double rate) {
        return Elementary.log(answered.atLeast(answered.actualRate()) / answered.atLeast(rate));
    }

    /** Mean size of the errors. */
    double meanSize() {
        double sum = 0;
        for (int i = 0; i < logRatios.size(); i++) {
            sum += Math.abs(logRatios.get(i));
        }
        return sum / Math.max(1, logRatios.size());
    }

    /** The last count and the foreseen growth with these errors, at 1,001 equally spaced levels. */
    Doubles sample(Case question, double rate) {
        double growth = question.atLeast(rate) * question.days();
        return Doubles.generate(GRID + 1, i -> Math.max(
                question.last().value() + growth * Elementary.exp(logRatio(i)), question.unit().least()));
    }

    private double logRatio(int i) {
        return logRatios.size() < LEAST_CASES
                ? NormalQuantile.of((i + 0.5) / (GRID + 1))
                : SampleScores.quantile(logRatios, (double) i / GRID);
    }
}

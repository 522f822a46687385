package id.gapai.simulation.sensitivity;

import id.gapai.model.array.Doubles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Elementary effects of the numbers along {@link Trajectories}: the change of the outcome by a step, per unit of the step (from one end of a
 * number's range to the other).
 *
 * @param effects by number
 */
public record Screening(List<Effect> effects) {
    /**
     * @param meanAbsolute μ*, the mean size of the effects: how much the number matters (F. Campolongo, J. Cariboni and A. Saltelli, "An
     *                     effective screening design for sensitivity analysis of large models", Environmental Modelling and Software 22, 2007)
     * @param mean         μ, their mean
     * @param deviation    σ, their standard deviation over the walks: large where the effect is curved or hangs on other numbers
     */
    public record Effect(double meanAbsolute, double mean, double deviation) {}

    public Screening {
        effects = List.copyOf(effects);
    }

    /** @param outcomes by number of steps, 0 … k: [r] outcome of each walk there */
    public static Screening of(Trajectories trajectories, List<Doubles> outcomes) {
        var walks = IntStream.range(0, trajectories.walks()).mapToObj(trajectories::walk).toList();
        var effects = new double[trajectories.size()][walks.size()];
        for (int t = 0; t < walks.size(); t++) {
            for (int j = 0; j < trajectories.size(); j++) {
                int number = walks.get(t).order()[j];
                double change = outcomes.get(j + 1).get(t) - outcomes.get(j).get(t);
                effects[number][t] = change / walks.get(t).direction(number);
            }
        }
        var summaries = new ArrayList<Effect>();
        for (double[] effect : effects) {
            summaries.add(effect(Doubles.of(effect)));
        }
        return new Screening(summaries);
    }

    private static Effect effect(Doubles values) {
        int n = values.size();
        double mean = values.sum() / n;
        double squares = Doubles.generate(n, t -> (values.get(t) - mean) * (values.get(t) - mean)).sum();
        return new Effect(
                Doubles.generate(n, t -> Math.abs(values.get(t))).sum() / n, mean, n > 1 ? Math.sqrt(squares / (n - 1)) : 0);
    }

    /** Numbers by size of their mean absolute effect, the largest first. */
    public List<Integer> order() {
        return IntStream.range(0, effects.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -effects.get(i).meanAbsolute()).thenComparing(i -> i))
                .toList();
    }
}

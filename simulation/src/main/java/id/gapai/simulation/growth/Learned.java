package id.gapai.simulation.growth;

import id.gapai.model.array.Doubles;
import id.gapai.simulation.elementary.Elementary;
import id.gapai.simulation.score.SampleScores;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What regions say of one parameter: quantiles before (of the prior) and after.
 *
 * @param name   stable, in English
 * @param prior  at 5, 50 and 95 %
 * @param learned at the same levels
 */
public record Learned(String name, Doubles prior, Doubles learned) {
    private static final Doubles LEVELS = Doubles.of(0.05, 0.5, 0.95);
    static final List<Double> NORMAL_QUANTILES = List.of(-1.6448536269514722, 0.0, 1.6448536269514722);

    static List<Learned> of(List<Hyperparameters> draws) {
        var all = new ArrayList<Learned>();
        all.add(of(draws, 0, "activations a day per 10,000 holders in a regency", shape -> 1e4 * Elementary.exp(shape.mean())));
        all.add(of(draws, 1, "a city's rate over a regency's", shape -> Elementary.exp(shape.city())));
        all.add(of(draws, 2, "a nation's or province's over a regency's", shape -> Elementary.exp(shape.wide())));
        all.add(of(draws, 3, "rate at the launch over the rate a year later", shape -> Elementary.exp(-shape.startUp())));
        all.add(of(draws, 4, "factor on rates a year", shape -> Elementary.exp(shape.trend())));
        all.add(of(draws, 5, "lasting differences between regions (standard deviation of the log rate)", Hyperparameters::spread));
        all.add(of(draws, 6, "swings within a region (the same: the simulator's volatility)", shape -> shape.swings().volatility()));
        all.add(of(draws, 7, "their memory in days (the simulator's correlationDays)", shape -> shape.swings().memory()));
        all.add(of(draws, 8, "degrees of freedom", Hyperparameters::freedom));
        return List.copyOf(all);
    }

    /** The prior means, but one parameter so many standard deviations off. */
    private static Hyperparameters moved(int index, double deviations) {
        var mean = Hyperparameters.priorMean();
        return Hyperparameters.of(Doubles.generate(
                mean.size(), i -> mean.get(i) + (i == index ? deviations * Hyperparameters.priorSd().get(i) : 0)));
    }

    private static Learned of(List<Hyperparameters> draws, int index, String name, ToDoubleFunction<Hyperparameters> value) {
        var sorted = Doubles.of(draws.stream().mapToDouble(value).sorted().toArray());
        var prior = Doubles.of(NORMAL_QUANTILES.stream().mapToDouble(z -> value.applyAsDouble(moved(index, z))).sorted().toArray());
        return new Learned(name, prior, Doubles.generate(LEVELS.size(), i -> SampleScores.quantile(sorted, LEVELS.get(i))));
    }
}

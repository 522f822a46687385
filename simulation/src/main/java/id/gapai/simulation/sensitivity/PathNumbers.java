package id.gapai.simulation.sensitivity;

import id.gapai.model.array.Doubles;
import id.gapai.model.distribution.Distribution;
import id.gapai.model.distribution.Distribution.Constant;
import id.gapai.model.distribution.Distribution.Joint;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.elementary.Elementary;
import id.gapai.simulation.parameter.Quantile;
import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.Purposes;
import id.gapai.simulation.trial.PathRange;
import java.util.Optional;

/** Numbers of paths that can be told from their streams alone, without running them. */
public record PathNumbers(PathRange paths, long seed) {
    private static final long DEMAND = Purposes.keyOf(Purposes.DEMAND);
    private static final long ROW = Purposes.keyOf("parameter/joint");

    /**
     * The values of a number of a model, certain or not, before they are clipped to their range.
     *
     * @param name in the compiled model, like {@code channels/malls/attendance}
     * @return [n]
     */
    public Doubles of(String name, Distribution distribution) {
        if (distribution instanceof Constant constant) {
            return Doubles.filled(paths.size(), constant.value());
        }
        if (distribution instanceof Joint joint) {
            return uniforms(ROW, u -> joint.factor() * joint.sample().value((int) (u * joint.sample().size()), joint.column()));
        }
        return uniforms(Purposes.keyOf("parameter/" + name), Quantile.of(distribution));
    }

    private Doubles uniforms(long purpose, Quantile quantile) {
        var draws = new Draws();
        return Doubles.generate(paths.size(), i -> {
            draws.startPath(seed, paths.first() + i);
            return quantile.at(draws.uniform(purpose));
        });
    }

    /**
     * The factor on demand of each path, its mean over days 1 … H: what the swings of demand, day by day, come to. 1 is usual.
     *
     * @return [n]; empty for a model that knows where demand stood before
     */
    public Optional<Doubles> meanDemand(CompiledModel model) {
        if (model.demand().known().isPresent()) {
            return Optional.empty();
        }
        var volatility = of("demand/volatility", model.demand().volatility());
        var days = of("demand/correlationDays", model.demand().correlationDays());
        return Optional.of(Doubles.generate(
                paths.size(), i -> meanDemand(paths.first() + i, Math.max(0, volatility.get(i)), Math.max(0, days.get(i)), model.days())));
    }

    /** As the kernel does: an autoregressive process of order 1 on the logarithm. */
    private double meanDemand(long path, double volatility, double correlationDays, int horizon) {
        var draws = new Draws();
        draws.startPath(seed, path);
        double memory = correlationDays > 0 ? Elementary.exp(-1 / correlationDays) : 0;
        double swing = draws.normal(DEMAND);
        double sum = 0;
        for (int day = 1; day <= horizon; day++) {
            draws.startDay(day);
            swing = memory * swing + Math.sqrt(1 - memory * memory) * draws.normal(DEMAND);
            sum += Elementary.exp(volatility * swing);
        }
        return sum / horizon;
    }
}

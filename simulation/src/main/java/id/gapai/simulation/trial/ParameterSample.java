package id.gapai.simulation.trial;

import id.gapai.model.array.DoubleTable;
import id.gapai.model.array.Doubles;
import id.gapai.simulation.kernel.UncertainParameter;
import id.gapai.simulation.random.Draws;
import java.util.List;

/**
 * The uncertain numbers of a model on the paths of a range.
 *
 * @param parameters in the order of the model: those of the world, then those of the strategy; without those that come from a joint sample
 * @param uniforms   [parameters][n] the number behind each, uniform on (0, 1)
 * @param values     [parameters][n] the quantile there, before it is clipped to its range
 */
public record ParameterSample(PathRange paths, List<UncertainParameter> parameters, DoubleTable uniforms, DoubleTable values) {
    public ParameterSample {
        parameters = List.copyOf(parameters);
    }

    /** What streams give. */
    public static ParameterSample of(List<UncertainParameter> parameters, PathRange paths, long seed) {
        var rows = parameters.stream().map(parameter -> uniforms(parameter, paths, seed)).toList();
        var values = new Doubles[rows.size()];
        for (int j = 0; j < values.length; j++) {
            var row = rows.get(j);
            var quantile = parameters.get(j).quantile();
            values[j] = Doubles.generate(row.size(), i -> quantile.at(row.get(i)));
        }
        return new ParameterSample(paths, parameters, new DoubleTable(rows), new DoubleTable(List.of(values)));
    }

    private static Doubles uniforms(UncertainParameter parameter, PathRange paths, long seed) {
        var draws = new Draws();
        return Doubles.generate(paths.size(), i -> {
            draws.startPath(seed, paths.first() + i);
            return draws.uniform(parameter.purpose());
        });
    }

    /** Their names in the compiled model, like {@code channel/malls/attendance}. */
    public List<String> names() {
        return parameters.stream().map(UncertainParameter::name).toList();
    }
}

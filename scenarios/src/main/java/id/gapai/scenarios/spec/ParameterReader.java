package id.gapai.scenarios.spec;

import id.gapai.model.distribution.Distribution;
import id.gapai.scenarios.tree.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/** Reads a distribution given by its parameters. */
final class ParameterReader {
    private static final Map<String, Family> FAMILIES = Map.of(
            "normal", new Family(List.of("mean", "sd"), p -> new Distribution.Normal(p[0], p[1])),
            "lognormal", new Family(List.of("median", "sigma"), p -> new Distribution.LogNormal(p[0], p[1])),
            "beta", new Family(List.of("alpha", "beta"), p -> new Distribution.Beta(p[0], p[1])),
            "triangular",
                    new Family(List.of("min", "mode", "max"), p -> new Distribution.Triangular(p[0], p[1], p[2])),
            "uniform", new Family(List.of("min", "max"), p -> new Distribution.Uniform(p[0], p[1])));

    /** Parameters that are no values of the quantity. */
    private static final Map<String, Quantity> OWN = Map.of(
            "sd", Quantity.notNegative("", Double.MAX_VALUE),
            "sigma", Quantity.notNegative("", 10),
            "alpha", Quantity.positive("", 1e9),
            "beta", Quantity.positive("", 1e9));

    private final Quantity quantity;

    ParameterReader(Quantity quantity) {
        this.quantity = quantity;
    }

    private record Family(List<String> parameters, Function<double[], Distribution> build) {}

    Optional<Distribution> read(String name, Node node, Reading at) {
        var family = FAMILIES.get(name);
        if (!(node instanceof Node.Mapping mapping)) {
            return at.mismatch(node, "a mapping with " + String.join(", ", family.parameters()));
        }
        if (!Numbers.hasOnly(mapping, family.parameters(), at)) {
            return Optional.empty();
        }
        var values = family.parameters().stream().map(key -> parameter(key, mapping, at)).toList();
        return values.stream().allMatch(Optional::isPresent)
                ? build(family, values.stream().mapToDouble(Optional::get), node, at)
                : Optional.empty();
    }

    private Optional<Double> parameter(String key, Node.Mapping mapping, Reading at) {
        return mapping.find(key)
                .map(node -> Numbers.scalar(node, at.at(key), OWN.getOrDefault(key, quantity)))
                .orElseGet(() -> at.at(key).wrong(mapping, "is missing", "", ""));
    }

    private static Optional<Distribution> build(Family family, DoubleStream values, Node node, Reading at) {
        try {
            return Optional.of(family.build().apply(values.toArray()));
        } catch (IllegalArgumentException e) {
            return at.wrong(node, "is no distribution", e.getMessage(), "");
        }
    }
}

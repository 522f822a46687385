package id.gapai.scenarios.format;

import id.gapai.scenarios.spec.Limits;
import id.gapai.scenarios.spec.Names;
import id.gapai.scenarios.spec.Numbers;
import id.gapai.scenarios.spec.Quantity;
import id.gapai.scenarios.spec.Reading;
import id.gapai.scenarios.spec.Type;
import id.gapai.scenarios.spec.Types;
import id.gapai.scenarios.tree.Node;
import java.util.Map;
import java.util.Optional;

/** Names that must be defined, and weights by such names. */
final class Weights {
    private Weights() {}

    /** A mapping from defined names to weights. */
    static Type<Map<String, Double>> of(Names<?> names) {
        return Types.named(Numbers.certain(Quantity.notNegative("weight", Limits.PERSONS)))
                .then((weights, node, at) -> known(weights, (Node.Mapping) node, at, names));
    }

    /** Numbers by name, if all names are defined. */
    static <T> Optional<Map<String, T>> known(Map<String, T> weights, Node.Mapping node, Reading at, Names<?> names) {
        var unknown = weights.keySet().stream().filter(name -> !names.names().contains(name)).toList();
        unknown.forEach(name ->
                at.at(name).unknown(node.entries().get(name).keyMark(), names.what(), name, names.names()));
        return unknown.isEmpty() ? Optional.of(weights) : Optional.empty();
    }

    /** A defined name. */
    static Type<String> name(Names<?> names) {
        return Types.text().then((name, node, at) -> names.names().contains(name)
                ? Optional.of(name)
                : at.unknown(node.mark(), names.what(), name, names.names()));
    }
}

package id.gapai.scenarios.spec;

import id.gapai.model.distribution.Distribution;
import id.gapai.scenarios.tree.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads numbers: plain, or as a mapping with where they come from. */
public final class Numbers {
    private static final List<String> CERTAIN_KEYS = List.of(NumberKeys.VALUE, NumberKeys.UNIT);

    private Numbers() {}

    /** One value. */
    public static Type<Double> certain(Quantity quantity) {
        return new Type<>(new Shape.Number(quantity, false), (node, at) -> read(node, at, quantity));
    }

    /** One integer. */
    public static Type<Integer> whole(Quantity quantity) {
        return certain(quantity).map(Double::intValue);
    }

    /** One value, a 90 % range, or a distribution. */
    public static Type<Distribution> uncertain(Quantity quantity) {
        var reader = new DistributionReader(quantity);
        return new Type<>(new Shape.Number(quantity, true), reader::read);
    }

    private static Optional<Double> read(Node node, Reading at, Quantity quantity) {
        if (!(node instanceof Node.Mapping mapping)) {
            return scalar(node, at, quantity);
        }
        if (!hasOnly(mapping, CERTAIN_KEYS, at) || !unitFits(mapping, at, quantity)) {
            return Optional.empty();
        }
        return mapping.find(NumberKeys.VALUE)
                .map(value -> scalar(value, at, quantity))
                .orElseGet(() -> at.wrong(mapping, "has no value", "'value: …'", ""));
    }

    static boolean hasOnly(Node.Mapping mapping, List<String> known, Reading at) {
        var all = Stream.concat(known.stream(), Provenance.KEYS.stream()).toList();
        var others = mapping.entries().keySet().stream().filter(key -> !all.contains(key)).toList();
        others.forEach(key -> at.at(key).unknown(mapping.entries().get(key).keyMark(), "key", key, all));
        return others.isEmpty();
    }

    static boolean unitFits(Node.Mapping mapping, Reading at, Quantity quantity) {
        var unit = mapping.find(NumberKeys.UNIT);
        if (unit.isEmpty() || unit.get() instanceof Node.Scalar s && s.text().equals(quantity.unit())) {
            return true;
        }
        at.at(NumberKeys.UNIT).mismatch(unit.get(), quantity.unit());
        return false;
    }

    /** A number that is not a mapping. */
    static Optional<Double> scalar(Node node, Reading at, Quantity quantity) {
        if (!(node instanceof Node.Scalar scalar) || scalar.isNothing()) {
            return at.mismatch(node, quantity.allowed());
        }
        if (!scalar.plain()) {
            return at.wrong(node, "is a text: '" + scalar.text() + "'", quantity.allowed(), "write it without quotes");
        }
        return parse(scalar.text(), node, at, quantity);
    }

    static Optional<Double> parse(String text, Node node, Reading at, Quantity quantity) {
        var value = NumberText.parse(text);
        if (value.isEmpty()) {
            return at.wrong(node, "is '" + text + "'", quantity.allowed(), NumberText.hint(text));
        }
        if (NumberText.isPercent(text) && !quantity.share()) {
            return at.wrong(node, "is '" + text + "'", quantity.allowed(), "percent is for shares and probabilities");
        }
        return quantity.allows(value.getAsDouble())
                ? Optional.of(value.getAsDouble())
                : at.wrong(node, "is " + text, quantity.allowed(), rangeHint(text, value.getAsDouble(), quantity));
    }

    private static String rangeHint(String text, double value, Quantity quantity) {
        boolean forgottenPercent = quantity.share() && !NumberText.isPercent(text) && value > 1 && value <= 100;
        return forgottenPercent ? "did you mean " + text + " %?" : "";
    }
}

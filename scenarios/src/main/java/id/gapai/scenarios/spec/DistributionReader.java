package id.gapai.scenarios.spec;

import id.gapai.model.distribution.Distribution;
import id.gapai.scenarios.tree.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads an uncertain number of one quantity: a value, a 90 % range with a shape, or a distribution by its parameters. */
final class DistributionReader {
    /** The shapes a range can have. */
    private static final Map<String, RangeShape> SHAPES = shapes();

    private static final Pattern RANGE = Pattern.compile("(.*?)\\s+to\\s+(.*)");
    private static final List<String> KEYS =
            Stream.concat(NumberKeys.VALUES.stream(), Stream.of(NumberKeys.SHAPE, NumberKeys.UNIT)).toList();

    /** Every strategy of a study reads the same ranges again, and fitting a beta takes about a millisecond. */
    private final Map<Range, Distribution> fitted = new ConcurrentHashMap<>();

    private final Quantity quantity;
    private final ParameterReader parameters;

    DistributionReader(Quantity quantity) {
        this.quantity = quantity;
        this.parameters = new ParameterReader(quantity);
    }

    private record Range(double low, double high, String shape) {}

    /** A distribution from its range; throws {@link IllegalArgumentException} when it cannot have that range. */
    @FunctionalInterface
    interface RangeShape {
        Distribution fit(double low, double high);
    }

    private static Map<String, RangeShape> shapes() {
        var shapes = new LinkedHashMap<String, RangeShape>();
        shapes.put("lognormal", RangeFit::logNormal);
        shapes.put("beta", RangeFit::beta);
        shapes.put("normal", RangeFit::normal);
        shapes.put("triangular", RangeFit::triangular);
        shapes.put("uniform", RangeFit::uniform);
        return shapes;
    }

    /** The shape of a range that names none; ranges that touch a limit have no quantiles there, so they are uniform. */
    private static String defaultShape(Quantity quantity, double low, double high) {
        if (low <= quantity.min() || high >= quantity.max()) {
            return "uniform";
        }
        return quantity.share() ? "beta" : quantity.isSize() ? "lognormal" : "normal";
    }

    Optional<Distribution> read(Node node, Reading at) {
        return distribution(node, at)
                .flatMap(distribution -> inside(distribution, node, at))
                .flatMap(distribution -> at.numbers().number(new NumberSource.Written(node, distribution, quantity), at));
    }

    /** Refuses a distribution a part of which lies outside the limits. */
    private Optional<Distribution> inside(Distribution distribution, Node node, Reading at) {
        if (distribution instanceof Distribution.Beta && !quantity.share()) {
            return at.wrong(node, "is a beta distribution, which is for shares and probabilities", "any other", "");
        }
        var extent = Extent.of(distribution);
        return extent.isWithin(quantity)
                ? Optional.of(distribution)
                : at.wrong(node, "reaches " + extent, quantity.allowed(), "make it narrower, or choose another shape");
    }

    private Optional<Distribution> distribution(Node node, Reading at) {
        if (node instanceof Node.Mapping mapping) {
            return mapping(mapping, at);
        }
        return isRange(node) ? range(node, Optional.empty(), at) : constant(node, at);
    }

    private Optional<Distribution> constant(Node node, Reading at) {
        return Numbers.scalar(node, at, quantity).map(Distribution::of);
    }

    private Optional<Distribution> mapping(Node.Mapping mapping, Reading at) {
        if (!Numbers.hasOnly(mapping, KEYS, at) || !Numbers.unitFits(mapping, at, quantity)) {
            return Optional.empty();
        }
        var given = NumberKeys.VALUES.stream().filter(mapping::has).toList();
        if (given.size() != 1) {
            var found = given.isEmpty() ? "has no value" : "has several values: " + String.join(", ", given);
            return at.wrong(mapping, found, "one of " + String.join(", ", NumberKeys.VALUES), "");
        }
        return value(given.get(0), mapping, at);
    }

    private Optional<Distribution> value(String key, Node.Mapping mapping, Reading at) {
        var node = mapping.find(key).orElseThrow();
        if (key.equals(NumberKeys.RANGE)) {
            return shape(mapping, at).flatMap(shape -> range(node, shape, at));
        }
        if (mapping.has(NumberKeys.SHAPE)) {
            return at.wrong(mapping, "has a shape beside '" + key + "'", "a shape beside 'range'", "");
        }
        return key.equals(NumberKeys.VALUE) ? distribution(node, at) : parameters.read(key, node, at.at(key));
    }

    /** The shape that is named, if any; empty when a wrong one is. */
    private Optional<Optional<String>> shape(Node.Mapping mapping, Reading at) {
        var shapes = Types.oneOf("shape", Types.words(SHAPES.keySet())).map(Optional::of);
        return mapping.find(NumberKeys.SHAPE)
                .map(node -> shapes.read(node, at.at(NumberKeys.SHAPE)))
                .orElse(Optional.of(Optional.empty()));
    }

    private static boolean isRange(Node node) {
        return node instanceof Node.Scalar scalar && scalar.plain() && RANGE.matcher(scalar.text()).matches();
    }

    private Optional<Distribution> range(Node node, Optional<String> shape, Reading at) {
        if (!isRange(node)) {
            return at.mismatch(node, "a range like '0.2 to 0.45'");
        }
        var text = ((Node.Scalar) node).text();
        var match = RANGE.matcher(text);
        match.matches();
        if (NumberText.isPercent(match.group(1)) != NumberText.isPercent(match.group(2))) {
            return at.wrong(node, "is '" + text + "'", "percent at both ends or at none", "write '20 % to 45 %'");
        }
        var low = Numbers.parse(match.group(1), node, at, quantity);
        var high = Numbers.parse(match.group(2), node, at, quantity);
        return low.isPresent() && high.isPresent() ? fit(low.get(), high.get(), shape, node, at) : Optional.empty();
    }

    private Optional<Distribution> fit(double low, double high, Optional<String> named, Node node, Reading at) {
        var text = ((Node.Scalar) node).text();
        if (!(low < high)) {
            return at.wrong(node, "is '" + text + "'", "the lower end first", "a single value is written alone");
        }
        var shape = named.orElseGet(() -> defaultShape(quantity, low, high));
        try {
            var range = new Range(low, high, shape);
            return Optional.of(fitted.computeIfAbsent(range, r -> SHAPES.get(r.shape).fit(r.low, r.high)));
        } catch (IllegalArgumentException e) {
            var hint = "use 'shape: uniform', or ends inside the limits";
            return at.wrong(node, "no " + shape + " distribution has the 90 % range " + text, "", hint);
        }
    }
}

package id.gapai.scenarios.format;

import id.gapai.model.distribution.Distribution;
import id.gapai.scenarios.spec.Key;
import id.gapai.scenarios.spec.Limits;
import id.gapai.scenarios.spec.Numbers;
import id.gapai.scenarios.spec.Quantity;
import id.gapai.scenarios.spec.Section;
import id.gapai.scenarios.spec.Type;
import id.gapai.scenarios.spec.Types;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Factors on numbers of a channel. Shares cannot be scaled, since they would leave 0 … 1: {@code acceptanceOdds} does for
 * them what a factor does for other numbers.
 */
final class ScaleFormat {
    private final Key<Map<String, Double>> key;

    /** @param scalable names of the numbers that may be scaled */
    ScaleFormat(List<String> scalable) {
        var factor = Numbers.certain(Quantity.positive("factor", Limits.FACTOR));
        List<Key<?>> factors = scalable.stream()
                .<Key<?>>map(name -> Key.optional(name, factor, 1.0, "1", "factor on " + name))
                .toList();
        var type = Types.fields(factors, s -> read(s, scalable, factor));
        key = Key.optional("scale", type, Map.of(), "none", "factors on numbers of the channel: more outreach, longer visits");
    }

    private static Map<String, Double> read(Section s, List<String> names, Type<Double> factor) {
        return names.stream().collect(Collectors.toMap(
                name -> name, name -> s.get(Key.optional(name, factor, 1.0, "1", ""))));
    }

    Key<Map<String, Double>> key() {
        return key;
    }

    /** The number of the section, scaled. */
    Distribution get(Section s, Key<Distribution> number) {
        return s.get(number).scaled(s.get(key).getOrDefault(number.name(), 1.0));
    }
}

package id.gapai.scenarios.format;

import id.gapai.model.text.Text;
import id.gapai.scenarios.spec.Key;
import id.gapai.scenarios.spec.Numbers;
import id.gapai.scenarios.spec.Quantity;
import id.gapai.scenarios.spec.Reading;
import id.gapai.scenarios.spec.Section;
import id.gapai.scenarios.spec.Shape;
import id.gapai.scenarios.spec.Types;
import id.gapai.scenarios.tree.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Files that are laid over a world: strategies, which change levers only, and variants, which change anything. */
public final class StrategyFormat {
    private static final Key<String> STRATEGY = format("gapai.strategy/1");
    private static final Key<String> VARIANT = format("gapai.variant/1");
    private static final Key<Text> TITLE = Key.required("title", Types.bilingual(), "as shown in tables and charts");
    private static final Key<Text> DESCRIPTION = Key.optional(
            "description", Types.bilingual(), Text.same(""), "none", "one paragraph in plain language");
    private static final Key<Optional<String>> EXTENDS =
            Key.maybe("extends", Types.text(), "the strategy over which this one is laid; absent: the world as it is");
    private static final Key<Boolean> HINDSIGHT = Key.optional(
            "hindsight", Types.flag(), false, "false", "a benchmark that may use what was published after knownBy");
    private static final Key<Boolean> STRESS = Key.optional(
            "stress", Types.flag(), false, "false", "something that may happen and that nobody would choose; compared, but never among what is chosen from");
    private static final Key<Integer> ORDER = Key.optional(
            "order",
            Numbers.whole(Quantity.whole("rank", 0, 1000)),
            1000,
            "1000",
            "place in tables and charts, the lower one first; equal ones by name");
    private static final Key<List<String>> REPLACE = Key.optional(
            "replace",
            Types.list(Types.text()),
            List.of(),
            "none",
            "paths of mappings that are emptied first, so that they are replaced and not merged");

    private static final Key<List<String>> LEVERS = Key.optional(
            "levers",
            Types.list(Types.text()),
            List.of(),
            "none",
            "levers pulled over all else in the file, in this order, each as LEVER=VALUE with a lever as 'gapai goal' has it: events:CHANNEL=4, "
                    + "acceptance:CHANNEL=1.5, overtime=0.5, officers=12, start=2024-06-03; what the page's sliders save");

    /** What a strategy can change of a segment. */
    private static final List<String> SEGMENT_LEVERS = List.of("reachable", "persuaded");

    private StrategyFormat() {}

    private static Key<String> format(String name) {
        return Key.required("format", Types.oneOf("format", Map.of(name, name)), name);
    }

    /**
     * The keys of a strategy that are no levers.
     *
     * @param parent    the strategy that this one extends
     * @param hindsight a benchmark that may use what was published later
     * @param stress    something that may happen and that nobody would choose
     * @param levers    pulled over the rest, in this order
     */
    public record Header(
            Text title, Text description, Optional<String> parent, boolean hindsight, boolean stress, int order, List<String> replace, List<String> levers) {}

    private static List<Key<?>> strategyKeys() {
        return List.of(STRATEGY, TITLE, DESCRIPTION, EXTENDS, HINDSIGHT, STRESS, ORDER, REPLACE, LEVERS);
    }

    private static List<Key<?>> variantKeys() {
        return List.of(VARIANT, TITLE, DESCRIPTION, REPLACE);
    }

    /** Reads the keys of a strategy that are no levers; empty when there are problems. */
    public static Optional<Header> strategy(Node.Mapping tree, Reading at) {
        var s = new Section(tree, at);
        return right(s, strategyKeys())
                ? Optional.of(new Header(
                        s.get(TITLE), s.get(DESCRIPTION), s.get(EXTENDS), s.get(HINDSIGHT), s.get(STRESS), s.get(ORDER), s.get(REPLACE), s.get(LEVERS)))
                : Optional.empty();
    }

    /** Reads the keys of a variant that are not the world's; empty when there are problems. */
    public static Optional<Header> variant(Node.Mapping tree, Reading at) {
        var s = new Section(tree, at);
        return right(s, variantKeys())
                ? Optional.of(new Header(s.get(TITLE), s.get(DESCRIPTION), Optional.empty(), false, false, 0, s.get(REPLACE), List.of()))
                : Optional.empty();
    }

    private static boolean right(Section section, List<Key<?>> keys) {
        return keys.stream().filter(key -> section.read(key).isEmpty()).count() == 0;
    }

    /** The keys of a strategy file beside the levers that it shares with the world. */
    public static Shape.Fields strategyHeaderShape() {
        return Types.shape(Lists.join(strategyKeys(), List.of(RuleFormat.RULES)));
    }

    /** The keys of a variant file beside those of the world. */
    public static Shape.Fields variantHeaderShape() {
        return Types.shape(variantKeys());
    }

    /** The shape of a strategy file. */
    public static Shape.Fields strategyShape() {
        return new Shape.Fields(Stream.concat(Types.shape(strategyKeys()).fields().stream(), leversShape().fields().stream()).toList());
    }

    /** What a strategy file may change and do. */
    public static Shape.Fields leversShape() {
        var levers = new LeversFormat(Place.EMPTY).shape().fields().stream().map(StrategyFormat::lever);
        return new Shape.Fields(Stream.concat(levers, Types.shape(List.of(RuleFormat.RULES)).fields().stream()).toList());
    }

    /** The shape of a variant file: its own keys, then those of the world but its name, which all variants share. */
    public static Shape.Fields variantShape() {
        var own = Types.shape(variantKeys());
        var world = WorldFormat.shape().fields().stream()
                .filter(field -> own.find(field.name()).isEmpty() && !field.name().equals(HeaderFormat.NAME.name()))
                .map(Shape.Field::partial);
        return new Shape.Fields(Stream.concat(own.fields().stream(), world).toList());
    }

    private static Shape.Field lever(Shape.Field field) {
        return field.name().equals("segments") ? segments(field).partial() : field.partial();
    }

    private static Shape.Field segments(Shape.Field field) {
        var all = (Shape.Fields) ((Shape.Named) field.shape()).value();
        var levers = all.fields().stream().filter(f -> SEGMENT_LEVERS.contains(f.name())).toList();
        return new Shape.Field(
                field.name(), new Shape.Named(new Shape.Fields(levers)), false, field.fallback(), field.doc());
    }
}

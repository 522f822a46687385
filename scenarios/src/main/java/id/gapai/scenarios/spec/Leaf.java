package id.gapai.scenarios.spec;

import id.gapai.scenarios.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A value in a tree, with its description and the keys that lead to it.
 *
 * @param keys list positions as {@code [0]}
 */
public record Leaf(List<String> keys, Node node, Shape shape) {
    public Leaf {
        keys = List.copyOf(keys);
    }

    /** All values of a tree, in the order of the shape. */
    public static List<Leaf> of(Node.Mapping tree, Shape.Fields shape) {
        var leaves = new ArrayList<Leaf>();
        collect(new Leaf(List.of(), tree, shape), leaves);
        return leaves;
    }

    private static void collect(Leaf leaf, List<Leaf> leaves) {
        if (leaf.shape instanceof Shape.Either either) {
            either.find(leaf.node).ifPresent(shape -> collect(new Leaf(leaf.keys, leaf.node, shape), leaves));
        } else if (leaf.node instanceof Node.Mapping mapping && Overlay.isMerged(leaf.shape)) {
            mapping(leaf, mapping, leaves);
        } else if (leaf.node instanceof Node.Sequence sequence && leaf.shape instanceof Shape.Items items) {
            for (int i = 0; i < sequence.items().size(); i++) {
                collect(leaf.child("[" + i + "]", sequence.items().get(i), items.item()), leaves);
            }
        } else {
            leaves.add(leaf);
        }
    }

    private static void mapping(Leaf leaf, Node.Mapping mapping, List<Leaf> leaves) {
        if (leaf.shape instanceof Shape.Named named) {
            mapping.entries().forEach((name, entry) -> {
                if (!Provenance.KEYS.contains(name)) {
                    collect(leaf.child(name, entry.value(), named.value()), leaves);
                }
            });
            return;
        }
        var fields = leaf.shape instanceof Shape.Kinds kinds ? kinds.all() : (Shape.Fields) leaf.shape;
        fields.fields().forEach(field -> mapping.find(field.name())
                .ifPresent(node -> collect(leaf.child(field.name(), node, field.shape()), leaves)));
    }

    private Leaf child(String key, Node node, Shape shape) {
        var keys = new ArrayList<>(this.keys);
        keys.add(key);
        return new Leaf(keys, node, shape);
    }

    /** The keys joined by dots. */
    public String path() {
        return String.join(".", keys).replace(".[", "[");
    }

    /** The value as a person would write it, without where it comes from. */
    public String text() {
        return text(node);
    }

    private static String text(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(Leaf::text).collect(Collectors.joining(", ", "[", "]"));
        }
        return mapping((Node.Mapping) node);
    }

    private static String mapping(Node.Mapping mapping) {
        var entries = mapping.entries().entrySet().stream()
                .filter(entry -> !Provenance.KEYS.contains(entry.getKey()))
                .filter(entry -> !entry.getKey().equals(NumberKeys.UNIT))
                .toList();
        if (entries.size() == 1 && List.of(NumberKeys.VALUE, NumberKeys.RANGE, "file").contains(entries.get(0).getKey())) {
            return text(entries.get(0).getValue().value());
        }
        return entries.stream().map(Leaf::text).collect(Collectors.joining(", "));
    }

    private static String text(Map.Entry<String, Node.Entry> entry) {
        return entry.getKey() + " " + text(entry.getValue().value());
    }
}

package id.gapai.scenarios.spec;

import id.gapai.scenarios.tree.Node;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * Lays one tree over another: mappings with keys or names are merged key by key, everything else (numbers, texts, lists) is
 * replaced as a whole. Keys that the shape does not know are reported and left out. Provenance of whole mappings is left out
 * too, since it speaks only of numbers in its own file.
 */
public final class Overlay {
    private Overlay() {}

    /** The base with the overlay laid over it. */
    public static Node.Mapping apply(Node.Mapping base, Node.Mapping overlay, Shape shape, Reading at) {
        var merged = new LinkedHashMap<>(base.entries());
        for (var entry : overlay.entries().entrySet()) {
            var key = entry.getKey();
            if (!Provenance.KEYS.contains(key)) {
                child(shape, key, entry.getValue(), at)
                        .ifPresent(child -> merged.put(key, merged(base.find(key), entry.getValue(), child, at.at(key))));
            }
        }
        return new Node.Mapping(base.mark(), merged);
    }

    private static Optional<Shape> child(Shape shape, String key, Node.Entry entry, Reading at) {
        if (shape instanceof Shape.Named named) {
            return Optional.of(named.value());
        }
        var fields = shape instanceof Shape.Kinds kinds ? kinds.all() : (Shape.Fields) shape;
        return fields.find(key)
                .map(Shape.Field::shape)
                .or(() -> at.at(key).unknown(entry.keyMark(), "key", key, fields.names()));
    }

    private static Node.Entry merged(Optional<Node> base, Node.Entry over, Shape shape, Reading at) {
        if (!isMerged(shape) || !(over.value() instanceof Node.Mapping mapping)) {
            return over;
        }
        var below = base.filter(Node.Mapping.class::isInstance)
                .map(Node.Mapping.class::cast)
                .orElseGet(() -> Node.Mapping.empty(mapping.mark()));
        return new Node.Entry(over.keyMark(), apply(below, mapping, shape, at));
    }

    static boolean isMerged(Shape shape) {
        return shape instanceof Shape.Fields || shape instanceof Shape.Kinds || shape instanceof Shape.Named;
    }
}

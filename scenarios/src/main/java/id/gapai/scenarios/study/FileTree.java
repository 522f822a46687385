package id.gapai.scenarios.study;

import id.gapai.scenarios.spec.Provenance;
import id.gapai.scenarios.tree.Node;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A file of a study as it was written, before anything is laid over it. */
record FileTree(Path file, Node.Mapping root) {
    /** The innermost provenance on the way to a value. */
    Provenance provenance(List<String> keys) {
        var found = Provenance.of(root).orElse(Provenance.NONE);
        Optional<Node> node = Optional.of(root);
        for (var key : keys) {
            node = node.flatMap(parent -> child(parent, key));
            found = node.filter(Node.Mapping.class::isInstance)
                    .flatMap(mapping -> Provenance.of((Node.Mapping) mapping))
                    .orElse(found);
        }
        return found;
    }

    /** Whether it says anything there. */
    boolean has(List<String> keys) {
        Optional<Node> node = Optional.of(root);
        for (var key : keys) {
            node = node.flatMap(parent -> child(parent, key));
        }
        return node.isPresent();
    }

    private static Optional<Node> child(Node parent, String key) {
        if (parent instanceof Node.Sequence sequence && key.startsWith("[")) {
            int index = Integer.parseInt(key.substring(1, key.length() - 1));
            return index < sequence.items().size() ? Optional.of(sequence.items().get(index)) : Optional.empty();
        }
        return parent instanceof Node.Mapping mapping ? mapping.find(key) : Optional.empty();
    }
}

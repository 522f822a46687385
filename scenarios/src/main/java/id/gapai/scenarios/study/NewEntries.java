package id.gapai.scenarios.study;

import id.gapai.scenarios.problem.Nearest;
import id.gapai.scenarios.spec.Provenance;
import id.gapai.scenarios.spec.Reading;
import id.gapai.scenarios.spec.Shape;
import id.gapai.scenarios.tree.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Entries that a file brings under names which what it is laid over does not have: new channels, targets, calendars. One that
 * lacks what a new one needs is a misspelt old one more likely than not.
 *
 * @param whole what the merged file must look like
 * @param part  what the file that is laid over it may have
 */
record NewEntries(Shape.Fields whole, Shape.Fields part) {
    /** The overlay without such entries, which have been reported. */
    Node.Mapping refuseMisspelt(Node.Mapping base, Node.Mapping overlay, Reading at) {
        var kept = overlay;
        for (var field : whole.fields()) {
            if (field.shape() instanceof Shape.Named named && overlay.find(field.name()).isPresent()
                    && overlay.find(field.name()).get() instanceof Node.Mapping entries) {
                var right = refuse(names(base, field.name()), entries, named.value(), field.name(), at.at(field.name()));
                kept = kept.with(field.name(), new Node.Entry(overlay.entries().get(field.name()).keyMark(), right));
            }
        }
        return kept;
    }

    private static Set<String> names(Node.Mapping base, String key) {
        return base.find(key)
                .filter(Node.Mapping.class::isInstance)
                .map(node -> ((Node.Mapping) node).entries().keySet())
                .orElse(Set.of());
    }

    private Node.Mapping refuse(Set<String> known, Node.Mapping entries, Shape entry, String key, Reading at) {
        var kept = entries;
        for (var name : entries.entries().keySet()) {
            if (!known.contains(name) && !Provenance.KEYS.contains(name) && lacks(entry, entries.find(name).get())) {
                var allowed = Stream.concat(known.stream(), newOne(entry, key).stream()).collect(Collectors.joining(", "));
                var mark = entries.entries().get(name).keyMark();
                at.at(name).wrong(mark, "there is no '" + name + "'", allowed, Nearest.hint(name, known));
                kept = kept.without(name);
            }
        }
        return kept;
    }

    private static boolean lacks(Shape entry, Node node) {
        return node instanceof Node.Mapping mapping && !needed(entry).stream().allMatch(mapping::has);
    }

    /** Keys without which an entry cannot stand alone; of a channel its kind, which decides on the others. */
    private static List<String> needed(Shape entry) {
        if (entry instanceof Shape.Kinds kinds) {
            return List.of(kinds.kind().name());
        }
        return entry instanceof Shape.Fields fields
                ? fields.fields().stream().filter(Shape.Field::required).map(Shape.Field::name).toList()
                : List.of();
    }

    /** How a new one is written; empty where the file cannot bring one. */
    private Optional<String> newOne(Shape entry, String key) {
        if (entry instanceof Shape.Kinds kinds) {
            var words = String.join("|", kinds.kinds().keySet());
            return Optional.of("or a new one with '" + kinds.kind().name() + ": " + words + "' and what that kind requires");
        }
        var possible = ((Shape.Fields) ((Shape.Named) part.find(key).orElseThrow().shape()).value()).names();
        return possible.containsAll(needed(entry))
                ? Optional.of("or a new one with " + String.join(", ", needed(entry)))
                : Optional.empty();
    }
}

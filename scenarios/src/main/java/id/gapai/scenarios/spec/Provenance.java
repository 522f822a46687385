package id.gapai.scenarios.spec;

import id.gapai.scenarios.tree.Node;
import java.util.List;
import java.util.Optional;

/**
 * Where a number comes from: keys that every mapping may have, for all numbers inside that have none of their own.
 *
 * @param source     address or citation
 * @param published  date, month or year
 * @param reference  date that the figure is about
 * @param assumption reason, for numbers without a source
 */
public record Provenance(
        Optional<String> source,
        Optional<String> published,
        Optional<String> reference,
        Optional<String> assumption,
        Optional<String> note) {
    public static final List<String> KEYS = List.of("source", "published", "reference", "assumption", "note");
    public static final Provenance NONE =
            new Provenance(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The provenance stated in the mapping itself, if it states a source or an assumption. */
    public static Optional<Provenance> of(Node.Mapping mapping) {
        if (!mapping.has("source") && !mapping.has("assumption")) {
            return Optional.empty();
        }
        return Optional.of(new Provenance(
                text(mapping, "source"),
                text(mapping, "published"),
                text(mapping, "reference"),
                text(mapping, "assumption"),
                text(mapping, "note")));
    }

    private static Optional<String> text(Node.Mapping mapping, String key) {
        return mapping.find(key).filter(Node.Scalar.class::isInstance).map(node -> ((Node.Scalar) node).text());
    }
}

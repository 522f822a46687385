package id.gapai.scenarios.study;

import id.gapai.scenarios.spec.Reading;
import id.gapai.scenarios.spec.Types;
import id.gapai.scenarios.tree.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A forecast uses only what was published by {@code knownBy}. Slow facts on the population and the registry may have been
 * published later if they are about a day not later than {@code asOf}; they are flagged. Totals that are only compared with
 * are free, and so is hindsight that is marked as such.
 */
final class AsOfRule {
    static final String NOT_SHOWN = "not shown";

    private static final Set<String> SLOW = Set.of("population", "registry");
    private static final List<String> TEXTS = List.of("source", "assumption", "note");
    private static final String A_DATE = "2024, 2024-03, 2024-03-18, or 'not shown'";

    private final LocalDate asOf;
    private final LocalDate knownBy;
    private final List<Warning> warnings = new ArrayList<>();

    AsOfRule(LocalDate asOf, LocalDate knownBy) {
        this.asOf = asOf;
        this.knownBy = knownBy;
    }

    List<Warning> warnings() {
        return List.copyOf(warnings);
    }

    boolean isLate(Optional<String> published) {
        return published.flatMap(PublishedDate::parse).filter(date -> date.isAfter(knownBy)).isPresent();
    }

    /** Looks at all dates of publication in a file. */
    void check(FileTree tree, boolean hindsight, Reading at) {
        check(tree.root(), hindsight, at);
    }

    private void check(Node node, boolean free, Reading at) {
        if (node instanceof Node.Mapping mapping) {
            dates(mapping, free, at);
            TEXTS.forEach(key -> mapping.find(key).ifPresent(text -> Types.text().read(text, at.at(key))));
            mapping.entries().forEach((key, entry) ->
                    check(entry.value(), free || at.path().isEmpty() && key.equals("checks"), at.at(key)));
        } else if (node instanceof Node.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                check(sequence.items().get(i), free, at.at(i));
            }
        }
    }

    private void dates(Node.Mapping mapping, boolean free, Reading at) {
        mapping.find("reference").ifPresent(node -> date(node, at.at("reference")));
        var published = mapping.find("published");
        if (published.isEmpty() || text(published.get()).equals(Optional.of(NOT_SHOWN))) {
            published.filter(node -> !free).ifPresent(node -> warn(node, at, "notShown"));
            return;
        }
        date(published.get(), at.at("published"))
                .filter(date -> !free && date.isAfter(knownBy))
                .ifPresent(date -> late(mapping, published.get(), date, at));
    }

    private void late(Node.Mapping mapping, Node published, LocalDate date, Reading at) {
        var reference = mapping.find("reference").flatMap(AsOfRule::text).flatMap(PublishedDate::parse);
        boolean slow = SLOW.contains(at.path().split("\\.")[0]);
        if (slow && reference.isPresent() && !reference.get().isAfter(asOf)) {
            warn(published, at, "late", date, knownBy, reference.get());
        } else {
            var hint = slow
                    ? "give its 'reference' date, which must not be after " + asOf
                    : "use what was known then, or mark the strategy 'hindsight: true'";
            at.at("published").wrong(published, "is " + date, "knownBy, " + knownBy + ", or earlier", hint);
        }
    }

    private void warn(Node node, Reading at, String text, Object... arguments) {
        warnings.add(Warning.of(node.mark(), at.path(), text, arguments));
    }

    private static Optional<LocalDate> date(Node node, Reading at) {
        var date = text(node).flatMap(PublishedDate::parse);
        return date.isPresent() ? date : at.mismatch(node, A_DATE);
    }

    private static Optional<String> text(Node node) {
        return node instanceof Node.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }
}

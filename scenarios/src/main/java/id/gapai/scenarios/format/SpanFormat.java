package id.gapai.scenarios.format;

import id.gapai.model.time.Span;
import id.gapai.scenarios.spec.Key;
import id.gapai.scenarios.spec.Names;
import id.gapai.scenarios.spec.Section;
import id.gapai.scenarios.spec.Type;
import id.gapai.scenarios.spec.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Spans of days: {@code from}, {@code to} (both included), or {@code during} a period with a name. */
final class SpanFormat {
    static final Key<Optional<LocalDate>> FROM = Key.maybe("from", Types.date(), "first day");
    static final Key<Optional<LocalDate>> TO = Key.maybe("to", Types.date(), "last day; absent: without end");

    private final Key<Optional<List<Span>>> during;

    SpanFormat(Names<List<Span>> periods) {
        during = Key.maybe("during", periods.reference(), "a period with a name, in place of from and to");
    }

    /** The keys that tell when. */
    List<Key<?>> keys() {
        return List.of(FROM, TO, during);
    }

    boolean isGiven(Section section) {
        return section.get(FROM).isPresent() || section.get(during).isPresent();
    }

    /** Refuses what does not go together. */
    void require(Section section) {
        boolean named = section.get(during).isPresent();
        if (named && (section.get(FROM).isPresent() || section.get(TO).isPresent())) {
            section.refuse(during, "stands beside from or to", "one of them", "");
        }
        if (section.get(FROM).isPresent() && section.get(TO).isPresent()) {
            requireOrder(section, section.get(FROM).get(), section.get(TO).get());
        }
    }

    /** As {@link #require}, and that a beginning is given. */
    void requireGiven(Section section) {
        if (!isGiven(section)) {
            section.refuse("has no beginning", "'from: …' or 'during: …'", "");
        }
        require(section);
    }

    private static void requireOrder(Section section, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            section.refuse(TO, "is " + to, "from, " + from + ", or later", "");
        }
    }

    /** The spans that the section tells; always, when it tells none. */
    List<Span> spans(Section section) {
        return section.get(during).orElseGet(() -> List.of(new Span(
                section.get(FROM).orElse(LocalDate.MIN), section.get(TO).orElse(LocalDate.MAX))));
    }

    /** A list of spans, which may be empty. */
    Type<List<Span>> list() {
        return joined(Types.list(item()));
    }

    /** A list of at least one span. */
    Type<List<Span>> filledList(String hint) {
        return joined(Types.filledList(item(), hint));
    }

    private Type<List<Span>> item() {
        return Types.fields(keys(), this::requireGiven, this::spans);
    }

    private static Type<List<Span>> joined(Type<List<List<Span>>> lists) {
        return lists.map(spans -> spans.stream().flatMap(List::stream).toList());
    }

    /** Periods with names: lists of spans with both ends, in order and apart. */
    static Type<Names<List<Span>>> periods() {
        var from = Key.required("from", Types.date(), "first day");
        var to = Key.required("to", Types.date(), "last day");
        List<Key<?>> keys = List.of(from, to);
        var span = Types.fields(
                keys,
                s -> requireOrder(s, s.get(from), s.get(to)),
                s -> new Span(s.get(from), s.get(to)));
        return Types.names("period", Types.filledList(span, ""));
    }
}

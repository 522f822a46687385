package id.gapai.scenarios.spec;

import id.gapai.model.text.Text;
import id.gapai.scenarios.tree.Node;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The building blocks of the format; numbers are in {@link Numbers}. */
public final class Types {
    /** Names that authors give: letters, digits, '-', '_' . */
    public static final String NAME = "[A-Za-z0-9][A-Za-z0-9_-]*";

    /** Of any kind: all of them are gone through on every day of every path. */
    static final int MOST_NAMES = 1000;

    /** Of a segment or channel, with 250 days (docs/performance.md). */
    private static final double SECONDS_A_PATH = 45e-6;

    /** Orders to terminals, which XML does not allow either, and letters that turn the direction of others. */
    private static final Pattern ORDERS = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]|[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FFFE}\\x{FFFF}]|\\p{Cs}");

    private static final String ISO_DATE = "\\d{4}-\\d{2}-\\d{2}";
    private static final String A_DATE = "a date like 2024-06-30";

    private Types() {}

    /** Any text. */
    public static Type<String> text() {
        return new Type<>(new Shape.Word("text", "", List.of()), (node, at) -> word(node, at, "text"));
    }

    /** A text that matches as a whole. */
    public static Type<String> matching(String what, String pattern) {
        return new Type<>(new Shape.Word(what, pattern, List.of()), (node, at) -> word(node, at, what)
                .flatMap(word -> word.matches(pattern) ? Optional.of(word) : at.mismatch(node, what)));
    }

    /** One of some words, each of which stands for a value. */
    public static <T> Type<T> oneOf(String what, Map<String, T> values) {
        var words = List.copyOf(values.keySet());
        return new Type<>(new Shape.Word(what, "", words), (node, at) -> word(node, at, what)
                .flatMap(word -> values.containsKey(word)
                        ? Optional.of(values.get(word))
                        : at.unknown(node.mark(), what, word, words)));
    }

    public static Type<Boolean> flag() {
        return new Type<>(new Shape.Flag(), (node, at) -> {
            boolean isFlag = node instanceof Node.Scalar s && s.plain() && List.of("true", "false").contains(s.text());
            return isFlag ? Optional.of(((Node.Scalar) node).text().equals("true")) : at.mismatch(node, "true or false");
        });
    }

    public static Type<LocalDate> date() {
        return matching(A_DATE, ISO_DATE).then((text, node, at) -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                return at.wrong(node, "'" + text + "' is no day of the calendar", A_DATE, "");
            }
        });
    }

    /** A text for both languages, or {@code {en: …, id: …}}. */
    public static Type<Text> bilingual() {
        var en = Key.required("en", text(), "in English");
        var id = Key.required("id", text(), "in Indonesian");
        var both = fields(List.of(en, id), s -> new Text(s.get(en), s.get(id)));
        return either("text in two languages", List.of(text().map(Text::same), both));
    }

    /** A list; a wrong item spoils it, but all items are read. */
    public static <T> Type<List<T>> list(Type<T> item) {
        return new Type<>(new Shape.Items(item.shape()), (node, at) -> {
            if (!(node instanceof Node.Sequence sequence)) {
                return at.mismatch(node, "a list");
            }
            var items = new ArrayList<T>();
            for (int i = 0; i < sequence.items().size(); i++) {
                item.read(sequence.items().get(i), at.at(i)).ifPresent(items::add);
            }
            return items.size() == sequence.items().size() ? Optional.of(items) : Optional.empty();
        });
    }

    /**
     * A list of at least one: nothing at all would read as the opposite of what it looks like.
     *
     * @param hint what to do instead
     */
    public static <T> Type<List<T>> filledList(Type<T> item, String hint) {
        return list(item).then((items, node, at) -> items.isEmpty()
                ? at.wrong(node, "is an empty list", "at least one entry", hint)
                : Optional.of(items));
    }

    /** A mapping from names to values; wrong entries are kept as such, so that references to them are not reported again. */
    public static <T> Type<Names<T>> names(String what, Type<T> value) {
        return new Type<>(new Shape.Named(value.shape()), (node, at) -> {
            if (!(node instanceof Node.Mapping mapping)) {
                return at.mismatch(node, "a mapping 'name: …'");
            }
            int size = mapping.entries().size();
            return size > MOST_NAMES
                    ? at.wrong(node, "has " + size + " entries" + estimate(size), MOST_NAMES + " at most", "")
                    : Optional.of(new Names<>(what, entries(mapping, at, value), true));
        });
    }

    /** A mapping from names to values, in the order of the file. */
    public static <T> Type<Map<String, T>> named(Type<T> value) {
        var names = names("name", value);
        return new Type<>(names.shape(), (node, at) -> names.read(node, at).flatMap(Types::complete));
    }

    /** Whether a text holds what does not belong into a report, a picture or a table. */
    public static boolean holdsOrders(String text) {
        return ORDERS.matcher(text).find();
    }

    private static String estimate(int size) {
        return String.format(Locale.ROOT, ", which would take about %.1f s a path if each is a segment or channel", SECONDS_A_PATH * size);
    }

    private static <T> Map<String, Optional<T>> entries(Node.Mapping mapping, Reading at, Type<T> value) {
        var read = new LinkedHashMap<String, Optional<T>>();
        mapping.entries().forEach((name, entry) -> {
            if (Provenance.KEYS.contains(name)) {
                return;
            }
            if (!name.matches(NAME)) {
                at.at(name).wrong(entry.keyMark(), "is no name", "letters, digits, '-' and '_'", "");
            }
            read.put(name, value.read(entry.value(), at.at(name)));
        });
        return read;
    }

    private static <T> Optional<Map<String, T>> complete(Names<T> names) {
        var complete = new LinkedHashMap<String, T>();
        names.known().forEach((name, value) -> value.ifPresent(v -> complete.put(name, v)));
        return complete.size() == names.known().size() ? Optional.of(complete) : Optional.empty();
    }

    /** A mapping with known keys. */
    public static <T> Type<T> fields(List<Key<?>> keys, Function<Section, T> build) {
        return fields(keys, section -> {}, build);
    }

    /** A mapping with known keys; {@code rules} may refuse what does not go together before it is built. */
    public static <T> Type<T> fields(List<Key<?>> keys, Consumer<Section> rules, Function<Section, T> build) {
        return new Type<>(shape(keys), (node, at) -> {
            if (!(node instanceof Node.Mapping mapping)) {
                return at.mismatch(node, "a mapping with " + String.join(", ", keys.stream().map(Key::name).toList()));
            }
            var section = new Section(mapping, at);
            if (!section.readAll(keys)) {
                return Optional.empty();
            }
            rules.accept(section);
            return section.isRefused() ? Optional.empty() : Optional.of(build.apply(section));
        });
    }

    /** A mapping whose other keys depend on the word under {@code kind}. */
    public static <T> Type<T> byKind(Key<String> kind, Map<String, Type<T>> kinds) {
        var shapes = new LinkedHashMap<String, Shape.Fields>();
        kinds.forEach((word, type) -> shapes.put(word, (Shape.Fields) type.shape()));
        return new Type<>(new Shape.Kinds(kind.field(), shapes), (node, at) -> node instanceof Node.Mapping mapping
                ? new Section(mapping, at)
                        .read(kind)
                        .flatMap(word -> kinds.get(word).read(mapping.without(kind.name()), at))
                : at.mismatch(node, "a mapping with " + kind.name()));
    }

    /** Words that stand for themselves. */
    public static Map<String, String> words(Collection<String> words) {
        var map = new LinkedHashMap<String, String>();
        words.forEach(word -> map.put(word, word));
        return map;
    }

    /** The shape of a mapping with these keys. */
    public static Shape.Fields shape(List<Key<?>> keys) {
        return new Shape.Fields(keys.stream().map(Key::field).toList());
    }

    /** The first alternative that the node looks like reads it; {@code name} is what documents call it. */
    public static <T> Type<T> either(String name, List<Type<T>> alternatives) {
        var shape = new Shape.Either(name, alternatives.stream().map(Type::shape).toList());
        return new Type<>(shape, (node, at) -> alternatives.stream()
                .filter(type -> type.shape().accepts(node))
                .findFirst()
                .orElse(alternatives.get(0))
                .read(node, at));
    }

    static Optional<String> word(Node node, Reading at, String what) {
        if (node instanceof Node.Scalar scalar && holdsOrders(scalar.text())) {
            return at.wrong(node, "holds a control character", "text that can be seen", "");
        }
        return node instanceof Node.Scalar scalar && !scalar.isNothing() && !scalar.text().isBlank()
                ? Optional.of(scalar.text())
                : at.mismatch(node, what);
    }
}

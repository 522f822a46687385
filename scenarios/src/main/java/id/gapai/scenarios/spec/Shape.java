package id.gapai.scenarios.spec;

import id.gapai.scenarios.tree.Node;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The description of a part of a file, from which the reference document, the JSON Schema, the merging of files and the
 * list of inputs follow. The reading itself is a {@link Type}, built from the same declaration.
 */
public sealed interface Shape {
    /** Whether the node looks like this shape, to tell alternatives apart. */
    boolean accepts(Node node);

    /** The shape in a file that is laid over another: nothing is required in mappings that are merged. */
    default Shape partial() {
        return this;
    }

    /** A mapping with known keys. */
    record Fields(List<Field> fields) implements Shape {
        public Fields {
            fields = List.copyOf(fields);
        }

        public Optional<Field> find(String key) {
            return fields.stream().filter(field -> field.name().equals(key)).findFirst();
        }

        public List<String> names() {
            return fields.stream().map(Field::name).toList();
        }

        @Override
        public Fields partial() {
            return new Fields(fields.stream().map(Field::partial).toList());
        }

        @Override
        public boolean accepts(Node node) {
            return node instanceof Node.Mapping;
        }
    }

    /** A mapping whose other keys depend on the word under {@code kind}. */
    record Kinds(Field kind, Map<String, Fields> kinds) implements Shape {
        public Kinds {
            kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
        }

        /** The keys of all kinds together. */
        public Fields all() {
            var fields = new LinkedHashMap<String, Field>();
            fields.put(kind.name(), kind);
            kinds.values().forEach(kind -> kind.fields().forEach(field -> fields.merge(field.name(), field, Field::or)));
            return new Fields(List.copyOf(fields.values()));
        }

        /** The kind may stand in another file, so that the keys of all kinds are possible. */
        @Override
        public Fields partial() {
            return all().partial();
        }

        @Override
        public boolean accepts(Node node) {
            return node instanceof Node.Mapping;
        }
    }

    /** A mapping from names, chosen by the author, to values of one shape. */
    record Named(Shape value) implements Shape {
        @Override
        public Named partial() {
            return new Named(value.partial());
        }

        @Override
        public boolean accepts(Node node) {
            return node instanceof Node.Mapping;
        }
    }

    record Items(Shape item) implements Shape {
        @Override
        public boolean accepts(Node node) {
            return node instanceof Node.Sequence;
        }
    }

    /**
     * One of several ways to write a value, told apart by their looks.
     *
     * @param name what the reference document calls it
     */
    record Either(String name, List<Shape> alternatives) implements Shape {
        public Either {
            alternatives = List.copyOf(alternatives);
        }

        /** The alternative that the node looks like. */
        public Optional<Shape> find(Node node) {
            return alternatives.stream().filter(shape -> shape.accepts(node)).findFirst();
        }

        @Override
        public boolean accepts(Node node) {
            return find(node).isPresent();
        }
    }

    /** @param uncertain whether ranges and distributions may be written */
    record Number(Quantity quantity, boolean uncertain) implements Shape {
        @Override
        public boolean accepts(Node node) {
            return node instanceof Node.Scalar
                    || node instanceof Node.Mapping mapping && NumberKeys.VALUES.stream().anyMatch(mapping::has);
        }
    }

    /**
     * A text.
     *
     * @param what    what it stands for, "a name" say
     * @param pattern regular expression that it matches as a whole; empty: any
     * @param words   the only words allowed; empty: any
     */
    record Word(String what, String pattern, List<String> words) implements Shape {
        public Word {
            words = List.copyOf(words);
        }

        @Override
        public boolean accepts(Node node) {
            return node instanceof Node.Scalar;
        }
    }

    record Flag() implements Shape {
        @Override
        public boolean accepts(Node node) {
            return node instanceof Node.Scalar;
        }
    }

    /** A CSV file of the study, with the names of its columns. */
    record Table(List<String> columns) implements Shape {
        public Table {
            columns = List.copyOf(columns);
        }

        @Override
        public boolean accepts(Node node) {
            return node instanceof Node.Scalar || node instanceof Node.Mapping mapping && mapping.has("file");
        }
    }

    /** @param fallback what holds when the key is absent, in words; empty for required keys */
    record Field(String name, Shape shape, boolean required, String fallback, String doc) {
        /** The same key of another kind: of two mappings, the keys of both are possible. */
        Field or(Field other) {
            if (!(shape instanceof Fields ours && other.shape instanceof Fields theirs)) {
                return this;
            }
            var all = new LinkedHashMap<String, Field>();
            ours.fields().forEach(field -> all.put(field.name(), field));
            theirs.fields().forEach(field -> all.merge(field.name(), field, Field::or));
            return new Field(name, new Fields(List.copyOf(all.values())), required, fallback, doc);
        }

        /** The same key in a file that is laid over another: nothing is required, what is absent stays as it is. */
        public Field partial() {
            return new Field(name, shape.partial(), false, "as it is", doc);
        }
    }
}

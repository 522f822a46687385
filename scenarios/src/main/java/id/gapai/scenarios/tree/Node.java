package id.gapai.scenarios.tree;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a YAML or JSON file says, before any meaning: an immutable tree in which every node knows its place. */
public sealed interface Node {
    Mark mark();

    /** @param plain written without quotes, so that it may be a number, a date or true/false */
    record Scalar(Mark mark, String text, boolean plain) implements Node {
        /** Nothing is written, or {@code ~} or {@code null}. */
        public boolean isNothing() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    record Sequence(Mark mark, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Entries keep the order of the file. */
    record Mapping(Mark mark, Map<String, Entry> entries) implements Node {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        public static Mapping empty(Mark mark) {
            return new Mapping(mark, Map.of());
        }

        public boolean has(String key) {
            return entries.containsKey(key);
        }

        public Optional<Node> find(String key) {
            return Optional.ofNullable(entries.get(key)).map(Entry::value);
        }

        /** Where the last key stands that there is on the way along the keys; if there is none, where the mapping begins. */
        public Mark nearest(List<String> keys) {
            var entry = keys.isEmpty() ? null : entries.get(keys.get(0));
            if (entry == null) {
                return mark;
            }
            return entry.value() instanceof Mapping inner && keys.size() > 1 && inner.has(keys.get(1))
                    ? inner.nearest(keys.subList(1, keys.size()))
                    : entry.keyMark();
        }

        public Mapping with(String key, Entry entry) {
            var changed = new LinkedHashMap<>(entries);
            changed.put(key, entry);
            return new Mapping(mark, changed);
        }

        public Mapping without(String key) {
            var changed = new LinkedHashMap<>(entries);
            changed.remove(key);
            return new Mapping(mark, changed);
        }
    }

    /** @param keyMark where the key stands */
    record Entry(Mark keyMark, Node value) {}
}

package id.gapai.scenarios.spec;

import id.gapai.scenarios.tree.Node;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mapping with known keys while it is read: every key is read once, problems are collected. */
public final class Section {
    private final Node.Mapping mapping;
    private final Reading at;
    private final Map<String, Optional<?>> read = new HashMap<>();
    private boolean refused;

    public Section(Node.Mapping mapping, Reading at) {
        this.mapping = mapping;
        this.at = at;
    }

    /** Its name, when it is an entry of a mapping of names. */
    public String name() {
        return at.name();
    }

    public boolean has(Key<?> key) {
        return mapping.has(key.name());
    }

    /** The value of the key, or of its fallback; empty when it is wrong or missing, and then reported. */
    @SuppressWarnings("unchecked") // each key name has one key, and with it one type, in a section
    public <T> Optional<T> read(Key<T> key) {
        return (Optional<T>) read.computeIfAbsent(key.name(), name -> readNow(key));
    }

    private <T> Optional<T> readNow(Key<T> key) {
        var node = mapping.find(key.name());
        if (node.isPresent()) {
            return key.type().read(node.get(), at.at(key.name()));
        }
        return key.fallback().isPresent() ? key.fallback() : at.at(key.name()).wrong(mapping, "is missing", "", "");
    }

    /**
     * A value that is known to be right, since {@link #readAll} said so.
     *
     * @throws java.util.NoSuchElementException if it is not
     */
    public <T> T get(Key<T> key) {
        return read(key).orElseThrow();
    }

    /** Reads all keys; whether everything is right. Other keys than these are problems. */
    public boolean readAll(Collection<Key<?>> keys) {
        refuseOthers(keys.stream().map(Key::name).toList());
        boolean right = true;
        for (Key<?> key : keys) {
            right &= read(key).isPresent();
        }
        return right;
    }

    private void refuseOthers(List<String> known) {
        mapping.entries().forEach((key, entry) -> {
            if (!known.contains(key) && !Provenance.KEYS.contains(key)) {
                at.at(key).unknown(entry.keyMark(), "key", key, known);
            }
        });
    }

    /** Reports a value that does not go with others. */
    public void refuse(Key<?> key, String what, String allowed, String hint) {
        refused = true;
        var node = mapping.find(key.name()).orElse(mapping);
        at.at(key.name()).wrong(node, what, allowed, hint);
    }

    /** Reports that the section as a whole does not hold together. */
    public void refuse(String what, String allowed, String hint) {
        refused = true;
        at.wrong(mapping, what, allowed, hint);
    }

    boolean isRefused() {
        return refused;
    }
}

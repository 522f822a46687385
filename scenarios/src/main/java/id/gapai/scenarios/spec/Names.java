package id.gapai.scenarios.spec;

import id.gapai.scenarios.tree.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is defined under names in one place of a file and used in another.
 *
 * @param what  "calendar", "segment", …
 * @param known    by name; an empty value was wrong and has been reported
 * @param readable whether the place where they are defined could be read at all; if not, any name may be right
 */
public record Names<T>(String what, Map<String, Optional<T>> known, boolean readable) {
    public Names {
        known = new LinkedHashMap<>(known);
    }

    public static <T> Names<T> none(String what) {
        return new Names<>(what, Map.of(), true);
    }

    /** Names of something that could not be read, which has been reported. */
    public static <T> Names<T> unreadable(String what) {
        return new Names<>(what, Map.of(), false);
    }

    public Set<String> names() {
        return known.keySet();
    }

    /** Reads a name and gives what it stands for. */
    public Type<T> reference() {
        var shape = new Shape.Word("name of a " + what, "", List.of());
        return new Type<>(shape, (node, at) -> Types.word(node, at, shape.what()).flatMap(name -> find(name, node, at)));
    }

    private Optional<T> find(String name, Node node, Reading at) {
        if (known.containsKey(name) || !readable) {
            return known.getOrDefault(name, Optional.empty());
        }
        return at.unknown(node.mark(), what, name, names());
    }
}

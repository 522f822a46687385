package id.gapai.scenarios.spec;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is defined under names in one place of a file and used in another.
 *
 * @param what  "calendar", "segment", …
 * @param known by name; an empty value was wrong and has been reported
 */
public record Names<T>(String what, Map<String, Optional<T>> known) {
    public Names {
        known = new LinkedHashMap<>(known);
    }

    public static <T> Names<T> none(String what) {
        return new Names<>(what, Map.of());
    }

    public Set<String> names() {
        return known.keySet();
    }

    /** Reads a name and gives what it stands for. */
    public Type<T> reference() {
        var shape = new Shape.Word("name of a " + what, "", java.util.List.of());
        return new Type<>(shape, (node, at) -> Types.word(node, at, shape.what()).flatMap(name -> known.containsKey(name)
                ? known.get(name)
                : at.unknown(node.mark(), what, name, names())));
    }
}

package id.gapai.scenarios.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value that two strategies do not share.
 *
 * @param path keys joined by dots
 * @param a    as written in the first strategy, or in what it extends; empty: it has none
 * @param b    likewise in the second
 */
public record Difference(String path, Optional<String> a, Optional<String> b) {
    /** The paths with different values, in the order of b; what only a has comes where it stands in a. */
    static List<Difference> between(Map<String, String> a, Map<String, String> b) {
        return paths(a, b).stream()
                .map(path -> new Difference(path, Optional.ofNullable(a.get(path)), Optional.ofNullable(b.get(path))))
                .filter(difference -> !difference.a().equals(difference.b()))
                .toList();
    }

    private static List<String> paths(Map<String, String> a, Map<String, String> b) {
        var paths = new ArrayList<>(b.keySet());
        int position = 0;
        for (var path : a.keySet()) {
            if (b.containsKey(path)) {
                position = paths.indexOf(path) + 1;
            } else {
                paths.add(position++, path);
            }
        }
        return paths;
    }
}

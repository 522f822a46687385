package id.gapai.scenarios.format;

import java.util.List;
import java.util.stream.Stream;

/** Joins lists of keys. */
final class Lists {
    private Lists() {}

    static <T> List<T> join(List<? extends T> first, List<? extends T> second) {
        return Stream.<T>concat(first.stream(), second.stream()).toList();
    }
}

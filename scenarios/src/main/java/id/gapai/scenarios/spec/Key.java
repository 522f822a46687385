package id.gapai.scenarios.spec;

import java.util.Optional;

/**
 * A key of a mapping.
 *
 * @param fallback     what holds when it is absent; empty: the key is required
 * @param fallbackText the fallback in words, for the documents
 * @param doc          one sentence on what it means
 */
public record Key<T>(String name, Type<T> type, Optional<T> fallback, String fallbackText, String doc) {
    public static <T> Key<T> required(String name, Type<T> type, String doc) {
        return new Key<>(name, type, Optional.empty(), "", doc);
    }

    public static <T> Key<T> optional(String name, Type<T> type, T fallback, String fallbackText, String doc) {
        return new Key<>(name, type, Optional.of(fallback), fallbackText, doc);
    }

    /** A key that may be absent without anything in its place. */
    public static <T> Key<Optional<T>> maybe(String name, Type<T> type, String doc) {
        return new Key<>(name, type.map(Optional::of), Optional.of(Optional.empty()), "none", doc);
    }

    Shape.Field field() {
        return new Shape.Field(name, type.shape(), fallback.isEmpty(), fallbackText, doc);
    }
}

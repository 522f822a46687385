package id.gapai.scenarios.compiled;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The fields of a JSON object, in the order in which they are added. */
final class Fields {
    private final Map<String, Object> map = new LinkedHashMap<>();

    Fields and(String name, Object value) {
        map.put(name, value);
        return this;
    }

    Fields andAll(Map<String, Object> fields) {
        map.putAll(fields);
        return this;
    }

    /** A field that is left out when there is no value. */
    <T> Fields andIf(String name, Optional<T> value, Function<T, Object> document) {
        value.ifPresent(present -> map.put(name, document.apply(present)));
        return this;
    }

    Map<String, Object> map() {
        return map;
    }
}

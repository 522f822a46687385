package id.gapai.scenarios.reference;

import id.gapai.scenarios.spec.Provenance;
import id.gapai.scenarios.spec.Quantity;
import id.gapai.scenarios.spec.Shape;
import id.gapai.scenarios.spec.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * JSON Schema (draft 2020-12) of scenario files, for editors: it knows keys, types and limits. What depends on several
 * values is checked by the reader alone.
 */
public final class JsonSchema {
    private static final String PERCENT = "-?[0-9.]+ ?%";
    private static final String NUMBER = "-?[0-9.]+([eE]-?[0-9]+)?";

    private static final Map<String, Object> PROVENANCE =
            Map.of("^(" + String.join("|", Provenance.KEYS) + ")$", Map.of("type", List.of("string", "number")));

    private JsonSchema() {}

    /** The schema of a file. */
    public static Map<String, Object> of(String title, Shape.Fields shape) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", title);
        schema.putAll(fields(shape));
        schema.put("$defs", definitions());
        return schema;
    }

    private static Map<String, Object> definitions() {
        var definitions = new LinkedHashMap<String, Object>();
        definitions.put("percent", pattern(PERCENT));
        definitions.put("range", pattern(NUMBER + " +to +" + NUMBER));
        definitions.put("percentRange", pattern(PERCENT + " +to +" + PERCENT));
        definitions.put("value", numberMapping(List.of("value", "unit")));
        definitions.put("distribution", numberMapping(List.of(
                "value", "range", "shape", "normal", "lognormal", "beta", "triangular", "uniform", "unit")));
        return definitions;
    }

    private static Map<String, Object> numberMapping(List<String> keys) {
        var properties = new LinkedHashMap<String, Object>();
        keys.forEach(key -> properties.put(key, Map.of()));
        return object(properties, List.of());
    }

    private static Map<String, Object> pattern(String regex) {
        return map("type", "string", "pattern", "^" + regex + "$");
    }

    private static Map<String, Object> schema(Shape shape) {
        if (shape instanceof Shape.Fields fields) {
            return fields(fields);
        }
        if (shape instanceof Shape.Kinds kinds) {
            return map("oneOf", kinds.kinds().entrySet().stream().map(kind -> kind(kinds, kind)).toList());
        }
        if (shape instanceof Shape.Named named) {
            return named(named);
        }
        if (shape instanceof Shape.Items items) {
            return map("type", "array", "items", schema(items.item()));
        }
        if (shape instanceof Shape.Either either) {
            return map("anyOf", either.alternatives().stream().map(JsonSchema::schema).toList());
        }
        return value(shape);
    }

    private static Map<String, Object> value(Shape shape) {
        if (shape instanceof Shape.Number number) {
            return map("anyOf", numbers(number));
        }
        if (shape instanceof Shape.Word word) {
            return word(word);
        }
        if (shape instanceof Shape.Flag) {
            return map("type", "boolean");
        }
        if (shape instanceof Shape.Table) {
            var file = object(Map.of("file", map("type", "string")), List.of("file"));
            return map("anyOf", List.of(map("type", "string"), file));
        }
        throw new AssertionError(shape);
    }

    private static Map<String, Object> word(Shape.Word word) {
        if (!word.words().isEmpty()) {
            return map("enum", word.words());
        }
        return word.pattern().isEmpty() ? map("type", List.of("string", "number")) : pattern(word.pattern());
    }

    private static List<Object> numbers(Shape.Number number) {
        var ways = new ArrayList<Object>();
        ways.add(plain(number.quantity()));
        if (number.quantity().share()) {
            ways.add(reference("percent"));
        }
        if (number.uncertain()) {
            ways.add(reference("range"));
        }
        if (number.uncertain() && number.quantity().share()) {
            ways.add(reference("percentRange"));
        }
        ways.add(reference(number.uncertain() ? "distribution" : "value"));
        return ways;
    }

    private static Map<String, Object> plain(Quantity quantity) {
        var plain = map("type", quantity.whole() ? "integer" : "number");
        if (quantity.min() > Double.NEGATIVE_INFINITY) {
            plain.put(quantity.openBelow() ? "exclusiveMinimum" : "minimum", quantity.min());
        }
        if (quantity.max() < Double.POSITIVE_INFINITY) {
            plain.put("maximum", quantity.max());
        }
        return plain;
    }

    private static Map<String, Object> reference(String definition) {
        return map("$ref", "#/$defs/" + definition);
    }

    private static Map<String, Object> named(Shape.Named named) {
        var schema = object(Map.of(), List.of());
        schema.put("propertyNames", map("pattern", "^" + Types.NAME + "$"));
        schema.put("additionalProperties", schema(named.value()));
        return schema;
    }

    private static Map<String, Object> kind(Shape.Kinds kinds, Map.Entry<String, Shape.Fields> kind) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put(kinds.kind().name(), map("const", kind.getKey(), "description", kinds.kind().doc()));
        properties.putAll(properties(kind.getValue()));
        var required = new ArrayList<>(List.of(kinds.kind().name()));
        required.addAll(required(kind.getValue()));
        return object(properties, required);
    }

    private static Map<String, Object> fields(Shape.Fields fields) {
        return object(properties(fields), required(fields));
    }

    private static Map<String, Object> properties(Shape.Fields fields) {
        var properties = new LinkedHashMap<String, Object>();
        for (var field : fields.fields()) {
            var schema = map("description", description(field));
            schema.putAll(schema(field.shape()));
            properties.put(field.name(), schema);
        }
        return properties;
    }

    private static String description(Shape.Field field) {
        return field.doc()
                + Units.of(field.shape()).map(unit -> " [" + unit + "]").orElse("")
                + Optional.of(field.fallback()).filter(text -> !text.isEmpty()).map(text -> "; default: " + text).orElse("");
    }

    private static List<String> required(Shape.Fields fields) {
        return fields.fields().stream().filter(Shape.Field::required).map(Shape.Field::name).toList();
    }

    /** An object with these properties, those on where things come from, and no others. */
    private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        var schema = map("type", "object");
        schema.put("properties", properties);
        schema.put("patternProperties", PROVENANCE);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> map(String key, Object value) {
        var map = new LinkedHashMap<String, Object>();
        map.put(key, value);
        return map;
    }

    private static Map<String, Object> map(String key, Object value, String key2, Object value2) {
        var map = map(key, value);
        map.put(key2, value2);
        return map;
    }
}

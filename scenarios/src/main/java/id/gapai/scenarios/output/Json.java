package id.gapai.scenarios.output;

import id.gapai.model.text.Text;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** JSON documents given as maps, collections, texts, numbers, booleans and nulls; a map is written in its own order. */
public final class Json {
    private static final ObjectWriteContext PRETTY = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }
    };

    private Json() {}

    /** Writes the document, indented, with a line feed at the end, and leaves the writer open. */
    public static void write(Map<String, ?> document, Writer writer) throws IOException {
        try {
            var json = new JsonFactory().createGenerator(PRETTY, writer);
            writeValue(json, document);
            json.flush();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        writer.write('\n');
    }

    /** The document in one line, fit to stand in a script element of HTML: what would end one is written in another way. */
    public static String inScript(Map<String, ?> document) {
        var text = new StringWriter();
        var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text);
        writeValue(json, document);
        json.flush();
        return text.toString().replace("<", "\\u003c");
    }

    /** Keys and values in turn, in this order; a value that is an empty {@link Optional} is left out. */
    public static Map<String, Object> object(Object... pairs) {
        var object = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            var value = pairs[i + 1] instanceof Optional<?> optional ? optional.orElse(null) : pairs[i + 1];
            if (value != null) {
                object.put((String) pairs[i], value);
            }
        }
        return object;
    }

    /** Both languages of a text. */
    public static Map<String, Object> text(Text text) {
        return object("en", text.en(), "id", text.id());
    }

    private static void writeValue(JsonGenerator json, Object value) {
        if (value instanceof Map<?, ?> map) {
            writeObject(json, map);
        } else if (value instanceof Collection<?> collection) {
            json.writeStartArray();
            collection.forEach(element -> writeValue(json, element));
            json.writeEndArray();
        } else {
            writeScalar(json, value);
        }
    }

    private static void writeObject(JsonGenerator json, Map<?, ?> map) {
        json.writeStartObject();
        map.forEach((key, value) -> {
            json.writeName(key.toString());
            writeValue(json, value);
        });
        json.writeEndObject();
    }

    private static void writeScalar(JsonGenerator json, Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Number number) {
            json.writeNumber(number.doubleValue());
        } else {
            json.writeString(value.toString());
        }
    }
}

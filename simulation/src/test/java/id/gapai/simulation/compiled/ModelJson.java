package id.gapai.simulation.compiled;

import id.gapai.model.array.DoubleTable;
import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.model.distribution.Distribution;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;

/** Writes a compiled model for other programs, after its records; independent of the writer that ships. */
public final class ModelJson {
    private ModelJson() {}

    public static String write(CompiledModel model) {
        var json = object(model);
        return "{\"format\":\"" + CompiledModel.FORMAT + "\"," + json.substring(1);
    }

    private static String value(Object value) {
        if (value instanceof Ints || value instanceof Doubles) {
            return value.toString();
        }
        if (value instanceof DoubleTable table) {
            return array(table.rows());
        }
        if (value instanceof List<?> list) {
            return array(list);
        }
        if (value instanceof Distribution distribution) {
            return distribution(distribution);
        }
        if (value instanceof Record r) {
            return object(r);
        }
        return value instanceof Number ? value.toString() : "\"" + value + "\"";
    }

    private static String array(List<?> list) {
        return list.stream().map(ModelJson::value).toList().toString();
    }

    private static String distribution(Distribution distribution) {
        if (distribution instanceof Distribution.Constant c) {
            return Double.toString(c.value());
        }
        var name = distribution.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        return "{\"dist\":\"" + name + "\"," + object((Record) distribution).substring(1);
    }

    private static String object(Record r) {
        var fields = new StringJoiner(",", "{", "}");
        if (r instanceof CompiledModel.Channel) {
            fields.add("\"kind\":\"" + r.getClass().getSimpleName().toLowerCase(Locale.ROOT) + "\"");
        }
        for (var component : r.getClass().getRecordComponents()) {
            addField(fields, component, read(component, r));
        }
        return fields.toString();
    }

    private static void addField(StringJoiner fields, RecordComponent component, Object value) {
        if (value instanceof CompiledModel.Desk desk) {
            String inner = object(desk);
            fields.add(inner.substring(1, inner.length() - 1));
        } else if (component.getName().equals("rules")) {
            return;
        } else if (!(value instanceof Optional<?> optional)) {
            fields.add("\"" + component.getName() + "\":" + value(value));
        } else if (optional.isPresent()) {
            fields.add("\"" + component.getName() + "\":" + value(optional.get()));
        }
    }

    private static Object read(RecordComponent component, Record r) {
        try {
            return component.getAccessor().invoke(r);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}

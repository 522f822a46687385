package id.gapai.scenarios.reference;

import id.gapai.scenarios.spec.Shape;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tables of the keys of scenario files, in Markdown. */
public final class FormatDocument {
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Shape.Either> blocks = new LinkedHashMap<>();

    private FormatDocument() {}

    /** One chapter for each file, and one for the ways of writing that occur in several places. */
    public static String of(Map<String, Shape.Fields> files) {
        var document = new FormatDocument();
        files.forEach((title, shape) -> document.table("## " + title, shape, ""));
        document.blocks();
        return document.text.toString();
    }

    private void table(String heading, Shape.Fields shape, String path) {
        text.append('\n').append(heading).append("\n\n| key | value | unit | allowed | default | meaning |\n|---|---|---|---|---|---|\n");
        shape.fields().forEach(this::row);
        shape.fields().forEach(field -> nested(field.shape(), path.isEmpty() ? field.name() : path + "." + field.name()));
    }

    private void row(Shape.Field field) {
        text.append("| `").append(field.name()).append("` | ")
                .append(value(field.shape())).append(" | ")
                .append(Units.of(field.shape()).orElse("")).append(" | ")
                .append(allowed(field.shape())).append(" | ")
                .append(field.required() ? "**required**" : field.fallback()).append(" | ")
                .append(field.doc()).append(" |\n");
    }

    private static String allowed(Shape shape) {
        if (shape instanceof Shape.Word word && !word.words().isEmpty()) {
            return "`" + String.join("`, `", word.words()) + "`";
        }
        return Units.quantity(shape).map(quantity -> quantity.allowed()).orElse("");
    }

    private static String value(Shape shape) {
        if (shape instanceof Shape.Number number) {
            return number.uncertain() ? "uncertain number" : "number";
        }
        if (shape instanceof Shape.Either either) {
            return "[" + either.name() + "](#" + either.name().replace(' ', '-') + ")";
        }
        if (shape instanceof Shape.Named named) {
            return "names, each with " + value(named.value());
        }
        if (shape instanceof Shape.Items items) {
            return "list of " + value(items.item());
        }
        return simple(shape);
    }

    private static String simple(Shape shape) {
        if (shape instanceof Shape.Word word) {
            return word.words().isEmpty() ? word.what() : "a word";
        }
        if (shape instanceof Shape.Table table) {
            return "CSV file with the columns `" + String.join("`, `", table.columns()) + "`";
        }
        return shape instanceof Shape.Flag ? "`true` or `false`" : "the keys below";
    }

    private void nested(Shape shape, String path) {
        if (shape instanceof Shape.Fields fields) {
            table("### " + path, fields, path);
        } else if (shape instanceof Shape.Kinds kinds) {
            kinds(kinds, path);
        } else if (shape instanceof Shape.Named named) {
            nested(named.value(), path + ".NAME");
        } else if (shape instanceof Shape.Items items) {
            nested(items.item(), path + "[]");
        } else if (shape instanceof Shape.Either either) {
            blocks.putIfAbsent(either.name(), either);
        }
    }

    private void kinds(Shape.Kinds kinds, String path) {
        text.append("\n### ").append(path).append("\n\nThe keys depend on `").append(kinds.kind().name()).append("`: ")
                .append(kinds.kind().doc()).append(".\n");
        kinds.kinds().forEach((word, fields) ->
                table("#### " + path + " with `" + kinds.kind().name() + ": " + word + "`", fields, path));
    }

    private void blocks() {
        text.append("\n## Ways of writing\n");
        var written = new HashSet<String>();
        for (var next = next(written); next.isPresent(); next = next(written)) {
            written.add(next.get().name());
            block(next.get());
        }
    }

    private Optional<Shape.Either> next(Set<String> written) {
        return blocks.values().stream().filter(block -> !written.contains(block.name())).findFirst();
    }

    private void block(Shape.Either either) {
        text.append("\n### ").append(either.name()).append('\n');
        for (var alternative : either.alternatives()) {
            text.append("\n* ").append(value(alternative)).append(allowedIn(alternative)).append('\n');
            keys(alternative instanceof Shape.Items items ? items.item() : alternative);
        }
    }

    private static String allowedIn(Shape shape) {
        var words = allowed(shape instanceof Shape.Items items ? items.item() : shape);
        return shape instanceof Shape.Number || words.isEmpty() ? "" : ": " + words;
    }

    private void keys(Shape shape) {
        if (shape instanceof Shape.Fields fields) {
            fields.fields().forEach(field -> {
                text.append("  * `").append(field.name()).append("`: ").append(value(field.shape())).append(", ")
                        .append(field.doc()).append('\n');
                if (field.shape() instanceof Shape.Either either) {
                    blocks.putIfAbsent(either.name(), either);
                }
            });
        }
    }
}

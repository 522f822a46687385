package id.gapai.scenarios.tree;

import id.gapai.scenarios.problem.Problem;
import id.gapai.scenarios.problem.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads a JSON file that holds one object, into the same tree as YAML. */
public final class JsonTree {
    private static final int MAX_BYTES = 200_000_000;
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(YamlTree.MAX_DEPTH)
                    .build())
            .build();

    private JsonTree() {}

    /** The object, or empty with problems. */
    public static Optional<Node.Mapping> read(Path file, Problems problems) {
        return TextFile.read(file, MAX_BYTES, problems).flatMap(text -> parse(text, file, problems));
    }

    private static Optional<Node.Mapping> parse(String text, Path file, Problems problems) {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            var root = node(parser, file);
            var end = parser.nextToken();
            if (end == null && root instanceof Node.Mapping mapping) {
                return Optional.of(mapping);
            }
            problems.add(new Problem(file, 1, "", "holds no single JSON object", "{ … }", ""));
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            problems.add(new Problem(file, line, "", "is not valid JSON: " + what(e.getOriginalMessage()), "", ""));
        }
        return Optional.empty();
    }

    /** The parser's words speak of its own settings and classes. */
    private static String what(String message) {
        if (message.contains("NaN") || message.contains("INF") || message.contains("Infinity")) {
            return "NaN and Infinity are no numbers";
        }
        if (message.contains("Duplicate")) {
            return "a field stands twice";
        }
        if (message.contains("nesting depth")) {
            return "it is nested more than " + YamlTree.MAX_DEPTH + " levels deep";
        }
        return message.contains("end-of-input")
                ? "it ends before all brackets are closed"
                : "a comma, a bracket or a quote is missing or too much about here";
    }

    private static Node node(JsonParser parser, Path file) {
        var mark = mark(parser, file);
        var token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return mapping(parser, mark);
        }
        if (token == JsonToken.START_ARRAY) {
            return sequence(parser, mark);
        }
        return new Node.Scalar(mark, token == null ? "" : parser.getString(), token != JsonToken.VALUE_STRING);
    }

    private static Node.Mapping mapping(JsonParser parser, Mark mark) {
        var entries = new LinkedHashMap<String, Node.Entry>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = parser.currentName();
            var keyMark = mark(parser, mark.file());
            parser.nextToken();
            entries.put(key, new Node.Entry(keyMark, node(parser, mark.file())));
        }
        return new Node.Mapping(mark, entries);
    }

    private static Node.Sequence sequence(JsonParser parser, Mark mark) {
        var items = new ArrayList<Node>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser, mark.file()));
        }
        return new Node.Sequence(mark, items);
    }

    private static Mark mark(JsonParser parser, Path file) {
        return new Mark(file, parser.currentTokenLocation().getLineNr());
    }
}

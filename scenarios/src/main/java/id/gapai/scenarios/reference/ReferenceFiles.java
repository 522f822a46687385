package id.gapai.scenarios.reference;

import id.gapai.scenarios.format.StrategyFormat;
import id.gapai.scenarios.format.WorldFormat;
import id.gapai.scenarios.output.Json;
import id.gapai.scenarios.spec.Shape;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is generated from the description of the format: schemas for editors, and the reference document. */
public final class ReferenceFiles {
    private static final String INTRODUCTION = "introduction.md";

    private ReferenceFiles() {}

    /** Texts by the name of their file, relative to the root of the repository. */
    public static Map<String, String> all() {
        var files = new LinkedHashMap<String, String>();
        files.put("scenarios/schema/world.schema.json", schema("A world", WorldFormat.shape()));
        files.put("scenarios/schema/strategy.schema.json", schema("A strategy", StrategyFormat.strategyShape()));
        files.put("scenarios/schema/variant.schema.json", schema("A variant of a world", StrategyFormat.variantShape()));
        files.put("docs/scenario-format.md", document());
        return files;
    }

    private static String schema(String title, Shape.Fields shape) {
        var text = new StringWriter();
        try {
            Json.write(JsonSchema.of("Gapai: " + title, shape), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String document() {
        var files = new LinkedHashMap<String, Shape.Fields>();
        files.put("world.yaml", WorldFormat.shape());
        files.put("strategies/NAME.yaml", StrategyFormat.strategyHeaderShape());
        files.put("variants/NAME.yaml", StrategyFormat.variantHeaderShape());
        return introduction() + FormatDocument.of(files);
    }

    private static String introduction() {
        try (var in = ReferenceFiles.class.getResourceAsStream(INTRODUCTION)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

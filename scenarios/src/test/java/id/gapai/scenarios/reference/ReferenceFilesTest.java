package id.gapai.scenarios.reference;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.scenarios.format.StrategyFormat;
import id.gapai.scenarios.format.WorldFormat;
import id.gapai.scenarios.spec.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files generated from the description of the format are those in the repository. */
class ReferenceFilesTest {
    private static final Path ROOT = Path.of("..");

    static Stream<String> names() {
        return ReferenceFiles.all().keySet().stream();
    }

    @BeforeAll
    static void regenerate() throws IOException {
        if (Boolean.getBoolean("gapai.regenerate")) {
            for (var entry : ReferenceFiles.all().entrySet()) {
                Files.createDirectories(ROOT.resolve(entry.getKey()).getParent());
                Files.writeString(ROOT.resolve(entry.getKey()), entry.getValue());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void isCurrent(String name) {
        assertThat(ROOT.resolve(name))
                .as("regenerate with -Dgapai.regenerate=true")
                .hasContent(ReferenceFiles.all().get(name));
    }

    @Test
    void everyKeyIsExplained() {
        for (var shape : List.of(WorldFormat.shape(), StrategyFormat.strategyShape(), StrategyFormat.variantShape())) {
            assertExplained(shape, "");
        }
    }

    private static void assertExplained(Shape shape, String path) {
        if (shape instanceof Shape.Fields fields) {
            fields.fields().forEach(field -> {
                assertThat(field.doc()).as(path + field.name()).isNotBlank();
                assertThat(field.required() || !field.fallback().isEmpty()).as(path + field.name() + " default").isTrue();
                assertExplained(field.shape(), path + field.name() + ".");
            });
        } else if (shape instanceof Shape.Kinds kinds) {
            kinds.kinds().values().forEach(fields -> assertExplained(fields, path));
        } else if (shape instanceof Shape.Named named) {
            assertExplained(named.value(), path);
        } else if (shape instanceof Shape.Items items) {
            assertExplained(items.item(), path);
        } else if (shape instanceof Shape.Either either) {
            either.alternatives().forEach(alternative -> assertExplained(alternative, path));
        }
    }

    /** Those of fleets have none yet. */
    @Test
    void shippedFilesNameTheirSchemaInTheFirstLine() throws IOException {
        try (var files = Files.walk(Path.of("."))) {
            var yaml = files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.startsWith("./src") && !file.startsWith("./target"))
                    .filter(file -> !file.endsWith("FLEET.yaml"))
                    .toList();
            assertThat(yaml).isNotEmpty().allSatisfy(file -> assertThat(schemaOf(file)).exists());
        }
    }

    private static Path schemaOf(Path file) throws IOException {
        var mark = "# yaml-language-server: $schema=";
        var first = Files.readAllLines(file).get(0);
        assertThat(first).as(file.toString()).startsWith(mark);
        return file.resolveSibling(first.substring(mark.length())).normalize();
    }
}

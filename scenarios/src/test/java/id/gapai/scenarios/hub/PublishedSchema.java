package id.gapai.scenarios.hub;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The published schemas themselves, read by a validator of JSON Schema from a clone of https://github.com/hubverse-org/schemas. Their repository shows no licence, so that they are not
 * copied here; {@link TasksRules} says in words of its own what they ask for.
 */
public final class PublishedSchema {
    /** The folder of the clone. */
    public static final String FOLDER = "gapai.hub.schemas";

    private static final String VERSION = "v5.0.1";

    private PublishedSchema() {}

    /**
     * Both files of a hub are valid, and would not be if something were missing.
     *
     * @param config {@code hub-config}
     */
    public static void require(Path config) throws IOException {
        for (var name : new String[] {"tasks", "admin"}) {
            var schema = schema(name);
            var text = Files.readString(config.resolve(name + ".json"));
            assertThat(text).contains(VERSION + "/" + name + "-schema.json");
            assertThat(schema.validate(text, InputFormat.JSON)).as(name + ".json").isEmpty();
            assertThat(schema.validate(text.replaceFirst("file_format", "file_fromat").replaceFirst("is_required", "required"), InputFormat.JSON)).isNotEmpty();
        }
    }

    private static Schema schema(String name) throws IOException {
        var file = Path.of(System.getProperty(FOLDER)).resolve(VERSION).resolve(name + "-schema.json");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(Files.readString(file), InputFormat.JSON);
    }
}

package id.gapai.scenarios.hub;

import id.gapai.scenarios.output.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code hub-config/admin.json}, without which hub tools do not take a folder for a hub. What only the keeper of a hub can say (whom to ask, where it lies) is left empty;
 * the time zone, which serves deadlines of submission, is that of western Indonesia.
 */
final class AdminDocument {
    private static final String SCHEMA = "https://raw.githubusercontent.com/hubverse-org/schemas/main/v5.0.1/admin-schema.json";
    private static final String MAINTAINER = "Gapai";
    private static final String TIME_ZONE = "Asia/Jakarta";

    private AdminDocument() {}

    /** @param name of the hub */
    static void write(String name, HubFormat format, Path hub) throws IOException {
        var folder = Files.createDirectories(hub.resolve("hub-config"));
        try (var writer = Files.newBufferedWriter(folder.resolve("admin.json"))) {
            Json.write(document(name, format), writer);
        }
    }

    private static Map<String, Object> document(String name, HubFormat format) {
        var admin = new LinkedHashMap<String, Object>();
        admin.put("schema_version", SCHEMA);
        admin.put("name", name);
        admin.put("maintainer", MAINTAINER);
        admin.put("contact", Map.of());
        admin.put("repository", Map.of());
        admin.put("file_format", List.of(format.ending()));
        admin.put("timezone", TIME_ZONE);
        return admin;
    }
}

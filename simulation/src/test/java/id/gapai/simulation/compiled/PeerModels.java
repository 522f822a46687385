package id.gapai.simulation.compiled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The models whose summaries by the numpy peer are stored in the test resources; see the README there. */
public final class PeerModels {
    private PeerModels() {}

    public static Map<String, CompiledModel> all() {
        var models = new LinkedHashMap<String, CompiledModel>();
        models.put("malang-like", Models.malangLike());
        models.put("random-23", RandomModels.of(23));
        models.put("random-199", RandomModels.of(199));
        return models;
    }

    /** Writes them as JSON into a folder. */
    public static void main(String... folder) throws IOException {
        var directory = Files.createDirectories(Path.of(folder[0]));
        for (var model : all().entrySet()) {
            Files.writeString(directory.resolve(model.getKey() + ".json"), ModelJson.write(model.getValue()));
        }
    }
}

package id.gapai.scenarios.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that is needed to repeat a run: the program, its inputs and its options.
 *
 * @param options  seed, paths and the like, in the order to be written; texts or numbers
 * @param warnings what the run warned about
 */
public record Manifest(
        BuildInfo program,
        String command,
        String study,
        Map<String, Object> options,
        List<InputHash> inputs,
        List<String> warnings,
        Instant started,
        Instant finished) {
    public static final String FORMAT = "gapai.manifest/1";
    private static final List<String> JVM_PROPERTIES =
            List.of("java.runtime.version", "java.vm.name", "java.vendor", "os.name", "os.arch");

    public Manifest {
        inputs = List.copyOf(inputs);
        warnings = List.copyOf(warnings);
    }

    /** Writes {@code manifest.json} into the folder. */
    public void writeTo(Path folder) throws IOException {
        try (var writer = Files.newBufferedWriter(folder.resolve("manifest.json"))) {
            Json.write(document(), writer);
        }
    }

    private Map<String, Object> document() {
        var document = new LinkedHashMap<String, Object>();
        document.put("format", FORMAT);
        document.put("version", program.version());
        document.put("commit", program.commit());
        document.put("command", command);
        document.put("study", study);
        document.put("options", options);
        document.put("inputs", hashes());
        document.put("warnings", warnings);
        document.put("jvm", jvm());
        document.put("started", started);
        document.put("finished", finished);
        return document;
    }

    private Map<String, String> hashes() {
        var hashes = new LinkedHashMap<String, String>();
        inputs.forEach(input -> hashes.put(input.file(), input.sha256()));
        return hashes;
    }

    private static Map<String, String> jvm() {
        var jvm = new LinkedHashMap<String, String>();
        JVM_PROPERTIES.forEach(name -> jvm.put(name, System.getProperty(name)));
        return jvm;
    }
}

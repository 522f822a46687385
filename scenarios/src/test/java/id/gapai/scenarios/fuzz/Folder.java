package id.gapai.scenarios.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Files in memory, by their names relative to a folder. */
record Folder(Map<String, byte[]> files) {
    Folder {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    static Folder read(Path folder) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var found = Files.walk(folder)) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return new Folder(files);
    }

    Folder with(String name, byte[] bytes) {
        var changed = new TreeMap<>(files);
        changed.put(name, bytes);
        return new Folder(changed);
    }

    Folder with(Spoilt spoilt) {
        var changed = new TreeMap<>(files);
        spoilt.bytes().ifPresentOrElse(bytes -> changed.put(spoilt.name(), bytes), () -> changed.remove(spoilt.name()));
        return new Folder(changed);
    }

    /** Names of files that are other than here, missing or too much. */
    List<String> differences(Path folder) throws IOException {
        var found = read(folder).files;
        var names = new TreeSet<>(files.keySet());
        names.addAll(found.keySet());
        names.removeIf(name -> Arrays.equals(files.get(name), found.get(name)));
        return List.copyOf(names);
    }

    /** Makes a folder hold these files alone. */
    void putRight(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (var name : differences(folder)) {
                Files.deleteIfExists(folder.resolve(name));
            }
        }
        writeTo(folder);
    }

    /** Writes all files into a folder. */
    void writeTo(Path folder) throws IOException {
        for (var file : files.entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }
}

package id.gapai.scenarios.format;

import id.gapai.scenarios.csv.TableReader;
import id.gapai.scenarios.spec.Key;
import id.gapai.scenarios.spec.Reading;
import id.gapai.scenarios.spec.Shape;
import id.gapai.scenarios.spec.Type;
import id.gapai.scenarios.spec.Types;
import id.gapai.scenarios.tree.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The files of a study: all of them lie inside its folder, symbolic links followed. */
public final class StudyFiles {
    private static final String INSIDE = "a file inside the folder of the study, like data/mortality.csv";

    private final Path root;
    private final Path folder;
    private final Set<Path> used = new LinkedHashSet<>();

    /** @param root the folder that must not be left; {@code folder} is it or a folder inside, to which names are relative */
    public StudyFiles(Path root, Path folder) {
        this.root = root;
        this.folder = folder;
    }

    public Path root() {
        return root;
    }

    public Path folder() {
        return folder;
    }

    /** All files read so far. */
    public List<Path> used() {
        return List.copyOf(used);
    }

    /** Notes a file that was read. */
    public void use(Path file) {
        used.add(file);
    }

    /** Reads the name of a table, and the table. */
    public <T> Type<T> table(TableReader<T> reader) {
        var name = Types.text();
        var withProvenance = Types.fields(List.of(Key.required("file", name, "")), s -> s.get(Key.required("file", name, "")));
        return new Type<>(
                new Shape.Table(reader.columns()),
                (node, at) -> (node instanceof Node.Mapping ? withProvenance : name)
                        .read(node, at)
                        .flatMap(text -> resolve(text, node, at))
                        .flatMap(file -> reader.read(file, at.problems())));
    }

    /** The file of a relative name; one that leads out of the study is refused. */
    public Optional<Path> resolve(String name, Node node, Reading at) {
        try {
            var file = folder.resolve(name).normalize();
            if (Path.of(name).isAbsolute() || name.contains("\\") || !file.startsWith(root.normalize())) {
                return at.wrong(node, "leads out of the study: '" + name + "'", INSIDE, "");
            }
            if (!Files.exists(file)) {
                return at.wrong(node, "there is no file '" + name + "'", INSIDE, "");
            }
            if (!file.toRealPath().startsWith(root.toRealPath())) {
                return at.wrong(node, "is a link that leads out of the study: '" + name + "'", INSIDE, "");
            }
            use(file);
            return Optional.of(file);
        } catch (InvalidPathException | IOException e) {
            return at.wrong(node, "is no file name: '" + name + "'", INSIDE, "");
        }
    }
}

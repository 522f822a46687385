package id.gapai.scenarios.format;

import id.gapai.scenarios.csv.TableReader;
import id.gapai.scenarios.problem.Problem;
import id.gapai.scenarios.problem.Problems;
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

    /** The files of a study in a folder inside this one. */
    public StudyFiles inside(Path folder) {
        return new StudyFiles(root, folder);
    }

    /** Whether this is a study inside another one. */
    public boolean isPart() {
        return !folder.equals(root);
    }

    public Path folder() {
        return folder;
    }

    /** All files read so far. */
    public List<Path> used() {
        return List.copyOf(used);
    }

    /** Reads the name of a table, and the table. */
    public <T> Type<T> table(TableReader<T> reader) {
        var name = Types.text();
        var file = Key.required("file", name, "name of the file");
        var withProvenance = Types.fields(List.of(file), s -> s.get(file));
        return new Type<>(
                new Shape.Table(reader.columns()),
                (node, at) -> (node instanceof Node.Mapping ? withProvenance : name)
                        .read(node, at)
                        .flatMap(text -> resolve(text, node, at))
                        .flatMap(path -> Files.isRegularFile(path)
                                ? reader.read(path, at.problems())
                                : at.wrong(node, Files.isDirectory(path) ? "is a folder" : "is no file that could be read", INSIDE, "")));
    }

    /** The file or folder of a relative name that a node gives; one that leads out of the study is refused. */
    public Optional<Path> resolve(String name, Node node, Reading at) {
        var fault = fault(name);
        return fault.isPresent()
                ? at.wrong(node, fault.get() + ": '" + name + "'", INSIDE, "")
                : Optional.of(used(name));
    }

    /** A file or folder that every study has under this name. */
    public Optional<Path> own(String name, Problems problems) {
        var fault = fault(name);
        fault.ifPresent(what -> problems.add(new Problem(folder.resolve(name), 0, "", what, "", "")));
        return fault.isPresent() ? Optional.empty() : Optional.of(used(name));
    }

    private Path used(String name) {
        var file = folder.resolve(name).normalize();
        if (Files.isRegularFile(file)) {
            used.add(file);
        }
        return file;
    }

    private Optional<String> fault(String name) {
        try {
            var file = folder.resolve(name).toAbsolutePath().normalize();
            if (Path.of(name).isAbsolute() || name.contains("\\") || !file.startsWith(root.toAbsolutePath().normalize())) {
                return Optional.of("leads out of the study");
            }
            if (!Files.exists(file)) {
                return Optional.of(Files.isSymbolicLink(file) ? "is a link to a file that does not exist" : "does not exist");
            }
            boolean inside = file.toRealPath().startsWith(root.toRealPath());
            return inside ? Optional.empty() : Optional.of("is a link that leads out of the study");
        } catch (InvalidPathException | IOException e) {
            return Optional.of("is no file name");
        }
    }
}

package id.gapai.scenarios.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;

/**
 * A new folder {@code STUDY-yyyyMMdd-HHmmss} (with {@code -2}, {@code -3} … when there is one of that name). It is filled under a
 * name that ends in {@code .partial} and gets its own when complete, so that a half-written folder is never taken for a result.
 */
public final class RunFolder implements AutoCloseable {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final String PARTIAL = ".partial";

    private final Path parent;
    private final String name;
    private final Path partial;

    private RunFolder(Path parent, String name, Path partial) {
        this.parent = parent;
        this.name = name;
        this.partial = partial;
    }

    /**
     * Makes the unfinished folder.
     *
     * @param parent made if missing
     * @throws IOException if the parent cannot be written to
     */
    public static RunFolder create(Path parent, String study, LocalDateTime started) throws IOException {
        Files.createDirectories(parent);
        var name = study + "-" + TIME.format(started);
        for (int i = 1; ; i++) {
            var partial = parent.resolve(numbered(name, i) + PARTIAL);
            if (!Files.exists(parent.resolve(numbered(name, i))) && isCreated(partial)) {
                return new RunFolder(parent, name, partial);
            }
        }
    }

    /** Where to write until {@link #complete}. */
    public Path path() {
        return partial;
    }

    /** Gives the folder its name, and returns it. */
    public Path complete() throws IOException {
        for (int i = 1; ; i++) {
            var folder = parent.resolve(numbered(name, i));
            if (!Files.exists(folder)) {
                return Files.move(partial, folder);
            }
        }
    }

    /** Removes the folder if it was not completed. */
    @Override
    public void close() throws IOException {
        if (Files.exists(partial)) {
            try (var files = Files.walk(partial)) {
                files.sorted(Comparator.reverseOrder()).forEach(RunFolder::delete);
            }
        }
    }

    private static String numbered(String name, int i) {
        return i == 1 ? name : name + "-" + i;
    }

    private static boolean isCreated(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

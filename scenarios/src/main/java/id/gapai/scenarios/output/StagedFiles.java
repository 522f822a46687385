package id.gapai.scenarios.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Files for a folder that may hold others. They are written into a folder of their own inside it, whose name ends in
 * {@value AtomicFile#PARTIAL}, and take their places only when all of them are complete and on the disk: each of them is the whole old file or
 * the whole new one at any moment.
 */
public final class StagedFiles implements AutoCloseable {
    private final Path folder;
    private final boolean isNew;
    private final Path stage;

    private StagedFiles(Path folder, boolean isNew, Path stage) {
        this.folder = folder;
        this.isNew = isNew;
        this.stage = stage;
    }

    /** Writes several files. */
    @FunctionalInterface
    public interface Content {
        void writeTo(Path folder) throws IOException;
    }

    /**
     * Writes files into a folder.
     *
     * @param folder made if missing; files of the same names in it are replaced
     * @throws IOException if they cannot all be written; then none has been replaced
     */
    public static void write(Path folder, Content content) throws IOException {
        try (var files = begin(folder)) {
            content.writeTo(files.stage);
            files.complete();
        }
    }

    private static StagedFiles begin(Path folder) throws IOException {
        boolean isNew = !Files.exists(folder);
        Files.createDirectories(folder);
        return new StagedFiles(folder, isNew, Files.createDirectory(folder.resolve(UUID.randomUUID() + AtomicFile.PARTIAL)));
    }

    private void complete() throws IOException {
        Durable.tree(stage);
        for (var file : files()) {
            var place = folder.resolve(stage.relativize(file));
            Files.createDirectories(place.toAbsolutePath().getParent());
            Files.move(file, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Durable.names(place.toAbsolutePath().getParent());
        }
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(stage)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Removes what was not moved, and the folder if it was made for nothing. */
    @Override
    public void close() throws IOException {
        try (var all = Files.walk(stage)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
        if (isNew) {
            removeIfEmpty();
        }
    }

    private void removeIfEmpty() throws IOException {
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            // it holds what was written
        }
    }
}

package id.gapai.scenarios.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Files that are there as a whole or not at all, also after a loss of power: written beside under a name that ends in {@value #PARTIAL},
 * forced to the disk, and then given their name.
 */
public final class AtomicFile {
    /** How the names of files end that are being written, or were when the program was killed. */
    public static final String PARTIAL = ".partial";

    /** Nobody writes a file for so long. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private AtomicFile() {}

    /** Removes what killed programs left half-written in a folder. */
    public static void sweep(Path folder, Instant now) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.filter(path -> path.toString().endsWith(PARTIAL) && Files.isRegularFile(path)).toList()) {
                removeIfOlder(file, now.minus(LONGEST));
            }
        }
    }

    private static void removeIfOlder(Path file, Instant before) throws IOException {
        try {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                Files.delete(file);
            }
        } catch (NoSuchFileException e) {
            // whoever was writing it is done
        }
    }

    /** Puts the bytes in the place of a file, or makes it; a pipe, a terminal or the like is only written to. */
    public static void replace(Path named, byte[] bytes) throws IOException {
        if (Files.exists(named) && !Files.isRegularFile(named)) {
            Files.write(named, bytes);
            return;
        }
        var file = Files.exists(named) ? named.toRealPath() : named;
        var partial = written(file, bytes);
        try {
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(partial);
        }
        Durable.names(file.toAbsolutePath().getParent());
    }

    /**
     * Makes a new file.
     *
     * @return false if there is one of that name, which stays as it is
     */
    public static boolean create(Path file, byte[] bytes) throws IOException {
        if (Files.exists(file)) {
            return false;
        }
        var partial = written(file, bytes);
        try {
            link(partial, file);
        } catch (FileAlreadyExistsException e) {
            return false;
        } finally {
            Files.deleteIfExists(partial);
        }
        Durable.names(file.toAbsolutePath().getParent());
        return true;
    }

    /** A second name cannot replace a file, whatever others do meanwhile; where a disk knows no second names, the first is changed. */
    private static void link(Path partial, Path file) throws IOException {
        try {
            Files.createLink(file, partial);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | IOException e) {
            Files.move(partial, file);
        }
    }

    private static Path written(Path file, byte[] bytes) throws IOException {
        var partial = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + PARTIAL);
        try (var channel = FileChannel.open(partial, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
            return partial;
        } catch (IOException e) {
            Files.deleteIfExists(partial);
            throw e;
        }
    }
}

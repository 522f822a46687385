package id.gapai.scenarios.output;

import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * A new folder {@code STUDY-yyyyMMdd-HHmmss} (with {@code -2}, {@code -3} … when there is one of that name). It is filled under a
 * name that ends in {@code .partial} and gets its own when complete, so that a half-written folder is never taken for a result. What a run
 * needs to go on later lies in it until then.
 */
public final class RunFolder implements AutoCloseable {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final String PARTIAL = ".partial";
    private static final String LOCK = "run.lock";

    private final Path parent;
    private final String name;
    private final Path partial;

    /** Open as long as this run fills the folder. */
    private final FileChannel lock;

    private boolean kept;

    private RunFolder(Path parent, String name, Path partial, FileChannel lock) {
        this.parent = parent;
        this.name = name;
        this.partial = partial;
        this.lock = lock;
    }

    /**
     * Makes the unfinished folder.
     *
     * @param parent made if missing
     * @throws IOException if the parent cannot be written to
     */
    public static RunFolder create(Path parent, String study, LocalDateTime started) throws IOException, InvalidInput {
        Files.createDirectories(parent);
        var name = study + "-" + TIME.format(started);
        for (int i = 1; ; i++) {
            var partial = parent.resolve(numbered(name, i) + PARTIAL);
            if (!Files.exists(parent.resolve(numbered(name, i))) && isCreated(partial)) {
                return new RunFolder(parent, name, partial, firstLock(partial));
            }
        }
    }

    /**
     * The folder of an unfinished run, to be filled on.
     *
     * @param folder with or without {@code .partial}
     * @throws InvalidInput if it is none, or damaged, or another run is filling it
     */
    public static RunFolder reopen(Path folder) throws IOException, InvalidInput {
        var partial = unfinished(folder);
        var ending = partial.getFileName().toString();
        var run = new RunFolder(
                partial.resolveSibling(""),
                ending.substring(0, ending.length() - PARTIAL.length()),
                partial,
                locked(partial));
        run.kept = true;
        try {
            run.verify();
            return run;
        } catch (IOException | InvalidInput e) {
            run.close();
            throw e;
        }
    }

    private void verify() throws IOException, InvalidInput {
        for (var state : list(file -> file.toString().endsWith(StateFile.ENDING))) {
            new StateFile(state).verify();
        }
    }

    /** The same folder under the name of unfinished ones. */
    public static Path unfinished(Path folder) throws InvalidInput {
        var name = folder.getFileName() == null ? "" : folder.getFileName().toString();
        var partial = name.endsWith(PARTIAL) ? folder : folder.resolveSibling(name + PARTIAL);
        if (!Files.isDirectory(partial)) {
            var what = Files.isDirectory(folder) ? "is not the folder of an unfinished run" : "does not exist";
            throw new InvalidInput(List.of(new Problem(folder, 0, "", what, "the folder NAME.partial of a run that was stopped", "")));
        }
        return partial;
    }

    /** Of a folder just made, which does not stay where there is no room for the lock. */
    private static FileChannel firstLock(Path partial) throws IOException, InvalidInput {
        try {
            return locked(partial);
        } catch (IOException e) {
            Files.deleteIfExists(partial.resolve(LOCK));
            Files.deleteIfExists(partial);
            throw e;
        }
    }

    private static FileChannel locked(Path partial) throws IOException, InvalidInput {
        var channel = FileChannel.open(partial.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isLocked(channel)) {
            channel.close();
            throw new InvalidInput(List.of(new Problem(partial, 0, "", "is in use by another run", "", "wait for its end")));
        }
        return channel;
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Where to write until {@link #complete}. */
    public Path path() {
        return partial;
    }

    /** Where a part of the run keeps how far it is. */
    public StateFile state(String part) {
        return new StateFile(partial.resolve(part + StateFile.ENDING));
    }

    /** From now on the folder stays when it is closed, complete or not. */
    public void keep() {
        kept = true;
    }

    /** Removes what only an unfinished run needs, sees to it that the rest is on the disk, gives the folder its name, and returns it. */
    public Path complete() throws IOException {
        lock.close();
        for (var file : list(file -> isForResuming(file.getFileName().toString()))) {
            Files.delete(file);
        }
        Durable.tree(partial);
        for (int i = 1; ; i++) {
            var folder = parent.resolve(numbered(name, i));
            if (!Files.exists(folder) && isMoved(partial, folder)) {
                Durable.names(parent.toAbsolutePath());
                return folder;
            }
        }
    }

    /** Another run may take the name between the question whether it is free and the move. */
    private static boolean isMoved(Path partial, Path folder) throws IOException {
        try {
            Files.move(partial, folder);
            return true;
        } catch (FileSystemException e) {
            if (Files.exists(folder) && Files.exists(partial)) {
                return false;
            }
            throw e;
        }
    }

    private static boolean isForResuming(String file) {
        return file.contains(StateFile.ENDING) || file.equals(LOCK) || file.equals(RunRecord.FILE);
    }

    private List<Path> list(Predicate<Path> which) throws IOException {
        try (var files = Files.list(partial)) {
            return files.filter(which).toList();
        }
    }

    /** Removes the folder if it was neither completed nor to be kept. */
    @Override
    public void close() throws IOException {
        lock.close();
        if (!kept && Files.exists(partial)) {
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

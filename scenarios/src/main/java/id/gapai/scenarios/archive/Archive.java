package id.gapai.scenarios.archive;

import id.gapai.scenarios.output.AtomicFile;
import id.gapai.scenarios.output.Turn;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The forecasts of a study as they were issued: files {@code archive/yyyy-MM-ddTHHmmssZ-COMMAND.csv} (with {@code -2}, {@code -3} … where
 * several were issued in one second), which are written once and never changed.
 */
public final class Archive {
    /** Name of its folder in a study. */
    public static final String FOLDER = "archive";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{6}Z-(run|compare|update)(-\\d+)?\\.csv");

    /** With which pending forecasts of a study go. */
    private static final String OBSERVATIONS = "observations.csv";

    private final Path study;
    private final Path folder;

    /** Locked while counts and a forecast are written, and removed. */
    private static final String TURN = "update.lock";

    private Archive(Path study) {
        this.study = study;
        folder = study.resolve(FOLDER);
    }

    /** @param study its folder */
    public static Archive of(Path study) {
        return new Archive(study);
    }

    /** A forecast and where it lies. */
    public record Entry(Path file, ArchivedForecast forecast) {}

    /**
     * Adds a forecast.
     *
     * @return its file
     * @throws IOException if the study cannot be written to; the archive is as it was
     */
    public Path add(ArchivedForecast forecast) throws IOException {
        var bytes = ArchiveCsv.text(forecast).getBytes(StandardCharsets.UTF_8);
        var turn = turn();
        try (turn) {
            prepare(forecast.issue().issued());
            return create(name(forecast), bytes);
        }
    }

    /**
     * Adds a forecast together with the counts that it has learned from: both are there, or neither, whenever the program may be killed.
     *
     * @param before bytes of the study's table of counts that the forecast was made with
     * @param after  bytes that it is to have
     * @return the forecast's file
     * @throws ConcurrentModificationException if the table has changed meanwhile; nothing is written
     * @throws IOException if the study cannot be written to; it is as it was
     */
    public Path addWithCounts(ArchivedForecast forecast, byte[] before, byte[] after) throws IOException {
        var bytes = ArchiveCsv.text(forecast).getBytes(StandardCharsets.UTF_8);
        var turn = turn();
        try (turn) {
            prepare(forecast.issue().issued());
            return addInTurn(forecast, bytes, before, after);
        }
    }

    private Path addInTurn(ArchivedForecast forecast, byte[] bytes, byte[] before, byte[] after) throws IOException {
        var counts = study.resolve(OBSERVATIONS);
        var pending = Pending.write(folder, name(forecast), bytes, after);
        try {
            if (!Arrays.equals(before, Files.exists(counts) ? Files.readAllBytes(counts) : new byte[0])) {
                throw new ConcurrentModificationException(counts + " has changed");
            }
            AtomicFile.replace(counts, after);
            return completed(pending);
        } finally {
            if (!pending.isDue(counts)) {
                Files.deleteIfExists(pending.file());
            }
        }
    }

    private Turn turn() throws IOException {
        requireInside(study.resolve(OBSERVATIONS));
        requireInside(folder);
        Files.createDirectories(folder);
        return Turn.of(folder.resolve(TURN));
    }

    private void prepare(Instant now) throws IOException {
        AtomicFile.sweep(folder, now);
        AtomicFile.sweep(study, now);
        for (var pending : pending()) {
            if (pending.isDue(study.resolve(OBSERVATIONS))) {
                complete(pending);
            }
        }
    }

    /** Where there is no room for the copy, the forecast keeps its name for the time being: it is a part of the archive already. */
    private Path completed(Pending pending) {
        try {
            return complete(pending);
        } catch (IOException e) {
            return pending.file();
        }
    }

    /** A copy under its own name, then the other is removed. */
    private Path complete(Pending pending) throws IOException {
        var file = create(pending.name(), Files.readAllBytes(pending.file()));
        Files.deleteIfExists(pending.file());
        return file;
    }

    private static String name(ArchivedForecast forecast) {
        return stamp(forecast.issue().issued()) + "-" + forecast.issue().command() + ".csv";
    }

    private Path create(String name, byte[] bytes) throws IOException {
        var stem = name.substring(0, name.length() - ".csv".length());
        for (int i = 1; ; i++) {
            var file = folder.resolve(stem + (i == 1 ? "" : "-" + i) + ".csv");
            if (AtomicFile.create(file, bytes)) {
                return file;
            }
        }
    }

    /** An instant as the names of files begin with it. */
    static String stamp(Instant instant) {
        return TIME.format(instant);
    }

    /**
     * All forecasts, by date of issue, equal ones by name of the file; files of other names are not looked at.
     *
     * @throws InvalidInput with all problems of all files
     */
    public List<Entry> read() throws InvalidInput, IOException {
        var problems = new Problems();
        var entries = new ArrayList<Entry>();
        for (var file : files()) {
            ArchiveReader.read(file, problems).ifPresent(forecast -> entries.add(new Entry(file, forecast)));
        }
        problems.throwIfAny();
        entries.sort(Comparator.comparing((Entry entry) -> entry.forecast().issue().issued())
                .thenComparing(entry -> entry.file().getFileName().toString()));
        return List.copyOf(entries);
    }

    private List<Path> files() throws IOException {
        var files = new ArrayList<>(list().stream().filter(file -> NAME.matcher(file.getFileName().toString()).matches()).toList());
        for (var pending : pending()) {
            boolean isCopied = files.stream().anyMatch(file -> file.endsWith(pending.name()));
            if (!isCopied && pending.isDue(study.resolve(OBSERVATIONS))) {
                files.add(pending.file());
            }
        }
        return files;
    }

    private List<Pending> pending() throws IOException {
        return list().stream().flatMap(file -> Pending.of(file).stream()).toList();
    }

    private List<Path> list() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        requireInside(folder);
        try (var files = Files.list(folder)) {
            var regular = files.filter(Files::isRegularFile).sorted().toList();
            for (var file : regular) {
                requireInside(file);
            }
            return regular;
        }
    }

    /** Files of a study neither show nor change what lies elsewhere. */
    private void requireInside(Path path) throws IOException {
        if (Files.isSymbolicLink(path) && !(Files.exists(path) && path.toRealPath().startsWith(study.toRealPath()))) {
            throw new FileSystemException(path.toString(), null, "is a link that leads out of the study");
        }
    }
}

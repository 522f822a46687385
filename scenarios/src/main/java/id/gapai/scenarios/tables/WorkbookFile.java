package id.gapai.scenarios.tables;

import id.gapai.charts.text.Language;
import id.gapai.scenarios.decision.AnswerTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/**
 * Tables as one workbook (Office Open XML, ECMA-376), a sheet for each table that has rows. Numbers, percentages and dates are such, and not texts; a text is a
 * shared string and never a formula, whatever it begins with. The same tables, language and day give the same bytes.
 */
public final class WorkbookFile {
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*";

    private static final int LONGEST_NAME = 31;

    /** For the dots, and the number of a second sheet. */
    private static final int ROOM = 4;

    private WorkbookFile() {}

    /** @param day that the file and its parts say they are of, in place of the time at which they were written */
    public static void write(List<AnswerTable> tables, Language language, LocalDate day, Path file) throws IOException {
        try (var out = Files.newOutputStream(file); var workbook = new Workbook(out, "Gapai", null)) {
            for (var table : tables) {
                if (!table.rows().isEmpty()) {
                    new Sheet(table, language).writeTo(workbook.newWorksheet(name(language.pick(table.title()))));
                }
            }
        }
        var parts = parts(file);
        parts.computeIfPresent(PROPERTIES, (name, content) -> new String(content, StandardCharsets.UTF_8)
                .replaceAll(CREATED, "$1" + day + "T00:00:00Z")
                .getBytes(StandardCharsets.UTF_8));
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(day.atStartOfDay());
                out.putNextEntry(entry);
                out.write(part.getValue());
            }
        }
    }

    /** A long title is cut where a word ends; what no name may have is replaced by the library, and a second sheet of a name is numbered. */
    private static String name(String title) {
        if (title.length() <= LONGEST_NAME) {
            return title;
        }
        var cut = title.substring(0, LONGEST_NAME - ROOM);
        int space = cut.lastIndexOf(' ');
        return (space > 0 ? cut.substring(0, space) : cut).replaceAll("[\\p{Punct}\\s]+$", "") + "…";
    }

    /** In the order of their names, by which the one that tells the type of the file is the first. */
    private static SortedMap<String, byte[]> parts(Path file) throws IOException {
        var parts = new TreeMap<String, byte[]>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                try (var in = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return parts;
    }
}

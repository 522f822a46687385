package id.gapai.scenarios.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.gapai.scenarios.problem.Problem;
import id.gapai.scenarios.problem.Problems;
import id.gapai.scenarios.tree.TextFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A CSV file, read strictly (RFC 4180: commas, a header line, quotes doubled inside quotes; UTF-8, a byte order mark and
 * either line ending are accepted). Columns may stand in any order, and others beside them.
 */
record CsvTable(Path file, List<Column<?>> columns) {
    static final int MAX_ROWS = 100_000;
    private static final long MAX_BYTES = 100_000_000;

    /**
     * Reads all rows and builds a value of them; {@code build} may refuse rows.
     *
     * @return empty when there is a problem
     */
    <T> Optional<T> read(Problems problems, Function<List<Row>, T> build) {
        var own = new Problems();
        var built = rows(own).map(build);
        problems.addAll(own.list());
        return own.none() ? built : Optional.empty();
    }

    private Optional<List<Row>> rows(Problems problems) {
        if (!Files.isRegularFile(file)) {
            return refuse(problems, Files.exists(file) ? "is not a file" : "does not exist", "", "");
        }
        try (var csv = open()) {
            if (Files.size(file) > MAX_BYTES) {
                return refuse(problems, "has " + Files.size(file) + " bytes", "at most " + MAX_BYTES, "is it the right file?");
            }
            return rows(csv.iterator(), problems);
        } catch (CsvParseException | UncheckedIOException e) {
            return refuse(problems, e.getCause() == null ? e : e.getCause());
        } catch (IOException e) {
            return refuse(problems, e);
        }
    }

    private CsvReader<CsvRecord> open() throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var text = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder));
        skipByteOrderMark(text);
        return CsvReader.builder().allowExtraFields(true).allowMissingFields(true).ofCsvRecord(text);
    }

    private static void skipByteOrderMark(Reader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
    }

    private Optional<List<Row>> rows(Iterator<CsvRecord> records, Problems problems) {
        if (!records.hasNext()) {
            return refuse(problems, "is empty", "a header line and rows", "");
        }
        var header = Header.of(file, records.next());
        if (header.names().stream().anyMatch(name -> name.indexOf('\0') >= 0)) {
            return refuse(problems, "is binary, or text in another encoding", "UTF-8 text", "save it as 'CSV UTF-8'");
        }
        return header.isComplete(columns, problems)
                ? new Rows(header, columns, problems).read(records)
                : Optional.empty();
    }

    private Optional<List<Row>> refuse(Problems problems, Throwable cause) {
        if (cause instanceof CharacterCodingException) {
            return refuse(problems, "is not UTF-8", "UTF-8 text", "save it as 'CSV UTF-8'");
        }
        return cause instanceof IOException io
                ? refuse(problems, TextFile.unreadable(io), "", "")
                : refuse(problems, "cannot be read: " + cause.getMessage(), "", "");
    }

    private Optional<List<Row>> refuse(Problems problems, String what, String allowed, String hint) {
        problems.add(new Problem(file, 0, "", what, allowed, hint));
        return Optional.empty();
    }
}

package id.gapai.scenarios.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import id.gapai.model.array.DoubleTable;
import id.gapai.model.array.Doubles;
import id.gapai.model.distribution.JointSample;
import id.gapai.scenarios.problem.Problem;
import id.gapai.scenarios.problem.Problems;
import id.gapai.scenarios.spec.Quantity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a calibration left: equally likely sets of numbers, one in a line.
 *
 * @param asOf   date of the last count that it has seen
 * @param sample columns are paths of numbers
 * @param lines  by row of the sample, its line in the file
 */
public record PosteriorTable(Path file, LocalDate asOf, JointSample sample, List<Integer> lines) {
    public static final String AS_OF = "as_of";

    private static final Column<LocalDate> DATE = new Column<>(AS_OF, Cell.date());
    private static final Cell<Double> NUMBER = Cell.number(Quantity.any(""));

    public static final TableReader<PosteriorTable> READER =
            new TableReader<>(List.of(AS_OF, "paths of numbers"), PosteriorTable::read);

    public PosteriorTable {
        lines = List.copyOf(lines);
    }

    private static Optional<PosteriorTable> read(Path file, Problems problems) {
        var numbers = names(file).stream().filter(name -> !name.equals(AS_OF)).map(name -> new Column<>(name, NUMBER)).toList();
        var columns = new ArrayList<Column<?>>();
        columns.add(DATE);
        columns.addAll(numbers);
        return new CsvTable(file, columns)
                .read(problems, rows -> of(file, numbers, rows))
                .flatMap(table -> table.isPresent() ? table : refuse(file, problems));
    }

    private static Optional<PosteriorTable> of(Path file, List<Column<Double>> numbers, List<Row> rows) {
        var asOf = rows.get(0).get(DATE);
        rows.stream()
                .filter(row -> !row.get(DATE).equals(asOf))
                .forEach(row -> row.refuse(DATE, "is " + row.get(DATE), "the same date in all rows, " + asOf, ""));
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        var values = rows.stream().map(row -> Doubles.generate(numbers.size(), j -> row.get(numbers.get(j)))).toList();
        var names = numbers.stream().map(Column::name).toList();
        return Optional.of(new PosteriorTable(
                file, asOf, new JointSample(names, new DoubleTable(values)), rows.stream().map(Row::line).toList()));
    }

    private static Optional<PosteriorTable> refuse(Path file, Problems problems) {
        problems.add(new Problem(
                file, 1, "", "has no column of a number", "columns with the paths of numbers, like channels.walk-in.baseline", ""));
        return Optional.empty();
    }

    /** A column in a line, in the words of the files, with what is written in the world. */
    public String describe(String column, String written) {
        var fitted = sample.distribution(column);
        return file.getFileName() + " (" + sample.size() + " rows): mean " + rounded(fitted.mean()) + ", sd " + rounded(fitted.sd())
                + "; before: " + written;
    }

    private static String rounded(double value) {
        return Quantity.rounded(value, 3);
    }

    /** Of the header; none where it cannot be read, which the table then tells. Each once, since the table refuses repeated ones. */
    private static List<String> names(Path file) {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try (var csv = CsvReader.builder().ofCsvRecord(file)) {
            var records = csv.iterator();
            return records.hasNext()
                    ? records.next().getFields().stream().map(name -> name.strip().replace("\uFEFF", "")).distinct().toList()
                    : List.of();
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            return List.of();
        }
    }
}

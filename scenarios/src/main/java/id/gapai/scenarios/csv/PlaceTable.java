package id.gapai.scenarios.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import id.gapai.scenarios.problem.Nearest;
import id.gapai.scenarios.problem.Problem;
import id.gapai.scenarios.problem.Problems;
import id.gapai.scenarios.spec.Limits;
import id.gapai.scenarios.spec.Quantity;
import id.gapai.scenarios.tree.Mark;
import id.gapai.simulation.evidence.Level;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The places of a fleet. A column whose name has a point in it is the path of a number of the world, which its cells replace where they are not empty. */
public final class PlaceTable {
    private static final Cell<Optional<Double>> PERSONS = Cell.number(Quantity.positive("", Limits.PERSONS)).orEmpty();
    private static final Column<String> PLACE = new Column<>("place", Cell.text());
    private static final Column<Level> LEVEL = new Column<>("level", RegionTable.LEVELS);
    private static final Column<String> PROVINCE = new Column<>("province", Cell.text());
    private static final Column<Optional<Double>> HOLDERS = new Column<>("holders", PERSONS);
    private static final Column<Optional<Integer>> UNRECORDED = Column.optional("unrecorded", Cell.whole(0, Limits.PERSONS).orEmpty());
    private static final Column<Optional<Double>> POPULATION = Column.optional("population", PERSONS);
    private static final Column<Optional<Double>> ACTIVE = new Column<>("active", PERSONS);
    private static final Column<Optional<LocalDate>> ACTIVE_DATE = new Column<>("active_date", Cell.date().orEmpty());
    private static final Column<Optional<String>> OFFICERS = Column.optional("officers", Cell.text().orEmpty());
    private static final Column<Optional<String>> MISSING = Column.optional("missing", Cell.text().orEmpty());
    private static final Column<Optional<String>> SOURCE = Column.optional("source", Cell.text().orEmpty());
    private static final List<Column<?>> COLUMNS = List.of(
            PLACE, LEVEL, PROVINCE, HOLDERS, UNRECORDED, POPULATION, ACTIVE, ACTIVE_DATE, OFFICERS, MISSING, SOURCE);
    private static final String STAFF = "staff.today";

    /** Places by name. */
    public static final TableReader<List<PlaceRow>> READER =
            new TableReader<>(COLUMNS.stream().map(Column::name).toList(), PlaceTable::read);

    private PlaceTable() {}

    private static Optional<List<PlaceRow>> read(Path file, Problems problems) {
        var overrides = overrides(file, problems);
        var columns = Stream.concat(COLUMNS.stream(), overrides.stream()).toList();
        return new CsvTable(file, columns).read(problems, rows -> {
            requireNames(rows);
            rows.forEach(PlaceTable::requireWhole);
            return rows.stream()
                    .map(row -> place(file, row, overrides))
                    .sorted(Comparator.comparing(PlaceRow::name))
                    .toList();
        });
    }

    /** A column that is neither known nor a path is a misspelt one. What is wrong with the file as a whole is found when it is read. */
    private static List<Column<Optional<String>>> overrides(Path file, Problems problems) {
        var overrides = new ArrayList<Column<Optional<String>>>();
        var known = COLUMNS.stream().map(Column::name).toList();
        for (var name : header(file)) {
            if (name.contains(".")) {
                overrides.add(Column.optional(name, Cell.text().orEmpty()));
            } else if (!known.contains(name)) {
                problems.add(new Problem(
                        file, 1, name, "is no column of places", String.join(", ", known) + ", and paths like registry.exits", Nearest.hint(name, known)));
            }
        }
        return overrides;
    }

    private static List<String> header(Path file) {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try (var csv = CsvReader.builder().ofCsvRecord(file)) {
            return csv.stream().findFirst().map(record -> record.getFields().stream().map(field -> field.replace("\uFEFF", "").strip()).toList()).orElse(List.of());
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            return List.of();
        }
    }

    private static void requireNames(List<Row> rows) {
        var names = new HashSet<String>();
        rows.stream().filter(row -> !names.add(row.get(PLACE))).forEach(row ->
                row.refuse(PLACE, "is '" + row.get(PLACE) + "', as in another row", "one row for each place", ""));
    }

    private static void requireWhole(Row row) {
        boolean whole = row.get(HOLDERS).isPresent() && row.get(ACTIVE).isPresent();
        if (!whole && row.get(MISSING).isEmpty()) {
            var column = row.get(HOLDERS).isEmpty() ? HOLDERS : ACTIVE;
            row.refuse(column, "is empty", "a number above 0", "or say in the column 'missing' why the place is not simulated");
        }
        if (row.get(ACTIVE).isPresent() && row.get(ACTIVE_DATE).isEmpty()) {
            row.refuse(ACTIVE_DATE, "is empty", "the day of the count", "");
        }
        if (whole && row.get(ACTIVE).orElseThrow() > row.get(HOLDERS).orElseThrow()) {
            row.refuse(ACTIVE, "is more than the holders", "no more than " + Math.round(row.get(HOLDERS).orElseThrow()), "");
        }
    }

    private static PlaceRow place(Path file, Row row, List<Column<Optional<String>>> columns) {
        var overrides = new LinkedHashMap<String, String>();
        columns.forEach(column -> row.get(column).ifPresent(text -> overrides.put(column.name(), text)));
        row.get(OFFICERS).ifPresent(text -> overrides.put(STAFF, text));
        return new PlaceRow(
                new Mark(file, row.line()),
                row.get(PLACE),
                row.get(LEVEL),
                row.get(PROVINCE),
                row.get(HOLDERS),
                row.get(UNRECORDED),
                row.get(POPULATION),
                row.get(ACTIVE),
                row.get(ACTIVE_DATE),
                row.get(MISSING),
                row.get(SOURCE),
                overrides);
    }
}

package id.gapai.scenarios.csv;

import id.gapai.scenarios.problem.Problems;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A day off.
 *
 * @param type    public, cuti_bersama or another word that calendars refer to
 * @param decreed when it became known
 */
public record Holiday(LocalDate date, String type, LocalDate decreed) {
    private static final Column<LocalDate> DATE = new Column<>("date", Cell.date());
    private static final Column<String> TYPE = new Column<>("type", Cell.text());
    private static final Column<LocalDate> DECREED = new Column<>("decreed", Cell.date());
    private static final List<Column<?>> COLUMNS = List.of(DATE, TYPE, DECREED);

    /** Days off. */
    public static final TableReader<List<Holiday>> READER =
            new TableReader<>(COLUMNS.stream().map(Column::name).toList(), Holiday::read);

    private static Optional<List<Holiday>> read(Path file, Problems problems) {
        return new CsvTable(file, COLUMNS).read(problems, rows -> rows.stream()
                .map(row -> new Holiday(row.get(DATE), row.get(TYPE), row.get(DECREED)))
                .toList());
    }
}

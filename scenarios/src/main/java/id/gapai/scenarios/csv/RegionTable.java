package id.gapai.scenarios.csv;

import id.gapai.scenarios.problem.Problems;
import id.gapai.scenarios.spec.Limits;
import id.gapai.scenarios.spec.Quantity;
import id.gapai.simulation.evidence.Level;
import id.gapai.simulation.evidence.Region;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Regions with the number of people who can be active: holders of an e-KTP, else residents who must have one, else unknown. */
public final class RegionTable {
    static final Cell<Level> LEVELS = Cell.oneOf(
            Map.of("nation", Level.NATION, "province", Level.PROVINCE, "city", Level.CITY, "regency", Level.REGENCY));
    static final Column<String> REGION = new Column<>("region", Cell.text());
    static final Column<Level> LEVEL = new Column<>("level", LEVELS);
    static final Column<Optional<String>> PROVINCE = new Column<>("province", Cell.text().orEmpty());
    private static final Cell<Optional<Double>> PERSONS = Cell.number(Quantity.positive("", Limits.PERSONS)).orEmpty();
    private static final Column<Optional<Double>> HOLDERS = new Column<>("ektp_holders", PERSONS);
    private static final Column<Optional<Double>> OBLIGED = new Column<>("wajib_ktp", PERSONS);
    private static final Column<Optional<LocalDate>> DATE = new Column<>("figure_date", Cell.date().orEmpty());
    private static final List<Column<?>> COLUMNS = List.of(REGION, LEVEL, PROVINCE, HOLDERS, OBLIGED, DATE);

    /** Regions in the order of the file. */
    public static final TableReader<List<Region>> READER =
            new TableReader<>(COLUMNS.stream().map(Column::name).toList(), RegionTable::read);

    private RegionTable() {}

    private static Optional<List<Region>> read(Path file, Problems problems) {
        return new CsvTable(file, COLUMNS).read(problems, rows -> {
            var names = new HashSet<String>();
            rows.stream().filter(row -> !names.add(row.get(REGION))).forEach(row -> row.refuse(
                    REGION, "is '" + row.get(REGION) + "', as in another row", "one row for each region", ""));
            return rows.stream().map(RegionTable::of).toList();
        });
    }

    private static Region of(Row row) {
        var base = row.get(HOLDERS).or(() -> row.get(OBLIGED));
        var date = base.flatMap(known -> row.get(DATE));
        return new Region(row.get(REGION), row.get(LEVEL), row.get(PROVINCE).orElse(""), base, date);
    }
}

package id.gapai.scenarios.csv;

import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.problem.Problems;
import id.gapai.scenarios.spec.Limits;
import id.gapai.scenarios.spec.Quantity;
import id.gapai.simulation.evidence.Level;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The bases of a region as they were printed, with their sources.
 *
 * @param holders        of an e-KTP, persons
 * @param obliged        residents who must have one, persons
 * @param baseDate       the day that either refers to
 * @param url            of both; empty: none
 * @param population     residents, persons
 * @param populationDate the day that this refers to
 */
public record RegionSources(
        String name,
        Level level,
        String province,
        Optional<Double> holders,
        Optional<Double> obliged,
        Optional<LocalDate> baseDate,
        Optional<String> url,
        Optional<Double> population,
        Optional<LocalDate> populationDate) {
    private static final Cell<Optional<Double>> PERSONS = Cell.number(Quantity.positive("", Limits.PERSONS)).orEmpty();
    private static final Column<Optional<Double>> HOLDERS = new Column<>("ektp_holders", PERSONS);
    private static final Column<Optional<Double>> OBLIGED = new Column<>("wajib_ktp", PERSONS);
    private static final Column<Optional<LocalDate>> DATE = new Column<>("figure_date", Cell.date().orEmpty());
    private static final Column<Optional<String>> URL = new Column<>("url", Cell.text().orEmpty());
    private static final Column<Optional<Double>> POPULATION = new Column<>("population", PERSONS);
    private static final Column<Optional<LocalDate>> POPULATION_DATE = new Column<>("pop_date", Cell.date().orEmpty());
    private static final List<Column<?>> COLUMNS = List.of(
            RegionTable.REGION, RegionTable.LEVEL, RegionTable.PROVINCE, HOLDERS, OBLIGED, DATE, URL, POPULATION, POPULATION_DATE);

    /** @throws InvalidInput with all problems of the file */
    public static List<RegionSources> read(Path file) throws InvalidInput {
        var problems = new Problems();
        var read = new CsvTable(file, COLUMNS).read(problems, rows -> rows.stream().map(RegionSources::of).toList());
        problems.throwIfAny();
        return read.orElseThrow();
    }

    private static RegionSources of(Row row) {
        return new RegionSources(
                row.get(RegionTable.REGION),
                row.get(RegionTable.LEVEL),
                row.get(RegionTable.PROVINCE).orElse(""),
                row.get(HOLDERS),
                row.get(OBLIGED),
                row.get(DATE),
                row.get(URL),
                row.get(POPULATION),
                row.get(POPULATION_DATE));
    }

    /** What of it was about a day not later than this one. */
    public RegionSources asKnownOn(LocalDate day) {
        boolean base = baseDate.filter(date -> !date.isAfter(day)).isPresent();
        boolean residents = populationDate.filter(date -> !date.isAfter(day)).isPresent();
        return new RegionSources(
                name, level, province, holders.filter(n -> base), obliged.filter(n -> base), baseDate, url,
                population.filter(n -> residents), populationDate);
    }
}

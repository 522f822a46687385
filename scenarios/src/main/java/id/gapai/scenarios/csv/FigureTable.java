package id.gapai.scenarios.csv;

import id.gapai.scenarios.problem.Problems;
import id.gapai.scenarios.spec.Limits;
import id.gapai.scenarios.spec.NumberText;
import id.gapai.scenarios.spec.Quantity;
import id.gapai.simulation.evidence.Level;
import id.gapai.simulation.evidence.PrintedFigure;
import id.gapai.simulation.evidence.PrintedFigure.DateQuality;
import id.gapai.simulation.evidence.Region;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Printed figures of activations in many regions, with their grades. */
public final class FigureTable {
    private static final Map<String, DateQuality> DATE_QUALITIES = Map.of(
            "stated", DateQuality.STATED,
            "inferred_part", DateQuality.INFERRED_PART,
            "month_end", DateQuality.MONTH_END,
            "approx", DateQuality.APPROX);
    private static final List<String> GRADES = List.of(
            "ok", "rounded_or_bound", PrintedFigure.SHARE_OF_TARGET, PrintedFigure.DOUBTFUL, PrintedFigure.SECOND_HAND,
            "misprint_corrected", "midpoint_of_stated_range");

    static final Column<LocalDate> AS_OF = new Column<>("as_of", Cell.date());
    static final Column<LocalDate> PUBLISHED = new Column<>("published", Cell.date());
    static final Column<Optional<BigDecimal>> COUNT = new Column<>("ikd_active", decimal(Limits.PERSONS).orEmpty());
    static final Column<Optional<BigDecimal>> PERCENT = new Column<>("pct", decimal(100).orEmpty());
    private static final Column<Optional<BigDecimal>> TARGET = new Column<>("target_pct", decimal(100).orEmpty());
    static final Column<DateQuality> DATE_QUALITY = new Column<>("date_quality", Cell.oneOf(DATE_QUALITIES));
    static final Column<Set<String>> GRADE = new Column<>("value_quality", grades());
    private static final Column<Optional<Double>> DENOMINATOR =
            new Column<>("denominator", Cell.number(Quantity.positive("", Limits.PERSONS)).orEmpty());
    private static final Column<Optional<String>> DENOMINATOR_KIND = new Column<>("denominator_kind", Cell.text().orEmpty());
    private static final List<String> BASES = List.of("perekaman", "wajib_ktp");
    private static final List<Column<?>> COLUMNS = List.of(
            RegionTable.REGION, RegionTable.LEVEL, RegionTable.PROVINCE, AS_OF, PUBLISHED, COUNT, PERCENT, DENOMINATOR, DENOMINATOR_KIND,
            TARGET, DATE_QUALITY, GRADE);

    /** Figures in the order of the file. */
    public static final TableReader<FigureTable> READER =
            new TableReader<>(COLUMNS.stream().map(Column::name).toList(), FigureTable::read);

    private final List<PrintedFigure> figures;
    private final List<Region> regions;

    private FigureTable(List<PrintedFigure> figures, List<Region> regions) {
        this.figures = figures;
        this.regions = regions;
    }

    public List<PrintedFigure> figures() {
        return figures;
    }

    /** The regions that the rows name, their base being the last denominator of holders or residents who must have a card. */
    public List<Region> regions() {
        return regions;
    }

    private static Optional<FigureTable> read(Path file, Problems problems) {
        return new CsvTable(file, COLUMNS).read(problems, rows -> {
            FigureRules.require(rows);
            var regions = new LinkedHashMap<String, Region>();
            rows.forEach(row -> regions.merge(row.get(RegionTable.REGION), region(row), FigureTable::withLaterBase));
            return new FigureTable(rows.stream().map(FigureTable::figure).toList(), List.copyOf(regions.values()));
        });
    }

    private static Region region(Row row) {
        Level level = row.get(RegionTable.LEVEL);
        var province = row.get(RegionTable.PROVINCE).orElse("");
        var base = row.get(DENOMINATOR).filter(number -> row.get(DENOMINATOR_KIND).filter(BASES::contains).isPresent());
        return new Region(row.get(RegionTable.REGION), level, province, base, base.map(number -> row.get(PUBLISHED)));
    }

    private static Region withLaterBase(Region first, Region second) {
        boolean later = first.baseDate().isEmpty()
                || second.baseDate().filter(date -> date.isAfter(first.baseDate().orElseThrow())).isPresent();
        return later ? second : first;
    }

    private static PrintedFigure figure(Row row) {
        return new PrintedFigure(
                row.get(RegionTable.REGION),
                row.get(AS_OF),
                row.get(PUBLISHED),
                row.get(COUNT),
                row.get(PERCENT),
                row.get(TARGET),
                row.get(DATE_QUALITY),
                row.get(GRADE));
    }

    /** Digits are kept, because they tell the rounding. */
    private static Cell<BigDecimal> decimal(int max) {
        return new Cell<>("a number from 0 to " + max, text -> {
            boolean number = NumberText.parse(text).isPresent() && !text.endsWith("%");
            return Optional.of(text).filter(t -> number).flatMap(FigureTable::parse)
                    .filter(value -> value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(max)) <= 0);
        });
    }

    private static Optional<BigDecimal> parse(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Cell<Set<String>> grades() {
        return new Cell<>(String.join(", ", GRADES) + "; several divided by ;", text -> {
            var words = Arrays.stream(text.split(";")).map(String::strip).collect(Collectors.toSet());
            return GRADES.containsAll(words) ? Optional.of(words) : Optional.empty();
        });
    }
}

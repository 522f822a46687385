package id.gapai.scenarios.csv;

import id.gapai.model.forecast.Observation;
import id.gapai.scenarios.problem.Problems;
import id.gapai.scenarios.spec.Limits;
import id.gapai.scenarios.spec.Quantity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Published counts of active residents. */
public final class Observations {
    private static final Cell<Double> PERSONS = Cell.number(Quantity.notNegative("", Limits.PERSONS));
    private static final Column<LocalDate> AS_OF = new Column<>("as_of", Cell.date());
    private static final Column<LocalDate> PUBLISHED = new Column<>("published", Cell.date());
    private static final Column<Double> COUNT = new Column<>("ikd_active", PERSONS);
    private static final Column<Optional<Double>> LOW = new Column<>("low", PERSONS.orEmpty());
    private static final Column<Optional<Double>> HIGH = new Column<>("high", PERSONS.orEmpty());
    private static final Column<Boolean> USED =
            new Column<>("used_to_set", Cell.oneOf(Map.of("true", true, "yes", true, "false", false, "no", false)));
    private static final Column<String> SOURCE = new Column<>("source", Cell.text());
    private static final Cell<Optional<Integer>> DAYS = Cell.whole(0, 366).orEmpty();
    private static final Column<Optional<Integer>> BEFORE = Column.optional("days_before", DAYS);
    private static final Column<Optional<Integer>> AFTER = Column.optional("days_after", DAYS);
    private static final List<Column<?>> COLUMNS =
            List.of(AS_OF, PUBLISHED, COUNT, LOW, HIGH, BEFORE, AFTER, USED, SOURCE);

    /** Every row in the order of dates, revised ones too; where {@code low} or {@code high} is empty the count itself. */
    public static final TableReader<List<Observation>> ALL =
            new TableReader<>(COLUMNS.stream().map(Column::name).toList(), Observations::readAll);

    /** Counts in the order of their dates, as they were published last; where {@code low} or {@code high} is empty the count itself. */
    public static final TableReader<List<Observation>> READER =
            new TableReader<>(COLUMNS.stream().map(Column::name).toList(), Observations::read);

    private Observations() {}

    private static Optional<List<Observation>> read(Path file, Problems problems) {
        return readAll(file, problems).map(Observations::latest);
    }

    /** Of the counts of one day the one that was published last, in the order of their days. */
    public static List<Observation> latest(List<Observation> counts) {
        var byDay = new TreeMap<LocalDate, Observation>();
        counts.forEach(count -> byDay.merge(count.asOf(), count, (a, b) -> b.published().isAfter(a.published()) ? b : a));
        return List.copyOf(byDay.values());
    }

    private static Optional<List<Observation>> readAll(Path file, Problems problems) {
        return new CsvTable(file, COLUMNS).read(problems, rows -> {
            rows.forEach(Observations::require);
            requireNoRepetition(rows);
            requireNoFall(rows);
            return rows.stream().map(Observations::of).sorted(Comparator.comparing(Observation::asOf)).toList();
        });
    }

    private static void require(Row row) {
        if (row.get(PUBLISHED).isBefore(row.get(AS_OF))) {
            row.refuse(PUBLISHED, "is " + row.get(PUBLISHED), "as_of, " + row.get(AS_OF) + ", or later", "");
        }
        if (row.get(LOW).orElse(row.get(COUNT)) > row.get(COUNT)) {
            row.refuse(LOW, "is above the count", Quantity.plain(row.get(COUNT)) + " or less", "");
        }
        if (row.get(HIGH).orElse(row.get(COUNT)) < row.get(COUNT)) {
            row.refuse(HIGH, "is below the count", Quantity.plain(row.get(COUNT)) + " or more", "");
        }
    }

    /** A count of the same day that is published later is a revision. */
    private static void requireNoRepetition(List<Row> rows) {
        var days = new HashSet<List<LocalDate>>();
        rows.stream().filter(row -> !days.add(List.of(row.get(AS_OF), row.get(PUBLISHED)))).forEach(row -> row.refuse(
                AS_OF, "is " + row.get(AS_OF) + ", as in another row published on the same day", "one count for each day",
                "put what is uncertain into low and high; a count that was revised has a later day in published"));
    }

    /** All activations so far are counted, so that a count may fall by its rounding only, of days that are surely later. */
    private static void requireNoFall(List<Row> rows) {
        var newest = new TreeMap<LocalDate, Row>();
        rows.forEach(row -> newest.merge(row.get(AS_OF), row, (a, b) -> b.get(PUBLISHED).isAfter(a.get(PUBLISHED)) ? b : a));
        var greatest = Optional.<Observation>empty();
        for (var row : newest.values()) {
            var count = of(row);
            if (greatest.isPresent() && isFall(greatest.get(), count)) {
                row.refuse(
                        COUNT,
                        "is " + Quantity.plain(count.count()) + ", less than " + Quantity.plain(greatest.get().count()) + " on " + greatest.get().asOf(),
                        "counts that do not fall by more than their rounding",
                        "a count that was revised has a row of its own day, published later; what is uncertain goes into low and high");
            }
            greatest = greatest.filter(other -> other.low() >= count.low()).or(() -> Optional.of(count));
        }
    }

    private static boolean isFall(Observation before, Observation after) {
        return after.high() < before.low() && before.asOf().plusDays(before.daysAfter()).isBefore(after.asOf().minusDays(after.daysBefore()));
    }

    private static Observation of(Row row) {
        double count = row.get(COUNT);
        return new Observation(
                row.get(AS_OF),
                row.get(PUBLISHED),
                count,
                row.get(LOW).orElse(count),
                row.get(HIGH).orElse(count),
                row.get(BEFORE).orElse(0),
                row.get(AFTER).orElse(0),
                row.get(USED),
                row.get(SOURCE));
    }
}

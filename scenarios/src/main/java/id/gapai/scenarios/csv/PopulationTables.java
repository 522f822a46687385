package id.gapai.scenarios.csv;

import id.gapai.model.array.Doubles;
import id.gapai.model.population.Migration;
import id.gapai.model.population.PopulationTable;
import id.gapai.model.population.Sex;
import id.gapai.model.population.VitalRates;
import id.gapai.scenarios.problem.Problems;
import id.gapai.scenarios.spec.Limits;
import id.gapai.scenarios.spec.Quantity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The tables that a population projection starts from. */
public final class PopulationTables {
    private static final int LAST_AGE = 100;

    private static final Column<LocalDate> DATE = new Column<>("date", Cell.date());
    private static final Column<Sex> SEX =
            new Column<>("sex", Cell.oneOf(Map.of("male", Sex.MALE, "female", Sex.FEMALE)));
    private static final Column<Double> PERSONS = number("persons", Quantity.notNegative("", Limits.PERSONS));
    private static final Column<Double> MX = number("mx", Quantity.between("", 0, 20));
    private static final Column<Double> BIRTHS = number("births_per_woman_year", Quantity.between("", 0, 2));
    private static final Column<Double> RATIO = number("males_per_female", Quantity.between("", 0.5, 2));
    private static final Column<Double> NET = number("net_persons", Quantity.between("", -Limits.PERSONS, Limits.PERSONS));
    private static final Column<Integer> SINGLE_AGE = new Column<>("age", Cell.whole(0, LAST_AGE));
    private static final Column<Double> SHARE = number("share", Quantity.notNegative("", Limits.PERSONS));

    private static final List<Column<?>> POPULATION = List.of(DATE, SEX, AgeGroups.AGE, AgeGroups.WIDTH, PERSONS);
    private static final List<Column<?>> MORTALITY =
            List.of(Periods.FROM, Periods.TO, SEX, AgeGroups.AGE, AgeGroups.WIDTH, MX);
    private static final List<Column<?>> FERTILITY =
            List.of(Periods.FROM, Periods.TO, AgeGroups.AGE, AgeGroups.WIDTH, BIRTHS);
    private static final List<Column<?>> SEX_RATIO = List.of(Periods.FROM, Periods.TO, RATIO);
    private static final List<Column<?>> MIGRATION = List.of(Periods.FROM, Periods.TO, NET);
    private static final List<Column<?>> PROFILE = List.of(SINGLE_AGE, SHARE);

    /** Residents by sex and age group at one date. */
    public static final TableReader<PopulationTable> POPULATION_READER =
            new TableReader<>(names(POPULATION), PopulationTables::population);

    /** Central death rates by period, sex and age group. */
    public static final TableReader<List<VitalRates.Mortality>> MORTALITY_READER =
            new TableReader<>(names(MORTALITY), PopulationTables::mortality);

    /** Births per woman and year by period and age group. */
    public static final TableReader<List<VitalRates.Fertility>> FERTILITY_READER =
            new TableReader<>(names(FERTILITY), PopulationTables::fertility);

    /** Sex ratio at birth by period. */
    public static final TableReader<List<VitalRates.SexRatio>> SEX_RATIO_READER =
            new TableReader<>(names(SEX_RATIO), PopulationTables::sexRatio);

    /** Net moves in the whole of each period. */
    public static final TableReader<Migration> MIGRATION_READER =
            new TableReader<>(names(MIGRATION), PopulationTables::migration);

    /** Relative propensity to move by single year of age 0 … 100. */
    public static final TableReader<Doubles> PROFILE_READER = new TableReader<>(names(PROFILE), PopulationTables::profile);

    private PopulationTables() {}

    private static Column<Double> number(String name, Quantity quantity) {
        return new Column<>(name, Cell.number(quantity));
    }

    private static List<String> names(List<Column<?>> columns) {
        return columns.stream().map(Column::name).toList();
    }

    private static Optional<PopulationTable> population(Path file, Problems problems) {
        return new CsvTable(file, POPULATION).read(problems, rows -> {
            AgeGroups.requireFromBirth(rows, row -> row.get(SEX));
            requireOneDate(rows);
            requireBothSexes(rows);
            requireNotAllZero(rows, PERSONS);
            return new PopulationTable(rows.get(0).get(DATE), rows.stream().map(PopulationTables::group).toList());
        });
    }

    private static PopulationTable.Group group(Row row) {
        return new PopulationTable.Group(
                row.get(SEX), row.get(AgeGroups.AGE), AgeGroups.width(row), row.get(PERSONS));
    }

    private static void requireOneDate(List<Row> rows) {
        var date = rows.get(0).get(DATE);
        rows.stream()
                .filter(row -> !row.get(DATE).equals(date))
                .forEach(row -> row.refuse(DATE, "is " + row.get(DATE), "one date, " + date, ""));
    }

    private static void requireNotAllZero(List<Row> rows, Column<Double> column) {
        if (rows.stream().allMatch(row -> row.get(column) == 0)) {
            rows.get(0).refuse(column, "is 0 in all rows", "a number above 0 in one of them at least", "");
        }
    }

    private static void requireBothSexes(List<Row> rows) {
        for (var sex : Sex.values()) {
            if (rows.stream().noneMatch(row -> row.get(SEX) == sex)) {
                rows.get(0).refuse(SEX, "no row is " + sex.name().toLowerCase(Locale.ROOT), "both sexes", "");
            }
        }
    }

    private static Optional<List<VitalRates.Mortality>> mortality(Path file, Problems problems) {
        return new CsvTable(file, MORTALITY).read(problems, rows -> {
            Periods.require(rows);
            AgeGroups.requireFromBirth(rows, row -> List.of(row.get(Periods.FROM), row.get(SEX)));
            MortalityRules.require(rows, SEX, MX);
            return rows.stream().map(PopulationTables::deathRate).toList();
        });
    }

    private static VitalRates.Mortality deathRate(Row row) {
        return new VitalRates.Mortality(
                Periods.of(row), row.get(SEX), row.get(AgeGroups.AGE), AgeGroups.width(row), row.get(MX));
    }

    private static Optional<List<VitalRates.Fertility>> fertility(Path file, Problems problems) {
        return new CsvTable(file, FERTILITY).read(problems, rows -> {
            Periods.require(rows);
            AgeGroups.requireContiguous(rows, row -> row.get(Periods.FROM));
            AgeGroups.requireClosed(rows);
            return rows.stream()
                    .map(row -> new VitalRates.Fertility(
                            Periods.of(row), row.get(AgeGroups.AGE), AgeGroups.width(row), row.get(BIRTHS)))
                    .toList();
        });
    }

    private static Optional<List<VitalRates.SexRatio>> sexRatio(Path file, Problems problems) {
        return new CsvTable(file, SEX_RATIO).read(problems, rows -> {
            Periods.requireOnce(rows);
            return rows.stream().map(row -> new VitalRates.SexRatio(Periods.of(row), row.get(RATIO))).toList();
        });
    }

    private static Optional<Migration> migration(Path file, Problems problems) {
        return new CsvTable(file, MIGRATION).read(problems, rows -> {
            Periods.requireOnce(rows);
            return new Migration.Net(
                    rows.stream().map(row -> new Migration.NetPeriod(Periods.of(row), row.get(NET))).toList());
        });
    }

    private static Optional<Doubles> profile(Path file, Problems problems) {
        return new CsvTable(file, PROFILE).read(problems, rows -> {
            var shares = new double[LAST_AGE + 1];
            var seen = new boolean[LAST_AGE + 1];
            for (var row : rows) {
                int age = row.get(SINGLE_AGE);
                if (seen[age]) {
                    row.refuse(SINGLE_AGE, "age " + age + " stands twice", "once", "");
                }
                seen[age] = true;
                shares[age] = row.get(SHARE);
            }
            requireNotAllZero(rows, SHARE);
            return Doubles.of(shares);
        });
    }
}

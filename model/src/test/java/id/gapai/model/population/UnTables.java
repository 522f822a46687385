package id.gapai.model.population;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** The UN's tables of Indonesia, from the test resources. */
final class UnTables {
    private static final String FOLDER = "indonesia-wpp2019/";

    private UnTables() {}

    static PopulationInputs inputs() {
        return new PopulationInputs(
                populations("population.csv").get(0),
                List.of(),
                rates(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                new Migration.Net(read("migration.csv").stream()
                        .map(row -> new Migration.NetPeriod(period(row), number(row, "net_persons")))
                        .toList()),
                0);
    }

    static PopulationTable expected(LocalDate date) {
        return populations("expected.csv").stream()
                .filter(table -> table.date().equals(date))
                .findFirst()
                .orElseThrow();
    }

    static VitalRates rates() {
        return new VitalRates(
                read("mortality.csv").stream()
                        .map(row -> new VitalRates.Mortality(
                                period(row), sex(row), (int) number(row, "age"), width(row), number(row, "mx")))
                        .toList(),
                read("fertility.csv").stream()
                        .map(row -> new VitalRates.Fertility(
                                period(row), (int) number(row, "age"), width(row), number(row, "births_per_woman_year")))
                        .toList(),
                read("sex_ratio.csv").stream()
                        .map(row -> new VitalRates.SexRatio(period(row), number(row, "males_per_female")))
                        .toList());
    }

    private static List<PopulationTable> populations(String file) {
        Map<LocalDate, List<PopulationTable.Group>> byDate = new HashMap<>();
        for (var row : read(file)) {
            byDate.computeIfAbsent(LocalDate.parse(row.get("date")), date -> new ArrayList<>())
                    .add(new PopulationTable.Group(
                            sex(row), (int) number(row, "age"), width(row), number(row, "persons")));
        }
        return byDate.entrySet().stream()
                .map(entry -> new PopulationTable(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Period period(Map<String, String> row) {
        return new Period(LocalDate.parse(row.get("from")), LocalDate.parse(row.get("to")));
    }

    private static Sex sex(Map<String, String> row) {
        return Sex.valueOf(row.get("sex").toUpperCase(Locale.ROOT));
    }

    private static int width(Map<String, String> row) {
        return row.get("width").isEmpty() ? 1 : Integer.parseInt(row.get("width"));
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.get(column));
    }

    private static List<Map<String, String>> read(String file) {
        try (InputStream in = UnTables.class.getResourceAsStream(FOLDER + file)) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            String[] names = lines.get(0).split(",");
            return lines.stream().skip(1).map(line -> row(names, line.split(",", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(String[] names, String[] cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            row.put(names[i], cells[i]);
        }
        return row;
    }
}

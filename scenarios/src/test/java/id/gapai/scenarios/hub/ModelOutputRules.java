package id.gapai.scenarios.hub;

import static id.gapai.scenarios.hub.TasksRules.map;
import static id.gapai.scenarios.hub.TasksRules.maps;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The published rules of a file of model output (https://docs.hubverse.io, "Model output"; the checks of hubValidations), held against the tasks.json beside it: its name, its columns, that each
 * row is one of the tasks, and that a task which is answered is answered with all that is required, by values of the right kind and size.
 */
public final class ModelOutputRules {
    private static final List<String> LAST_COLUMNS = List.of("output_type", "output_type_id", "value");
    private static final double SUM = 1e-6;

    private final Map<String, Object> round;

    private ModelOutputRules(Map<String, Object> tasks) {
        round = maps(tasks.get("rounds")).get(0);
    }

    /**
     * @param tasks tasks.json
     * @param file  CSV, in the folder of its model
     */
    public static void require(Map<String, Object> tasks, Path file) throws IOException {
        new ModelOutputRules(tasks).require(file);
    }

    private void require(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        var columns = List.of(lines.get(0).split(","));
        var rows = lines.stream().skip(1).map(line -> row(columns, line)).toList();
        requireName(file, rows);
        assertThat(rows).doesNotHaveDuplicates();
        int found = 0;
        for (var task : maps(round.get("model_tasks"))) {
            var ids = map(task.get("task_ids"));
            var all = new ArrayList<>(ids.keySet());
            all.addAll(LAST_COLUMNS);
            assertThat(columns).isEqualTo(all);
            var own = rows.stream().filter(row -> isOf(ids, row)).toList();
            found += own.size();
            own.stream().collect(groupingBy(row -> row.subMap(ids), LinkedHashMap::new, toList())).forEach((combination, answers) ->
                    requireAnswered(map(task.get("output_type")), combination.toString(), answers));
        }
        assertThat(found).as("rows that are of exactly one task").isEqualTo(rows.size());
    }

    private void requireName(Path file, List<Row> rows) {
        var model = file.getParent().getFileName().toString();
        assertThat(model).matches("[A-Za-z0-9_]+-[A-Za-z0-9_]+");
        var origin = file.getFileName().toString().substring(0, "2024-04-22".length());
        assertThat(file.getFileName()).hasToString(origin + "-" + model + ".csv");
        assertThat(rows).isNotEmpty().allMatch(row -> row.get((String) round.get("round_id")).equals(origin));
    }

    private static Row row(List<String> columns, String line) {
        var cells = line.split(",", -1);
        assertThat(cells).hasSameSizeAs(columns);
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < cells.length; i++) {
            row.put(columns.get(i), cells[i]);
        }
        return new Row(row);
    }

    /** Cells by column. */
    private record Row(Map<String, String> cells) {
        String get(String column) {
            return cells.get(column);
        }

        double value() {
            return Double.parseDouble(get("value"));
        }

        List<String> subMap(Map<String, Object> ids) {
            return ids.keySet().stream().map(this::get).toList();
        }
    }

    private static boolean isOf(Map<String, Object> ids, Row row) {
        return ids.entrySet().stream().allMatch(id -> ((List<?>) map(id.getValue()).get("optional")).contains(row.get(id.getKey())));
    }

    private static void requireAnswered(Map<String, Object> types, String about, List<Row> answers) {
        var byType = answers.stream().collect(groupingBy(row -> row.get("output_type"), LinkedHashMap::new, toList()));
        assertThat(byType.keySet()).as(about).containsExactlyInAnyOrderElementsOf(types.keySet());
        byType.forEach((type, rows) -> {
            var rules = map(types.get(type));
            requireIds(type, rules, rows, about);
            rows.forEach(row -> requireValue(map(rules.get("value")), row));
            requireDistribution(type, rows.stream().map(Row::value).toList(), about);
        });
    }

    private static void requireIds(String type, Map<String, Object> rules, List<Row> rows, String about) {
        var ids = rows.stream().map(row -> row.get("output_type_id")).toList();
        if (type.equals("sample")) {
            var parameters = map(rules.get("output_type_id_params"));
            assertThat(ids).as(about).doesNotHaveDuplicates().hasSizeBetween((int) parameters.get("min_samples_per_task"), (int) parameters.get("max_samples_per_task"));
            ids.forEach(Integer::parseInt);
            return;
        }
        var required = (List<?>) map(rules.get("output_type_id")).get("required");
        if (type.equals("pmf")) {
            assertThat(List.<Object>copyOf(ids)).as(about).containsExactlyInAnyOrderElementsOf(required);
        } else {
            var numbers = required.stream().map(number -> ((Number) number).doubleValue()).toList();
            assertThat(ids.stream().map(Double::valueOf).toList()).as(about).isEqualTo(numbers);
        }
    }

    private static void requireValue(Map<String, Object> rules, Row row) {
        double least = ((Number) rules.get("minimum")).doubleValue();
        double most = rules.containsKey("maximum") ? ((Number) rules.get("maximum")).doubleValue() : Double.MAX_VALUE;
        assertThat(row.value()).as(row.toString()).isBetween(least, most);
    }

    private static void requireDistribution(String type, List<Double> values, String about) {
        switch (type) {
            case "quantile", "cdf" -> assertThat(values).as(about).isSorted();
            case "pmf" -> assertThat(values.stream().mapToDouble(value -> value).sum()).as(about).isCloseTo(1, within(SUM));
            default -> { }
        }
    }
}

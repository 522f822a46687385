package id.gapai.scenarios.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The rules of the published schemas of tasks.json and admin.json, version 5.0.1 (https://github.com/hubverse-org/schemas/tree/main/v5.0.1, commits 65e0d22 and 4efcc5e), for the
 * parts that the files use: which keys must be there, which may be, and of what kind their values are.
 */
public final class TasksRules {
    private static final Map<String, String> VALUE_KEYS = Map.of("quantile", "output_type_id", "cdf", "output_type_id", "pmf", "output_type_id", "sample", "output_type_id_params");

    private TasksRules() {}

    /** The document as it was written. */
    public static Map<String, Object> read(Path file) throws IOException {
        return map(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file)));
    }

    /** @param admin the whole document */
    public static void requireAdmin(Map<String, Object> admin) {
        requireKeys(
                admin,
                Set.of("schema_version", "name", "maintainer", "contact", "repository", "file_format", "timezone"),
                Set.of("zoltar_project_id", "citation", "model_output_dir", "cloud"));
        assertThat(admin.get("schema_version")).isEqualTo("https://raw.githubusercontent.com/hubverse-org/schemas/main/v5.0.1/admin-schema.json");
        assertThat((String) admin.get("name")).isNotBlank();
        assertThat((String) admin.get("maintainer")).isNotBlank();
        map(admin.get("contact")).values().forEach(value -> assertThat(value).isInstanceOf(String.class));
        map(admin.get("repository")).values().forEach(value -> assertThat(value).isInstanceOf(String.class));
        assertThat(List.of("csv", "parquet", "arrow")).containsAll(texts(admin.get("file_format")));
        assertThat(ZoneId.getAvailableZoneIds()).contains((String) admin.get("timezone"));
    }

    /** @param tasks the whole document */
    public static void require(Map<String, Object> tasks) {
        requireKeys(tasks, Set.of("rounds", "schema_version"), Set.of("output_type_id_datatype", "derived_task_ids"));
        assertThat((String) tasks.get("schema_version")).matches("https://raw.githubusercontent.com/hubverse-org/schemas/main/v5\\.0\\.1/tasks-schema.json");
        assertThat(tasks.get("output_type_id_datatype")).isIn("auto", "character", "double", "integer", "logical", "Date");
        maps(tasks.get("rounds")).forEach(TasksRules::requireRound);
    }

    private static void requireRound(Map<String, Object> round) {
        assertThat(round).containsKeys("round_id_from_variable", "round_id", "model_tasks", "submissions_due");
        assertThat(round.get("round_id_from_variable")).isEqualTo(true);
        var due = map(round.get("submissions_due"));
        assertThat(due).containsOnlyKeys("relative_to", "start", "end");
        assertThat(due.get("start")).isInstanceOf(Integer.class);
        assertThat(due.get("end")).isInstanceOf(Integer.class);
        assertThat(List.of("csv", "parquet", "arrow")).containsAll(texts(round.get("file_format")));
        for (var task : maps(round.get("model_tasks"))) {
            assertThat(task).containsOnlyKeys("task_ids", "output_type", "target_metadata");
            var ids = map(task.get("task_ids"));
            assertThat(ids).containsKey((String) round.get("round_id"));
            ids.values().forEach(TasksRules::requireTaskId);
            map(task.get("output_type")).forEach(TasksRules::requireOutputType);
            maps(task.get("target_metadata")).forEach(target -> requireTarget(target, ids));
        }
    }

    private static void requireTaskId(Object id) {
        assertThat(map(id)).containsOnlyKeys("required", "optional");
        map(id).values().forEach(values -> assertThat(values == null || unique((List<?>) values)).isTrue());
    }

    private static void requireOutputType(String type, Object rules) {
        assertThat(VALUE_KEYS).containsKey(type);
        var outputType = map(rules);
        assertThat(outputType).containsOnlyKeys(VALUE_KEYS.get(type), "value", "is_required");
        assertThat(outputType.get("is_required")).isInstanceOf(Boolean.class);
        var value = map(outputType.get("value"));
        requireKeys(value, Set.of("type"), Set.of("minimum", "maximum"));
        assertThat(value.get("type")).isIn("double", "integer");
        var ids = map(outputType.get(VALUE_KEYS.get(type)));
        if (type.equals("sample")) {
            requireKeys(ids, Set.of("type", "min_samples_per_task", "max_samples_per_task"), Set.of("max_length", "compound_taskid_set"));
            assertThat(ids.get("type")).isEqualTo("integer");
            assertThat((int) ids.get("min_samples_per_task")).isBetween(1, (int) ids.get("max_samples_per_task"));
        } else {
            assertThat(ids).containsOnlyKeys("required");
            assertThat(unique((List<?>) ids.get("required"))).isTrue();
        }
        switch (type) {
            case "quantile" -> assertThat((List<?>) ids.get("required")).allSatisfy(level -> assertThat(((Number) level).doubleValue()).isBetween(0.0, 1.0));
            case "cdf" -> assertThat((List<?>) ids.get("required")).allMatch(Number.class::isInstance);
            case "pmf" -> assertThat((List<?>) ids.get("required")).allMatch(String.class::isInstance);
            default -> { }
        }
        if (type.equals("cdf") || type.equals("pmf")) {
            assertThat(value).containsEntry("type", "double").containsEntry("minimum", 0).containsEntry("maximum", 1);
        }
    }

    private static void requireTarget(Map<String, Object> target, Map<String, Object> taskIds) {
        assertThat(target).containsKeys("target_id", "target_name", "target_units", "target_type", "target_keys", "is_step_ahead");
        assertThat((String) target.get("target_id")).hasSizeLessThanOrEqualTo(30);
        assertThat((String) target.get("target_name")).hasSizeLessThanOrEqualTo(100);
        assertThat((String) target.get("target_units")).hasSizeLessThanOrEqualTo(100);
        assertThat(target.get("target_type")).isIn("continuous", "discrete", "date", "binary", "nominal", "ordinal", "compositional");
        assertThat(target.get("is_step_ahead")).isEqualTo(false);
        var keys = map(target.get("target_keys"));
        assertThat(keys).containsOnlyKeys("target");
        assertThat(texts(map(taskIds.get("target")).get("optional"))).containsExactly((String) keys.get("target"));
    }

    private static void requireKeys(Map<String, Object> map, Set<String> required, Set<String> allowed) {
        assertThat(map.keySet()).containsAll(required);
        var all = new HashSet<>(required);
        all.addAll(allowed);
        assertThat(all).containsAll(map.keySet());
    }

    private static boolean unique(List<?> values) {
        return new HashSet<Object>(values).size() == values.size();
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Object value) {
        return (List<String>) value;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> maps(Object value) {
        return (List<Map<String, Object>>) value;
    }
}

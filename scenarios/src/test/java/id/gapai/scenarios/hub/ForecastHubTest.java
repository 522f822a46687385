package id.gapai.scenarios.hub;

import static id.gapai.scenarios.hub.TasksRules.map;
import static id.gapai.scenarios.hub.TasksRules.maps;
import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.gapai.model.forecast.Comparison;
import id.gapai.model.forecast.StudyForecast;
import id.gapai.scenarios.forecast.StudyRun;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.Monitor;
import id.gapai.simulation.Settings;
import id.gapai.simulation.sampling.Sampling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The study that shows how to begin, as files of a hub, read back by their columns and held against tasks.json. */
class ForecastHubTest {
    private static final int PATHS = 40;
    private static final String FILE = "model-output/gapai-simulator/";

    /** A row of model output. */
    private record Row(String origin, String scenario, String location, String target, String date, String type, String id, double value) {
        static Row of(String line) {
            var cells = line.split(",", -1);
            assertThat(cells).hasSize(8);
            return new Row(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], Double.parseDouble(cells[7]));
        }

        List<String> task() {
            return List.of(origin, scenario, location, target, date);
        }
    }

    @TempDir
    private static Path hub;

    private static Comparison comparison;
    private static List<Row> rows;
    private static Map<String, Object> tasks;
    private static Map<String, Object> admin;

    @BeforeAll
    static void write() throws Exception {
        var forecast = forecast();
        comparison = forecast.comparison();
        ForecastHub.write(forecast, HubFormat.HUBVERSE, hub);
        ForecastHub.write(forecast, HubFormat.HUBVERSE_PARQUET, hub.resolve("parquet"));
        var lines = Files.readAllLines(hub.resolve(FILE + forecast.asOf() + "-gapai-simulator.csv"));
        assertThat(lines.get(0)).isEqualTo("origin_date,scenario_id,location,target,target_end_date,output_type,output_type_id,value");
        rows = lines.stream().skip(1).map(Row::of).toList();
        tasks = TasksRules.read(hub.resolve("hub-config/tasks.json"));
        admin = TasksRules.read(hub.resolve("hub-config/admin.json"));
    }

    private static StudyForecast forecast() throws Exception {
        var study = Study.read(Path.of("template"));
        return StudyRun.of(study, new Settings(PATHS, 7, 1, 0, PATHS, Sampling.EVEN), phase -> Monitor.NONE).headline(study.strategies());
    }

    private static List<Row> of(String type) {
        return rows.stream().filter(row -> row.type().equals(type)).toList();
    }

    @Test
    void theTasksFollowThePublishedSchema() {
        TasksRules.require(tasks);
        TasksRules.requireAdmin(admin);
    }

    @Test
    @EnabledIfSystemProperty(named = PublishedSchema.FOLDER, matches = ".+")
    void theTasksAreValidByThePublishedSchema() throws IOException {
        PublishedSchema.require(hub.resolve("hub-config"));
        PublishedSchema.require(hub.resolve("parquet/hub-config"));
    }

    @Test
    void theFileAnswersItsTasks() throws IOException {
        ModelOutputRules.require(tasks, hub.resolve(FILE + comparison.referenceForecast().start() + "-gapai-simulator.csv"));
    }

    /** A row taken away, doubled, or out of its limits is found. */
    @Test
    void aFileThatDoesNotAnswerItsTasksIsFound() throws IOException {
        var good = Files.readAllLines(hub.resolve(FILE + comparison.referenceForecast().start() + "-gapai-simulator.csv"));
        int quantile = lineOf(good, ",quantile,");
        int pmf = lineOf(good, ",pmf,");
        assertFound(changed(good, quantile, List.of()));
        assertFound(changed(good, quantile, List.of(good.get(quantile), good.get(quantile))));
        assertFound(changed(good, pmf, List.of(good.get(pmf).replaceFirst("[^,]*$", "1.5"))));
        assertFound(changed(good, quantile, List.of(good.get(quantile).replaceFirst("ikd active", "another"))));
    }

    private static int lineOf(List<String> lines, String part) {
        return IntStream.range(0, lines.size()).filter(i -> lines.get(i).contains(part)).findFirst().orElseThrow();
    }

    private static List<String> changed(List<String> lines, int line, List<String> instead) {
        var changed = new ArrayList<>(lines);
        changed.remove(line);
        changed.addAll(line, instead);
        return changed;
    }

    private static void assertFound(List<String> lines) throws IOException {
        var origin = comparison.referenceForecast().start();
        var file = Files.createDirectories(hub.resolve("spoilt/gapai-simulator")).resolve(origin + "-gapai-simulator.csv");
        Files.write(file, lines);
        assertThatThrownBy(() -> ModelOutputRules.require(tasks, file)).isInstanceOf(AssertionError.class);
    }

    @Test
    void everyRowIsOneOfTheTasks() {
        var known = new ArrayList<List<String>>();
        for (var task : maps(maps(tasks.get("rounds")).get(0).get("model_tasks"))) {
            var ids = map(task.get("task_ids"));
            known.add(List.of(ids.keySet().toArray(String[]::new)));
            var target = (String) ((List<?>) map(ids.get("target")).get("optional")).get(0);
            var ofTarget = rows.stream().filter(row -> row.target().equals(target)).toList();
            assertThat(ofTarget).isNotEmpty().allSatisfy(row -> {
                assertThat(values(ids, "scenario_id")).contains(row.scenario());
                assertThat(values(ids, "location")).contains(row.location());
                assertThat(values(ids, "target_end_date")).contains(row.date());
                assertThat(map(task.get("output_type"))).containsKey(row.type());
            });
        }
        assertThat(known).allMatch(List.of("origin_date", "scenario_id", "location", "target", "target_end_date")::equals);
        assertThat(rows.stream().map(row -> List.of(row.task(), row.type(), row.id()))).doesNotHaveDuplicates();
    }

    private static List<Object> values(Map<String, Object> ids, String column) {
        return new ArrayList<>((List<?>) map(ids.get(column)).get("optional"));
    }

    @Test
    void daysAreEndsOfMonthsAndTheEnd() {
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.origin()).isEqualTo(comparison.referenceForecast().start().toString());
            var day = LocalDate.parse(row.date());
            assertThat(day.equals(comparison.referenceForecast().end()) || day.getDayOfMonth() == day.lengthOfMonth()).isTrue();
        });
    }

    @Test
    void quantilesAndDistributionFunctionsDoNotFall() {
        for (var type : List.of("quantile", "cdf")) {
            of(type).stream().collect(groupingBy(Row::task, LinkedHashMap::new, toList())).values().forEach(task -> {
                assertThat(task.stream().map(row -> Double.parseDouble(row.id())).toList()).isSorted();
                assertThat(task.stream().map(Row::value).toList()).isSorted();
            });
        }
        assertThat(of("cdf")).allSatisfy(row -> assertThat(row.value()).isBetween(0.0, 1.0)).anyMatch(row -> row.value() > 0 && row.value() < 1);
        assertThat(of("cdf").stream().collect(groupingBy(Row::scenario)).values()).allSatisfy(cdf -> assertThat(cdf.get(cdf.size() - 1).value()).isEqualTo(1));
    }

    @Test
    void missedAndReachedMakeOne() {
        of("pmf").stream().collect(groupingBy(Row::task)).values().forEach(task ->
                assertThat(task.stream().mapToDouble(Row::value).sum()).isCloseTo(1, within(1e-8)));
        var reference = comparison.referenceForecast();
        var main = reference.targets().get(0);
        assertThat(of("pmf")).anyMatch(row -> row.scenario().equals(reference.strategy())
                && row.date().equals(reference.end().toString())
                && row.target().equals("ikd target " + main.target().name())
                && row.id().equals("reached")
                && Math.abs(row.value() - main.probability().value()) < 1e-8);
    }

    /** All paths are samples here, so the mean of their differences, paired by number, is the forecast's paired difference, and unpaired spread would be wider. */
    @Test
    void theSameNumberIsTheSamePathUnderEveryStrategy() {
        var atEnd = of("sample").stream()
                .filter(row -> row.target().equals("ikd active count") && row.date().equals(comparison.referenceForecast().end().toString()))
                .collect(groupingBy(Row::scenario, groupingBy(Row::id, averagingDouble(Row::value))));
        var reference = atEnd.get(comparison.reference());
        assertThat(reference).hasSize(PATHS).containsKeys("1", Integer.toString(PATHS));
        for (var difference : comparison.differences()) {
            var other = atEnd.get(difference.strategy());
            assertThat(other.keySet()).isEqualTo(reference.keySet());
            var paired = reference.keySet().stream().mapToDouble(id -> other.get(id) - reference.get(id)).sorted().toArray();
            assertThat(Arrays.stream(paired).average().orElseThrow()).isCloseTo(difference.mean().value(), within(1e-6));
            assertThat(paired[PATHS / 2 - 1] / 2 + paired[PATHS / 2] / 2).isCloseTo(difference.median().value(), within(1.0));
        }
    }

    @Test
    void parquetHoldsTheSameRows() throws IOException {
        var table = ParquetRead.of(hub.resolve("parquet").resolve(FILE + comparison.referenceForecast().start() + "-gapai-simulator.parquet"));

        assertThat(table.keySet()).containsExactly(
                "origin_date", "scenario_id", "location", "target", "target_end_date", "output_type", "output_type_id", "value");
        assertThat(table.get("origin_date")).isEqualTo(rows.stream().map(row -> LocalDate.parse(row.origin())).toList());
        assertThat(table.get("scenario_id")).isEqualTo(rows.stream().map(Row::scenario).toList());
        assertThat(table.get("target_end_date")).isEqualTo(rows.stream().map(row -> LocalDate.parse(row.date())).toList());
        assertThat(table.get("output_type_id")).isEqualTo(rows.stream().map(Row::id).toList());
        for (int i = 0; i < rows.size(); i++) {
            assertThat((double) table.get("value").get(i)).isCloseTo(rows.get(i).value(), within(1e-9));
        }
    }
}

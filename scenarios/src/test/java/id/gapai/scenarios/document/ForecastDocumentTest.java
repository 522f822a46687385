package id.gapai.scenarios.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.StudyForecast;
import id.gapai.scenarios.forecast.Questions;
import id.gapai.scenarios.forecast.StudyRun;
import id.gapai.scenarios.output.Json;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.Monitor;
import id.gapai.simulation.Settings;
import id.gapai.simulation.sampling.Sampling;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document of a forecast of Kota Malang against its schema and against the forecast. */
class ForecastDocumentTest {
    private static final Path SCHEMA = Path.of("schema/forecast.schema.json");

    private static Schema schema;
    private static StudyForecast forecast;
    private static String text;
    private static JsonNode document;

    @BeforeAll
    static void run() throws Exception {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(Files.readString(SCHEMA), InputFormat.JSON);
        var study = Study.read(Path.of("malang-2024"));
        var run = StudyRun.of(study, new Settings(64, 7, 1, 16, 2, Sampling.EVEN), phase -> Monitor.NONE);
        forecast = run.completed(run.headline(study.strategies()), new Questions(study.reference(), 64, false));
        text = Json.inScript(ForecastDocument.of(study, forecast));
        document = JsonMapper.shared().readTree(text);
    }

    @Test
    void itIsWhatTheSchemaSays() {
        assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
    }

    /** A schema that lets everything pass would say the same of a document that is right. */
    @ParameterizedTest
    @CsvSource({"asOf, asof", "quantiles, quantile", "officerDaysBusy, busy", "usedToSet, used", "publishedLater, late", "factor, ratio", "shortfall, missing"})
    void aKeyOfAnotherNameIsRefused(String key, String other) {
        assertThat(schema.validate(text.replaceFirst("\"" + key + "\":", "\"" + other + "\":"), InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void itHasTheNumbersOfTheForecast() {
        var strategies = forecast.comparison().forecasts();
        assertThat(document.get("strategies")).hasSize(strategies.size());
        for (int i = 0; i < strategies.size(); i++) {
            check(document.get("strategies").get(i), strategies.get(i));
        }
    }

    private static void check(JsonNode told, Forecast f) {
        assertThat(told.get("name").asString()).isEqualTo(f.strategy());
        var median = told.get("active").get("quantiles").get(3);
        assertThat(told.get("active").get("levels").get(3).asDouble()).isEqualTo(0.5);
        assertThat(median).hasSize(f.days());
        assertThat(median.get(f.days() - 1).asDouble()).isCloseTo(f.active().last(0.5), within(0.5));
        assertThat(told.get("active").get("end").get(3).get("high").asDouble()).isCloseTo(f.active().lastEstimate(0.5).high(), within(0.05));
        assertThat(told.get("targets").get(1).get("probability").get("value").asDouble()).isCloseTo(f.targets().get(1).probability().value(), within(1e-6));
        assertThat(told.get("channels")).hasSize(f.channels().size());
        assertThat(told.has("difference")).isEqualTo(!f.strategy().equals(forecast.comparison().reference()));
    }

    /** The sums by set are those of all paths. */
    @Test
    void theSetsOfPathsAddUpToTheWhole() {
        for (var strategy : document.get("strategies")) {
            var sets = strategy.get("replicates");
            assertThat(sum(sets.get("paths"))).isEqualTo(64);
            assertThat(sum(sets.get("active")) / 64).isCloseTo(strategy.get("active").get("mean").get("value").asDouble(), within(0.05));
            assertThat(sum(sets.get("reached").get(0)) / 64).isCloseTo(strategy.get("targets").get(0).get("probability").get("value").asDouble(), within(1e-6));
        }
    }

    private static double sum(JsonNode numbers) {
        double sum = 0;
        for (var number : numbers) {
            sum += number.asDouble();
        }
        return sum;
    }

    /** A title with a tag in it does not end the element in which the page keeps the document. */
    @Test
    void nothingInItEndsAScript() {
        assertThat(text).doesNotContain("<");
        assertThat(Json.inScript(Json.object("title", "</script><script>alert(1)</script>"))).isEqualTo("{\"title\":\"\\u003c/script>\\u003cscript>alert(1)\\u003c/script>\"}");
    }
}

package id.gapai.scenarios.tables;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.model.forecast.Estimate;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.WeeklyQuantiles;
import id.gapai.scenarios.output.DuckDb;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forecast of the template as DuckDB finds it in the Parquet files. */
class ParquetFolderTest {
    @TempDir
    private static Path folder;

    private static TemplateForecast template;

    @BeforeAll
    static void write() throws Exception {
        template = TemplateForecast.read();
        ParquetFolder.write(template.forecast(), template.grounds(), folder);
    }

    private static List<Forecast> forecasts() {
        return template.forecast().comparison().forecasts();
    }

    private static List<List<Object>> rows(String columns, String table) throws Exception {
        return DuckDb.rows("SELECT " + columns + " FROM '" + folder.resolve(table + ".parquet") + "'");
    }

    private static List<Object> estimate(Estimate estimate) {
        return List.of(estimate.value(), estimate.low(), estimate.high());
    }

    /** But warnings, of which this study has none. */
    @Test
    void everyTableIsAFile() throws Exception {
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".parquet", "")))
                    .containsExactlyInAnyOrder(
                            "forecast", "quantiles", "summary", "targets", "differences", "channels", "officers", "population", "turning17", "totals",
                            "counts", "inputs", "provenance", "files");
        }
    }

    @Test
    void columnsHaveTypes() throws Exception {
        assertThat(DuckDb.types(folder.resolve("forecast.parquet")))
                .containsExactlyEntriesOf(DuckDb.ordered(
                        "strategy", "VARCHAR", "date", "DATE", "measure", "VARCHAR", "statistic", "VARCHAR", "level", "DOUBLE", "value", "DOUBLE", "low", "DOUBLE",
                        "high", "DOUBLE"));
        assertThat(DuckDb.types(folder.resolve("population.parquet")))
                .containsExactlyEntriesOf(DuckDb.ordered("date", "DATE", "age", "BIGINT", "male", "DOUBLE", "female", "DOUBLE", "residents", "DOUBLE"));
        assertThat(DuckDb.types(folder.resolve("channels.parquet"))).containsEntry("from_counter", "BOOLEAN").containsEntry("turned_away_high", "DOUBLE");
    }

    /** Every day, level and measure of the bands. */
    @Test
    void theForecastIsByStrategyDayAndQuantile() throws Exception {
        Map<List<Object>, List<Object>> found = new HashMap<>();
        for (var row : rows("strategy, date, measure, statistic, level, value, low, high", "forecast")) {
            assertThat(found.put(row.subList(0, 4), row.subList(4, 8))).isNull();
        }
        for (var f : forecasts()) {
            for (var measure : Map.of("active", f.active(), "holders", f.holders(), "share", f.share()).entrySet()) {
                for (double level : measure.getValue().levels().toArray()) {
                    for (int day = 0; day < f.days(); day++) {
                        var row = found.get(List.of(f.strategy(), f.dateAt(day), measure.getKey(), "q%02d".formatted(Math.round(100 * level))));
                        assertThat(row.get(0)).isEqualTo(level);
                        assertThat(row.subList(1, 4)).isEqualTo(estimate(measure.getValue().series(level).at(day)));
                    }
                }
            }
            for (var channel : f.channels()) {
                var row = found.get(List.of(f.strategy(), f.end(), "activations " + channel.name(), "mean"));
                assertThat(row.get(0)).isNull();
                assertThat(row.subList(1, 4)).isEqualTo(estimate(channel.byDay().last()));
            }
        }
    }

    @Test
    void weeklyQuantilesHaveTwentyThreeLevels() throws Exception {
        var rows = rows("strategy, date, measure, level, value", "quantiles").iterator();
        for (var f : forecasts()) {
            for (var measure : List.of("active", "share")) {
                var values = measure.equals("active") ? f.weekly().active() : f.weekly().share();
                for (int day = 0; day < f.weekly().dates().size(); day++) {
                    for (int i = 0; i < WeeklyQuantiles.LEVELS.size(); i++) {
                        assertThat(rows.next())
                                .containsExactly(f.strategy(), f.weekly().dates().get(day), measure, WeeklyQuantiles.LEVELS.get(i), values.rows().get(day).get(i));
                    }
                }
            }
        }
        assertThat(rows.hasNext()).isFalse();
    }

    @Test
    void channelsAndOfficersAreThoseOfTheForecast() throws Exception {
        var channels = rows("strategy, channel_name, from_counter, activations, activations_low, activations_high, officer_days_busy", "channels").iterator();
        var months = rows("strategy, month_end, officer_days_asked, officer_days_present, officer_days_present_low, officer_days_present_high", "officers").iterator();
        for (var f : forecasts()) {
            f.channels().forEach(channel -> assertThat(channels.next())
                    .containsExactly(
                            f.strategy(), channel.name(), channel.fromCounter(), channel.activations().value(), channel.activations().low(),
                            channel.activations().high(), channel.officerDaysBusy().value()));
            f.staff().months().forEach(month -> assertThat(months.next())
                    .containsExactly(
                            f.strategy(), month.last(), month.asked(), month.present().value(), month.present().low(), month.present().high()));
        }
        assertThat(channels.hasNext() || months.hasNext()).isFalse();
    }

    @Test
    void theSummaryHasNoDifferenceOfTheReference() throws Exception {
        var rows = rows("strategy, active_median, active_median_low, difference_mean, target_date, hindsight", "summary");
        for (int i = 0; i < rows.size(); i++) {
            var f = forecasts().get(i);
            var median = f.active().lastEstimate(0.5);
            assertThat(rows.get(i))
                    .containsExactly(
                            f.strategy(),
                            median.value(),
                            median.low(),
                            template.forecast().comparison().difference(f.strategy()).map(difference -> difference.mean().value()).orElse(null),
                            f.end(),
                            f.hindsight());
        }
        assertThat(rows).hasSameSizeAs(forecasts());
    }

    @Test
    void inputsKeepTheirSources() throws Exception {
        var numbers = template.study().strategies().stream().flatMap(strategy -> template.study().inputs(strategy).stream()).distinct().toList();
        var expected = numbers.stream()
                .map(number -> Arrays.<Object>asList(
                        number.path(), number.value(), number.assumption().isPresent(), (long) number.line(), number.published().orElse(null)))
                .toList();
        assertThat(rows("path, value, assumption, line, published", "inputs")).containsExactlyInAnyOrderElementsOf(expected);
    }
}

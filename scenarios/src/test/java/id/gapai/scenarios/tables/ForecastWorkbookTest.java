package id.gapai.scenarios.tables;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.charts.SampleStudy;
import id.gapai.charts.text.Language;
import id.gapai.model.forecast.Estimate;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.StudyForecast;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every number of two forecasts, an invented one and that of the template, as Apache POI finds it in their workbooks. */
class ForecastWorkbookTest {
    private static final String PERCENT = "\u00a0%";
    private static final String LOW = ": 95" + PERCENT + " interval from";
    private static final String HIGH = ": 95" + PERCENT + " interval to";

    @TempDir
    private static Path temp;

    private static StudyForecast sample;
    private static OpenedWorkbook opened;
    private static TemplateForecast template;
    private static OpenedWorkbook ofTemplate;

    @BeforeAll
    static void write() throws Exception {
        sample = SampleStudy.study();
        WorkbookFile.write(ResultTables.of(sample), Language.EN, sample.start(), temp.resolve("sample.xlsx"));
        opened = OpenedWorkbook.of(temp.resolve("sample.xlsx"));
        template = TemplateForecast.read();
        WorkbookFile.write(template.tables(), Language.EN, template.forecast().start(), temp.resolve("template.xlsx"));
        ofTemplate = OpenedWorkbook.of(temp.resolve("template.xlsx"));
    }

    @AfterAll
    static void close() throws Exception {
        opened.close();
        ofTemplate.close();
    }

    private static List<Forecast> forecasts() {
        return sample.comparison().forecasts();
    }

    private static void assertEstimate(Map<String, Object> row, String heading, Estimate estimate) {
        assertThat(row).as(heading).containsEntry(heading, estimate.value()).containsEntry(heading + LOW, estimate.low()).containsEntry(heading + HIGH, estimate.high());
    }

    @Test
    void sheetsAreInReadingOrder() {
        assertThat(opened.sheets())
                .containsExactly("Summary", "Targets", "Differences", "Forecast by day", "Channels", "Officers by month");
    }

    @Test
    void theSummaryIsTheLastDay() {
        var rows = opened.rows("Summary");
        assertThat(rows).hasSameSizeAs(forecasts());
        for (int i = 0; i < rows.size(); i++) {
            var f = forecasts().get(i);
            var main = f.targets().get(0);
            var title = main.target().title().en();
            assertThat(rows.get(i))
                    .containsEntry("Strategy", Language.EN.pick(f.title()))
                    .containsEntry("Name of its file", f.strategy())
                    .containsEntry("Benchmark with hindsight", f.hindsight() ? "yes" : "no")
                    .containsEntry("Target date", f.end())
                    .containsEntry("Active residents: median", f.active().last(0.5))
                    .containsEntry("Active residents: 5" + PERCENT + " of paths below", f.active().last(0.05))
                    .containsEntry("Active residents: 95" + PERCENT + " of paths below", f.active().last(0.95))
                    .containsEntry("Active residents: mean", f.active().mean().last().value())
                    .containsEntry("e-KTP holders: median", f.holders().last(0.5))
                    .containsEntry("Active, share of e-KTP holders: median", f.share().last(0.5))
                    .containsEntry("Missing on average to " + Language.unbroken(title) + ", persons", main.shortfall().value())
                    .containsEntry("Officer-days assigned", f.officerDays().value())
                    .containsEntry("Officer-days taken from the counters", f.staff().fromCounter().value())
                    .containsEntry("Simulated paths", (double) f.paths());
            assertEstimate(rows.get(i), "Chance of " + Language.unbroken(title) + " (share of paths)", main.probability());
            assertThat(rows.get(i).get("Median date of reaching " + Language.unbroken(title))).isEqualTo(main.medianDate().map(date -> (Object) date.value()).orElse(null));
        }
    }

    @Test
    void theForecastIsEveryDayOfEveryStrategy() {
        var rows = opened.rows("Forecast by day");
        int row = 0;
        for (var f : forecasts()) {
            for (int day = 0; day < f.days(); day++) {
                var cells = rows.get(row++);
                assertThat(cells).containsEntry("Name of its file", f.strategy()).containsEntry("Date", f.dateAt(day));
                assertThat(cells.values().stream().skip(3))
                        .startsWith(
                                f.active().at(0.05).get(day),
                                f.active().at(0.1).get(day),
                                f.active().at(0.25).get(day),
                                f.active().at(0.5).get(day),
                                f.active().at(0.75).get(day),
                                f.active().at(0.9).get(day),
                                f.active().at(0.95).get(day),
                                f.active().mean().get(day),
                                f.holders().at(0.5).get(day),
                                f.share().at(0.5).get(day),
                                f.share().at(0.05).get(day),
                                f.share().at(0.95).get(day),
                                f.targets().get(0).probabilityByDay().get(day));
            }
        }
        assertThat(rows).hasSize(row);
    }

    @Test
    void targetsChannelsMonthsAndDifferencesHaveTheirIntervals() {
        var targets = opened.rows("Targets").iterator();
        var channels = opened.rows("Channels").iterator();
        var months = opened.rows("Officers by month").iterator();
        for (var f : forecasts()) {
            f.targets().forEach(target -> {
                var row = targets.next();
                assertThat(row).containsEntry("Name of its file", f.strategy()).containsEntry("Name of the target", target.target().name());
                assertEstimate(row, "Chance on the target date (share of paths)", target.probability());
                assertEstimate(row, "Reached on any day (share of paths)", target.everReached());
                assertEstimate(row, "Missing on average, persons", target.shortfall());
            });
            f.channels().forEach(channel -> {
                var row = channels.next();
                assertThat(row).containsEntry("Name of its file", f.strategy()).containsEntry("Name of the channel", channel.name());
                assertEstimate(row, "Residents activated: mean", channel.activations());
                assertEstimate(row, "Residents activated: 5" + PERCENT + " of paths below", channel.q05());
                assertEstimate(row, "Residents activated: 95" + PERCENT + " of paths below", channel.q95());
                assertEstimate(row, "Non-residents served: mean", channel.nonresidents());
                assertEstimate(row, "People turned away: mean", channel.turnedAway());
                assertEstimate(row, "Officer-days assigned: mean", channel.officerDaysAssigned());
                assertEstimate(row, "Officer-days at work: mean", channel.officerDaysBusy());
            });
            f.staff().months().forEach(month -> {
                var row = months.next();
                assertThat(row).containsEntry("Month, up to", month.last()).containsEntry("Officer-days asked for", month.asked());
                assertEstimate(row, "Officer-days present: mean", month.present());
                assertEstimate(row, "Officer-days assigned: mean", month.assigned());
                assertEstimate(row, "Officer-days at work: mean", month.busy());
            });
        }
        assertThat(targets.hasNext() || channels.hasNext() || months.hasNext()).isFalse();
        var differences = opened.rows("Differences").iterator();
        sample.comparison().differences().forEach(difference -> {
            var row = differences.next();
            assertThat(row).containsEntry("Name of its file", difference.strategy());
            assertThat(row.values().stream().skip(3))
                    .containsExactly(
                            difference.mean().value(), difference.mean().low(), difference.mean().high(),
                            difference.median().value(), difference.median().low(), difference.median().high(),
                            difference.q05().value(), difference.q05().low(), difference.q05().high(),
                            difference.q95().value(), difference.q95().low(), difference.q95().high(),
                            difference.probability().value(), difference.probability().low(), difference.probability().high(),
                            difference.fromCounter().value(), difference.fromCounter().low(), difference.fromCounter().high());
        });
    }

    @Test
    void residentsAreByAgeAndMonth() {
        var view = template.forecast().population();
        var rows = ofTemplate.rows("Residents by age");
        assertThat(rows).hasSize(101);
        for (int age = 0; age <= 100; age++) {
            assertThat(rows.get(age))
                    .containsEntry("Date", view.date())
                    .containsEntry("Age, completed years", (double) age)
                    .containsEntry("Men and boys", view.male().get(age))
                    .containsEntry("Women and girls", view.female().get(age));
        }
        var months = ofTemplate.rows("Turning 17 by month");
        assertThat(months).hasSameSizeAs(view.months());
        for (int i = 0; i < months.size(); i++) {
            assertThat(months.get(i).values())
                    .containsExactly(view.months().get(i).month().atDay(1), (double) view.months().get(i).days(), view.months().get(i).persons());
        }
    }

    @Test
    void everyNumberThatGoesInHasItsSource() {
        var rows = ofTemplate.rows("Inputs and sources");
        var numbers = template.study().strategies().stream().flatMap(strategy -> template.study().inputs(strategy).stream()).distinct().toList();
        assertThat(rows).hasSameSizeAs(numbers);
        var expected = numbers.stream()
                .map(number -> Arrays.<Object>asList(
                        number.path(),
                        (double) number.line(),
                        Language.EN.pick(number.title()),
                        number.value(),
                        number.assumption().isPresent() ? "yes" : "no",
                        number.source().or(number::assumption).orElse(null)))
                .toList();
        assertThat(rows.stream().map(ForecastWorkbookTest::input)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(rows.stream().map(row -> row.get("Value"))).contains(176_000.0, 0.006, "0.8 to 1.25");
        assertThat(rows.stream().map(row -> row.get("File"))).allSatisfy(file -> assertThat(Path.of((String) file)).isRelative());
    }

    private static List<Object> input(Map<String, Object> row) {
        return Arrays.asList(
                row.get("Place in the file"),
                row.get("Line"),
                row.get("Number"),
                asWritten(row.get("Value"), (String) row.get("Unit")),
                row.get("Assumption"),
                row.get("Source, or reason of the assumption"));
    }

    /** Of a number with the unit of a share or probability, the per cent. */
    private static String asWritten(Object value, String unit) {
        if (!(value instanceof Double number)) {
            return value.toString();
        }
        boolean isShare = unit.startsWith("share") || unit.startsWith("probability");
        var plain = new BigDecimal(number.toString()).movePointRight(isShare ? 2 : 0).stripTrailingZeros().toPlainString();
        return isShare ? plain + " %" : plain;
    }

    @Test
    void theRunCanBeMadeAgain() {
        var facts = ofTemplate.rows("About this run");
        assertThat(facts).anySatisfy(fact -> assertThat(fact.values()).containsExactly("Seed", 7.0));
        assertThat(facts).anySatisfy(fact -> assertThat(fact.values()).containsExactly("As-of date", template.study().asOf()));
        assertThat(ofTemplate.rows("Files read")).hasSameSizeAs(template.study().files());
    }
}

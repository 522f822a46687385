package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.charts.SampleStudy;
import id.gapai.charts.text.Language;
import id.gapai.model.forecast.Estimate;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.SmallProbability;
import id.gapai.model.forecast.StudyForecast;
import id.gapai.model.forecast.Uncertainty;
import id.gapai.model.text.Text;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComparisonTextTest {
    private static final int WIDE = 150;
    private static final StudyForecast STUDY = SampleStudy.study();

    @ParameterizedTest
    @EnumSource
    void fitsTheTerminal(Language language) {
        for (int width : new int[] {100, 120, WIDE}) {
            assertThat(text(STUDY, language, width).lines())
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWideTerminalShowsAllColumnsSideBySide(Language language) {
        var title = language.pick(new Text("Weekend malls", "Gerai akhir pekan"));

        assertThat(text(STUDY, language, WIDE).lines().filter(line -> line.startsWith(title)))
                .as("once in the table of strategies, once in that of what binds, once in that of few and many officers")
                .hasSize(3);
    }

    @Test
    void everyStrategyHasItsNumbers() {
        var text = text(STUDY, Language.EN, WIDE);

        for (Forecast forecast : STUDY.comparison().forecasts()) {
            assertThat(text)
                    .contains(Language.EN.about(forecast.active().last(0.5)))
                    .contains(Language.EN.probability(forecast.targets().get(1).probability()))
                    .contains(Language.EN.about(forecast.officerDays().value()));
        }
    }

    @Test
    void anImpossibleStrategyIsBelowABoundAndNeverAtZero() {
        var statusQuo = row(text(STUDY, Language.EN, WIDE), "Status quo");

        assertThat(statusQuo).contains("<\u00a00.75\u00a0%").doesNotContain(" 0\u00a0%");
    }

    @Test
    void aProbabilityBetweenHasItsIntervalBelow() {
        var text = text(STUDY, Language.EN, WIDE);

        STUDY.comparison().forecasts().stream()
                .map(forecast -> forecast.targets().get(0).probability())
                .filter(p -> !Language.isBound(p))
                .forEach(p -> assertThat(text).contains(Language.EN.interval(p)));
        assertThat(text).doesNotContain("0\u00a0% – 0.");
    }

    @Test
    void benchmarksWithHindsightAreMarkedAndExplained() {
        var text = text(STUDY, Language.EN, WIDE);

        assertThat(row(text, "Surabaya")).startsWith("Surabaya’s early 2024 *");
        assertThat(text).contains("* A benchmark with hindsight");
        assertThat(text(SampleStudy.single(), Language.EN, WIDE)).doesNotContain("hindsight");
    }

    @Test
    void whatBindsFollowsWithTheGainOfEachThing() {
        var text = new StringWriter();
        new ComparisonText(Language.EN, WIDE).binding(STUDY, new PrintWriter(text));

        for (Forecast forecast : STUDY.comparison().forecasts()) {
            var binding = forecast.binding().orElseThrow();
            assertThat(text.toString()).contains(
                    StrategyTable.signed(Language.EN, binding.officers().value()), StrategyTable.signed(Language.EN, binding.people().value()));
        }
    }

    @Test
    void theReferenceIsNotComparedWithItself() {
        assertThat(row(text(STUDY, Language.EN, WIDE), "Status quo")).doesNotContain("+");
        assertThat(row(text(STUDY, Language.EN, WIDE), "Weekend malls")).contains("+");
    }

    @Test
    void theSpreadOfTheReferenceIsSplit() {
        assertThat(text(STUDY, Language.EN, 1_000).replace('\u00a0', ' '))
                .contains("“Status quo” on 31 December 2024 comes from (standard deviation 12,000 active residents; 1,000 triples of paths")
                .contains("28 % of the variance is due to uncertain inputs (24 % – 32 %), 72 % to swings of demand (68 % – 76 %), "
                        + "0.4 % to chance in single decisions (0.4 % – 0.4 %)");
    }

    @Test
    void aSmallProbabilityIsOneInSoMany() {
        var small = small(new Estimate(1 / 45_300.0, 1 / 70_400.0, 1 / 30_100.0), 0.21, 150);
        assertThat(text(small, Language.EN, 1_000).replace('\u00a0', ' '))
                .contains("is 1 in 45,000 (1 in 30,000 to 1 in 70,000; 95 % interval)", "relative error 21 %")
                .doesNotContain("A warning");
        assertThat(text(small, Language.ID, 1_000).replace('\u00a0', ' '))
                .contains("adalah 1 dari 45.000 (1 dari 30.000 sampai 1 dari 70.000; selang 95 %)");
    }

    @Test
    void anEstimateThatFewPathsCarryHasAWarning() {
        assertThat(text(small(new Estimate(0.0001, 0.00002, 0.0004), 0.8, 2), Language.EN, 1_000))
                .contains("A warning: the weights are uneven", "as little as 2 paths");
    }

    @Test
    void whatNoSteeredPathReachesIsBelowABound() {
        assertThat(text(small(new Estimate(0, 0, 0.003), 0, 0), Language.EN, 1_000)).contains("The probability is below 1 in 330 with 95");
    }

    private static StudyForecast small(Estimate probability, double relativeError, double effectivePaths) {
        var forecast = STUDY.comparison().referenceForecast();
        var small = new SmallProbability(
                forecast.strategy(), forecast.targets().get(0).target(), true, probability, relativeError, effectivePaths, 10_000, 20_000);
        return new StudyForecast(
                STUDY.name(), STUDY.title(), STUDY.asOf(), STUDY.end(), STUDY.comparison(), List.of(), STUDY.hindcast(),
                STUDY.population(), STUDY.observations(), STUDY.sourceLine(), new Uncertainty(Optional.empty(), List.of(small)));
    }

    @Test
    void theHeadlineIsRepeatedForFewAndManyOfficers() {
        var text = text(STUDY, Language.EN, WIDE);

        for (var staffCase : STUDY.staffCases()) {
            assertThat(text).contains(Language.EN.count(staffCase.officers()) + " officers:");
        }
    }

    private static String row(String text, String title) {
        return text.lines().filter(line -> line.startsWith(title)).findFirst().orElseThrow();
    }

    private static String text(StudyForecast study, Language language, int width) {
        var text = new StringWriter();
        var view = new ComparisonText(language, width);
        view.headline(study, new PrintWriter(text));
        view.binding(study, new PrintWriter(text));
        view.rest(study, new PrintWriter(text));
        return text.toString();
    }
}

package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import id.gapai.charts.SampleStudy;
import id.gapai.charts.text.Language;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.StudyForecast;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StrategyTextTest {
    private static final StudyForecast STUDY = SampleStudy.study();
    private static final Forecast MALLS = STUDY.comparison().forecasts().get(3);

    @Test
    void everyMonthHasItsQuantiles() {
        var text = text(Language.EN, 150);

        assertThat(text).contains("30 Apr 2024", "31 Dec 2024").doesNotContain("31 Jan 2025");
        for (double level : MALLS.active().levels().toArray()) {
            assertThat(text).contains(Language.EN.about(MALLS.active().last(level)));
        }
    }

    @Test
    void everyChannelAndTargetIsListed() {
        var text = text(Language.ID, 150);

        assertThat(MALLS.channels()).isNotEmpty().allSatisfy(channel -> assertThat(text).contains(channel.title().id()));
        assertThat(MALLS.targets()).isNotEmpty().allSatisfy(target ->
                assertThat(text).contains(Language.ID.pick(target.target().title())));
    }

    @Test
    void officerDaysOfTheMonthsAddUpToTheWhole() {
        var months = text(Language.EN, 150)
                .lines()
                .dropWhile(line -> !line.startsWith("Officer-days by month"))
                .filter(line -> line.matches("[A-Z][a-z]{2} 2024 .*"))
                .toList();

        assertThat(months).hasSize(9);
        assertThat(months.stream().mapToDouble(StrategyTextTest::asked).sum())
                .isCloseTo(MALLS.staff().asked().sum(), withPercentage(1));
    }

    @ParameterizedTest
    @EnumSource
    void fitsTheTerminal(Language language) {
        assertThat(text(language, 100).lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void whatBindsIsToldAfterwards() {
        assertThat(text(Language.EN, 150)).doesNotContain("would add to the median");

        var text = new StringWriter();
        new StrategyText(STUDY, "malls", Language.EN, 150).printBinding(new PrintWriter(text));

        assertThat(text.toString()).contains("would add to the median: officers " + Language.EN.about(MALLS.binding().orElseThrow().officers().value()));
    }

    private static double asked(String line) {
        return Double.parseDouble(line.split(" {2,}")[1].replace(",", ""));
    }

    private static String text(Language language, int width) {
        var text = new StringWriter();
        new StrategyText(STUDY, "malls", language, width).print(new PrintWriter(text));
        return text.toString();
    }
}

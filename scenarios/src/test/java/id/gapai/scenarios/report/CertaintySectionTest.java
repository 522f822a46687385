package id.gapai.scenarios.report;

import static id.gapai.scenarios.report.GivenForecast.START;
import static id.gapai.scenarios.report.GivenForecast.strategy;
import static id.gapai.scenarios.report.GivenForecast.study;
import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.charts.text.Language;
import id.gapai.model.forecast.Hindcast;
import id.gapai.model.forecast.Observation;
import id.gapai.model.forecast.StudyForecast;
import id.gapai.model.forecast.Uncertainty;
import id.gapai.model.text.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The forecasts here have a median of 70,000 and 90 % of their paths between 66,850 and 73,150. */
class CertaintySectionTest {
    private static Observation count(int day, double count, boolean usedToSet) {
        var date = START.plusDays(day);
        return new Observation(date, date, count, count - 50, count + 50, usedToSet, "https://example.org");
    }

    private static List<String> lines(Observation... observations) {
        var plain = study(strategy("Status quo", 0));
        var hindcast = new Hindcast(
                plain.comparison().referenceForecast(),
                List.of(observations),
                List.of(Text.same("acceptance"), Text.same("baseline")));
        return lines(new StudyForecast(
                plain.name(), plain.title(), plain.asOf(), plain.end(), plain.comparison(), List.of(),
                Optional.of(hindcast), plain.population(), List.of(), plain.sourceLine(), Uncertainty.NONE));
    }

    private static List<String> lines(StudyForecast study) {
        return spaced(CertaintySection.of(study, Words.in(Language.EN)).folds().get(0).bullets());
    }

    private static List<String> plain(StudyForecast study) {
        return spaced(CertaintySection.of(study, Words.in(Language.EN)).bullets());
    }

    private static List<String> spaced(List<String> lines) {
        return lines.stream().map(line -> line.replace('\u00a0', ' ')).toList();
    }

    @Test
    void theSameIsSaidInPlainWordsFirst() {
        assertThat(plain(study(strategy("Status quo", 0), strategy("More", 0.4))))
                .first().asString().isEqualTo("With “Status quo” we expect between 66,800 and 73,200 active residents on 2 May 2024: "
                        + "nine times out of ten the year should end there, and one time in ten outside.");
        assertThat(plain(study(strategy("Status quo", 0), strategy("More", 0.4))))
                .anyMatch(line -> line.contains("by more than 0.4 percentage points and no median by more than 700 people"))
                .anyMatch(line -> line.contains("There is no test on the past"))
                .noneMatch(line -> line.contains("Monte Carlo") || line.contains("variance"));
    }

    @Test
    void theErrorOfTheSimulationIsTheWidestOfTheTable() {
        assertThat(lines(study(strategy("Status quo", 0), strategy("More", 0.4))).get(0))
                .contains("from 10,000 simulated paths")
                .contains("by more than 0.40 percentage points, no median of active residents by more than 700 and no expected shortfall by more than 1,000");
    }

    @Test
    void theSpreadOfTheReferenceIsGivenAsAShareOfItsMedian() {
        assertThat(lines(study(strategy("Status quo", 0))).get(1)).contains("from 66,800 to 73,200").contains("a band of 9 % of the median");
    }

    @Test
    void aStudyWithoutHindcastSaysSo() {
        assertThat(lines(study(strategy("Status quo", 0)))).anyMatch(line -> line.contains("There is no test on the past"));
    }

    @Test
    void theHindcastNamesWhatWasSetByHowManyCounts() {
        assertThat(lines(count(2, 60_000, true), count(9, 70_000, false)))
                .anyMatch(line -> line.contains("Set by observed counts: acceptance; baseline (counts used: 1)"));
    }

    @Test
    void aCountInsideTheBandIsSaidToBe() {
        assertThat(lines(count(9, 70_000, false)))
                .anyMatch(line -> line.startsWith("1 May 2024: 70,000 were counted")
                        && line.contains("lies inside the band. The band is 9 % of the count wide."));
    }

    @Test
    void aCountOutsideTheBandIsSaidToBe() {
        assertThat(lines(count(9, 80_000, false))).anyMatch(line -> line.contains("lies outside the band"));
    }

    @Test
    void aCountWhoseRoundingTouchesTheBandIsInside() {
        assertThat(lines(count(9, 73_200, false))).anyMatch(line -> line.contains("lies inside the band"));
    }

    @Test
    void aBandMuchWiderThanTheCountProvesLittle() {
        assertThat(lines(count(9, 8_000, false))).anyMatch(line -> line.contains("79 % of the count wide: so wide"));
    }

    @Test
    void countsThatSetParametersOrLieOutsideItsDaysAreNoTest() {
        assertThat(lines(count(2, 70_000, true), count(0, 70_000, false), count(11, 70_000, false)))
                .noneMatch(line -> line.contains("were counted"));
    }
}

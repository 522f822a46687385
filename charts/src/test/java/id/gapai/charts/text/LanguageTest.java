package id.gapai.charts.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.model.forecast.Estimate;
import id.gapai.model.text.Text;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @Test
    void separatorsFollowTheLanguage() {
        assertThat(Language.EN.count(160_000)).isEqualTo("160,000");
        assertThat(Language.ID.count(160_000)).isEqualTo("160.000");
        assertThat(Language.EN.decimal(-1234.56, 1)).isEqualTo("−1,234.6");
        assertThat(Language.ID.decimal(-1234.56, 1)).isEqualTo("−1.234,6");
    }

    @Test
    void nothingIsMinusZero() {
        assertThat(Language.EN.count(-0.2)).isEqualTo("0");
        assertThat(Language.ID.decimal(-0.04, 1)).isEqualTo("0,0");
    }

    @ParameterizedTest
    @CsvSource({"71283, '71,300'", "160000, '160,000'", "9876, '9,880'", "432, 432", "-71283, '−71,300'", "0, 0"})
    void simulatedCountsKeepOnlyDigitsThatMeanSomething(double persons, String text) {
        assertThat(Language.EN.about(persons)).isEqualTo(text);
    }

    @Test
    void sharesReadAsPerCent() {
        assertThat(Language.EN.percent(0.25)).isEqualTo("25\u00a0%");
        assertThat(Language.ID.percent(0.025)).isEqualTo("2,5\u00a0%");
        assertThat(Language.ID.percent(0.1234, 1)).isEqualTo("12,3\u00a0%");
    }

    @Test
    void datesAreWrittenOut() {
        var date = LocalDate.of(2024, 8, 7);
        assertThat(Language.EN.date(date)).isEqualTo("7 August 2024");
        assertThat(Language.ID.date(date)).isEqualTo("7 Agustus 2024");
        assertThat(Language.ID.shortDate(date)).isEqualTo("7 Agu 2024");
        assertThat(Language.ID.month(YearMonth.of(2024, 5))).isEqualTo("Mei");
    }

    @Test
    void textsArePickedByLanguage() {
        assertThat(Language.EN.pick(new Text("Schools", "Sekolah"))).isEqualTo("Schools");
        assertThat(Language.ID.pick(new Text("Schools", "Sekolah"))).isEqualTo("Sekolah");
    }

    @Test
    void noLineBreaksBeforeThePerCentSignOfAText() {
        assertThat(Language.EN.pick(Text.same("25 % of 8%, at 5 %"))).isEqualTo("25\u00a0% of 8%, at 5\u00a0%");
    }

    /** One-sided 95 % bounds, 1 − 0.05^(1/n), of Clopper and Pearson for no success in n trials. */
    @ParameterizedTest
    @CsvSource({"10000, '< 0.03 %', '> 99.97 %'", "2000, '< 0.15 %', '> 99.85 %'", "3, '< 64 %', '> 36 %'"})
    void noPathAndEveryPathReadAsBounds(int paths, String none, String all) {
        double bound = 1 - Math.pow(0.05, 1.0 / paths);
        assertThat(spaced(Language.EN.probability(new Estimate(0, 0, bound)))).isEqualTo(none);
        assertThat(spaced(Language.EN.probability(new Estimate(1, 1 - bound, 1)))).isEqualTo(all);
    }

    @ParameterizedTest
    @CsvSource({
        "0.5614, 56 %",
        "0.0512, 5.1 %",
        "0.0041, 0.4 %",
        "0.0004, 0.04 %",
        "0.0001, 0.01 %",
        "0.9988, 99.9 %",
        "0.9999, 99.99 %"
    })
    void probabilitiesHaveTheDigitsTheyNeed(double p, String text) {
        assertThat(spaced(Language.EN.probability(new Estimate(p, p, p)))).isEqualTo(text);
    }

    @Test
    void probabilitiesBetweenTheEndsAreNeverWrittenAsAnEnd() {
        for (double p = 1e-6; p < 0.1; p *= 1.7) {
            assertThat(spaced(Language.EN.probability(new Estimate(p, 0, 1)))).doesNotMatch("0(\\.0+)? %");
            assertThat(spaced(Language.EN.probability(new Estimate(1 - p, 0, 1)))).doesNotMatch("100(\\.0+)? %");
        }
    }

    @Test
    void intervalsAreWrittenWithBothEnds() {
        assertThat(spaced(Language.EN.interval(new Estimate(0.56, 0.5512, 0.57)))).isEqualTo("55 % – 57 %");
        assertThat(spaced(Language.ID.interval(new Estimate(0.001, 0.00012, 0.0036)))).isEqualTo("0,01 % – 0,36 %");
        assertThat(spaced(Language.EN.interval(new Estimate(0.9, 0.8, 0.9996)))).isEqualTo("80.00 % – 99.96 %");
        assertThat(spaced(Language.ID.interval(new Estimate(0, 0, 0.00029952)))).isEqualTo("0 % – 0,03 %");
        assertThat(spaced(Language.ID.interval(new Estimate(1, 0.99970048, 1)))).isEqualTo("99,97 % – 100 %");
    }

    private static String spaced(String text) {
        return text.replace('\u00a0', ' ');
    }
}

package id.gapai.scenarios.report;

import static id.gapai.scenarios.report.GivenForecast.SHARE;
import static id.gapai.scenarios.report.GivenForecast.strategy;
import static id.gapai.scenarios.report.GivenForecast.study;
import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.charts.text.Language;
import id.gapai.model.forecast.StudyForecast;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    private static final GivenForecast STATUS_QUO = strategy("Status quo", 0);

    private static Sentences english(StudyForecast study) {
        return Sentences.of(study, Language.EN);
    }

    private static Sentences indonesian(StudyForecast study) {
        return Sentences.of(study, Language.ID);
    }

    private static String plain(String sentence) {
        return sentence.replace('\u00a0', ' ');
    }

    @Test
    void theWholeSentenceOfAnImpossibleTarget() {
        assertThat(plain(english(study(STATUS_QUO)).course()))
                .isEqualTo("With “Status quo”, the target of 160,000 active residents is out of reach on 2 May 2024: none of "
                        + "10,000 simulated paths meets it (probability < 0.03 %); the median is 70,000 active residents "
                        + "(90 % of paths lie between 66,800 and 73,200).");
        assertThat(plain(indonesian(study(STATUS_QUO)).course()))
                .isEqualTo("Dengan “Status quo”, target 160.000 penduduk dengan IKD aktif tidak terjangkau pada 2 Mei 2024: "
                        + "tidak satu pun dari 10.000 lintasan simulasi mencapainya (peluang < 0,03 %); mediannya 70.000 "
                        + "penduduk dengan IKD aktif (90 % lintasan berada di antara 66.800 dan 73.200).");
    }

    @ParameterizedTest
    @CsvSource({
        "0.0002, is almost impossible to meet, hampir mustahil tercapai, 0.02 %",
        "0.05,   is very unlikely to be met, sangat kecil kemungkinannya tercapai, 5.0 %",
        "0.2,    is unlikely to be met, kecil kemungkinannya tercapai, 20 %",
        "0.5,    is about as likely to be met as missed, kira-kira sama besar, 50 %",
        "0.8,    is likely to be met, kemungkinan besar tercapai, 80 %",
        "0.95,   is very likely to be met, sangat besar kemungkinannya tercapai, 95.0 %",
        "0.9998, is almost certain to be met, hampir pasti tercapai, 99.98 %",
        "1,      is practically certain to be met, praktis pasti tercapai, > 99.97 %"
    })
    void theCourseIsWordedByItsProbability(double p, String english, String indonesian, String percent) {
        var study = study(strategy("Status quo", p));
        assertThat(plain(english(study).course())).contains(english).contains(percent);
        assertThat(plain(indonesian(study).course())).contains(indonesian).contains(percent.replace('.', ','));
    }

    @Test
    void aTargetMetAtTheStartIsSaidToBe() {
        var study = study(strategy("Status quo", 1).reachedAlready());
        assertThat(english(study).course())
                .contains("160,000 active residents, already met at the start, is practically certain");
        assertThat(indonesian(study).course()).contains("yang sudah tercapai sejak awal, praktis pasti");
    }

    @Test
    void aTargetMetAtTheStartCanBeLost() {
        var study = study(strategy("Status quo", 0).reachedAlready());
        assertThat(english(study).course()).contains("already met at the start, is lost again by 2 May 2024");
        assertThat(indonesian(study).course()).contains("lepas lagi pada 2 Mei 2024");
    }

    @Test
    void aShareIsAnsweredInSharesOfHolders() {
        var study = study(List.of(SHARE), STATUS_QUO);
        assertThat(plain(english(study).course()))
                .contains("the target of 25 % of e-KTP holders")
                .contains("the median is 10.8 % of e-KTP holders");
        assertThat(plain(indonesian(study).course())).contains("mediannya 10,8 % dari pemegang KTP-el");
    }

    @Test
    void noOtherStrategyIsSaid() {
        assertThat(english(study(STATUS_QUO)).ways()).isEqualTo("No other strategy was examined.");
    }

    @Test
    void whenNobodyReachesItTheNearestIsNamedWithItsShortfall() {
        var study = study(STATUS_QUO, strategy("Schools", 0), strategy("Malls", 0).median(80_000));
        assertThat(english(study).ways())
                .isEqualTo("None of the 2 other strategies meets it on any path; “Malls” comes nearest, with a median of "
                        + "80,000 active residents, on average 90,000 short.");
        assertThat(indonesian(study).ways()).contains("yang terdekat “Malls” dengan median 80.000");
    }

    @Test
    void aRareSuccessIsNotCalledReaching() {
        var study = study(STATUS_QUO, strategy("Schools", 0.02), strategy("Malls", 0.01));
        assertThat(plain(english(study).ways()))
                .contains("None of the 2 other strategies meets it on more than half of the paths")
                .contains("“Schools” comes nearest, with 2.0 % of paths");
    }

    @Test
    void exactlyHalfIsNotMoreThanHalf() {
        assertThat(english(study(STATUS_QUO, strategy("Schools", 0.5))).ways()).contains("meets it on only 50");
    }

    @Test
    void theOnlyStrategyThatReachesItIsNamed() {
        var study = study(STATUS_QUO, strategy("Schools", 0.02), strategy("All", 0.85));
        assertThat(plain(english(study).ways()))
                .isEqualTo("Of the 2 other strategies only one meets it on more than half of the paths: “All” (85 % of "
                        + "paths), with 1,000 officer-days.");
        assertThat(indonesian(study).ways()).contains("hanya satu yang mencapainya");
    }

    @Test
    void ofSeveralTheLeastEffortIsNamed() {
        var study = study(
                STATUS_QUO,
                strategy("Schools", 0.02),
                strategy("All", 1).officerDays(9_000),
                strategy("Counters", 0.6).officerDays(2_000));
        assertThat(plain(english(study).ways()))
                .isEqualTo("2 of the 3 other strategies meet it on more than half of the paths: “All” (> 99.97 % of paths) "
                        + "and “Counters” (60 % of paths); of these “Counters” needs the fewest officer-days, 2,000.");
    }

    @Test
    void allOfManyAreCountedAndThreeNamed() {
        var study = study(
                STATUS_QUO, strategy("A", 0.9), strategy("B", 0.8), strategy("C", 0.7), strategy("D", 0.6), strategy("E", 0.55));
        assertThat(english(study).ways()).startsWith("All 5 other strategies").contains("and 2 more");
        assertThat(indonesian(study).ways()).startsWith("Seluruh 5 strategi lain").contains("dan 2 lainnya");
    }

    @Test
    void benchmarksAreNotCountedButNoted() {
        var study = study(STATUS_QUO, strategy("Schools", 0), strategy("Padang", 0.9).inHindsight());
        assertThat(english(study).ways()).startsWith("The other strategy, “Schools”");
        assertThat(english(study).notes().get(0)).startsWith("Not counted").contains("22 April 2024").contains("Padang");
        assertThat(indonesian(study).notes().get(0)).contains("22 April 2024").contains("Padang");
    }

    @Test
    void aShareThatOnlyABenchmarkReachesIsReachedByNoStrategy() {
        var study = study(STATUS_QUO, strategy("Padang", 0.9).inHindsight());
        assertThat(plain(String.join(" ", english(study).notes())))
                .contains("None of the strategies that can be chosen meets 25 % of e-KTP holders");
    }

    @Test
    void theSameStrategiesAreNotListedTwice() {
        assertThat(plain(String.join(" ", english(study(STATUS_QUO, strategy("All", 0.9))).notes())))
                .contains("The strategies that meet 25 % of e-KTP holders on more than half of the paths are the same.");
    }

    @Test
    void theMovingLineIsComparedWithTheCount() {
        assertThat(plain(english(study(STATUS_QUO)).notes().get(0)))
                .contains("with the median of 650,000 holders on 2 May 2024 it means about 162,500 active residents")
                .contains("more than 160,000");
        assertThat(plain(indonesian(study(STATUS_QUO)).notes().get(0))).contains("lebih banyak daripada 160.000");
    }

    @Test
    void aShareReachedWithoutTheCountIsSaid() {
        var study = study(STATUS_QUO, strategy("Schools", 0).share(0.8, 4));
        assertThat(plain(String.join(" ", english(study).notes())))
                .contains("25 % of e-KTP holders: met on more than half of the paths by “Schools” (80 % of paths).");
    }

    @ParameterizedTest
    @CsvSource({
        "4, is reached first: 26 April 2024 against 27 April 2024, tercapai lebih dahulu: 26 April 2024",
        "5, both are reached on the same day, keduanya tercapai pada hari yang sama",
        "6, is reached first: 27 April 2024 against 28 April 2024, tercapai lebih dahulu: 27 April 2024"
    })
    void theOrderOfTheTwoTargetsIsSaid(int shareDay, String english, String indonesian) {
        var study = study(STATUS_QUO, strategy("All", 0.9).share(0.9, shareDay));
        assertThat(String.join(" ", english(study).notes())).contains(english);
        assertThat(String.join(" ", indonesian(study).notes())).contains(indonesian);
    }
}

package id.gapai.charts.build;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.charts.SampleForecast;
import id.gapai.charts.SampleStudy;
import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.text.Language;
import id.gapai.model.array.Doubles;
import id.gapai.model.forecast.Estimate;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.Hindcast;
import id.gapai.model.forecast.Observation;
import id.gapai.model.forecast.ReplicateSums;
import id.gapai.model.forecast.Series;
import id.gapai.model.forecast.StudyForecast;
import id.gapai.model.forecast.TargetResult;
import id.gapai.model.scenario.Target;
import id.gapai.model.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles state findings: they must be right at the ends too. */
class TitlesTest {
    private final Words words = new Words(Language.EN);

    @ParameterizedTest
    @CsvSource({
        "0, 160,000 active residents out of reach (< 0.03 %)",
        "0.0004, 160,000 active residents almost out of reach (0.04 %)",
        "0.05, 160,000 active residents very unlikely (5.0 %)",
        "0.2, 160,000 active residents unlikely (20 %)",
        "0.5, 160,000 active residents about as likely as not (50 %)",
        "0.7, 160,000 active residents likely (70 %)",
        "0.92, 160,000 active residents very likely (92.0 %)",
        "0.996, 160,000 active residents almost certain (99.6 %)",
        "1, 160,000 active residents reached on every path (> 99.97 %)"
    })
    void aVerdictHasTheWordsOfItsProbability(double p, String thousand, String rest) {
        assertThat(spaced(words.verdict(result(p, 0)))).isEqualTo(thousand + "," + rest);
    }

    @Test
    void aTargetHeldFromTheFirstDayOnIsAlreadyReached() {
        assertThat(words.verdict(result(1, 1))).isEqualTo("160,000 active residents already reached");
    }

    @Test
    void targetsAreNamedByTheirNumbers() {
        var both = new Target("both", Text.same(""), OptionalInt.of(1_000), OptionalDouble.of(0.3));
        assertThat(spaced(words.target(both))).isEqualTo("1,000 active residents and 30 % of e-KTP holders");
        assertThat(spaced(words.shortTarget(both))).isEqualTo("1,000 and 30 %");
    }

    private static TargetResult result(double p, double firstDay) {
        var target = new Target("count", Text.same(""), OptionalInt.of(160_000), OptionalDouble.empty());
        var estimate = p <= 0 ? new Estimate(0, 0, 0.00029953) : p >= 1 ? new Estimate(1, 0.99970047, 1) : new Estimate(p, p, p);
        var byDay = Doubles.of(firstDay, p);
        return new TargetResult(target, estimate, new Series(byDay, byDay, byDay), estimate, Optional.empty(), estimate);
    }

    @ParameterizedTest
    @CsvSource({
        "80, 80, No strategy reaches 160",
        "80, 320, Under no strategy is reaching 160",
        "80, 420, 'Under 1 of 2 strategies, reaching 160'",
        "470, 480, 'Under all 2 strategies, reaching 160'"
    })
    void theFindingOverStrategiesFollowsTheBest(double slow, double fast, String title) {
        var forecasts = List.of(forecast("a", slow), forecast("b", fast));
        assertThat(title(SampleStudy.of(forecasts), "probability-count-160k")).startsWith(title);
    }

    @Test
    void aBenchmarkWithHindsightIsNeverTheBestPlan() {
        var benchmark = new SampleForecast("c", "Elsewhere", "Tempat lain", 700).withHindsight().forecast();
        var study = SampleStudy.of(List.of(forecast("a", 80), forecast("b", 320), benchmark));
        assertThat(title(study, "probability-count-160k")).contains("closest is “b”").doesNotContain("Elsewhere");
        assertThat(title(study, "course-count-160k")).contains("likeliest under “b”").doesNotContain("Elsewhere");
        assertThat(title(study, "channels")).startsWith("“b” activates most");
        assertThat(title(study, "fans")).startsWith("Under no strategy does the typical path reach");
        assertThat(title(study, "final-active")).contains("(a) and").contains("(b)").doesNotContain("Elsewhere");
        assertThat(StudyCharts.of(study, Language.EN).subList(0, 4))
                .allMatch(chart -> chart.heading().title().endsWith(" (benchmarks with hindsight aside)"));
    }

    @Test
    void hindsightIsMarkedOnce() {
        assertThat(words.strategy(new SampleForecast("c", "Elsewhere", "", 1).withHindsight().forecast()))
                .isEqualTo("Elsewhere (hindsight)");
        assertThat(words.strategy(new SampleForecast("c", "There (hindsight)", "", 1).withHindsight().forecast()))
                .isEqualTo("There (hindsight)");
    }

    @ParameterizedTest
    @CsvSource({"58000, within", "5000, below", "500000, above"})
    void theHindcastSaysWhereTheLastCountLies(double count, String where) {
        var hindcast = SampleStudy.study().hindcast().orElseThrow();
        var seen = new Observation(SampleStudy.AS_OF, SampleStudy.AS_OF, count, count, count, false, "");
        var chart = HindcastChart.of(words, new Hindcast(hindcast.forecast(), List.of(seen), List.of()), "");
        assertThat(chart.heading().title()).contains("lie " + where + " the 90");
        assertThat(chart.heading().sentence()).isEqualTo("No parameter was set by these counts.");
    }

    @Test
    void aHindcastWithoutACountLeftSaysSo() {
        var forecast = SampleStudy.study().hindcast().orElseThrow().forecast();
        var used = new Observation(LocalDate.of(2023, 9, 1), SampleStudy.AS_OF, 26_046, 26_046, 26_046, true, "");
        var chart = HindcastChart.of(words, new Hindcast(forecast, List.of(used), List.of(Text.same("a"))), "");
        assertThat(chart.heading().title()).contains("none is left to check it");
    }

    @Test
    void aStudyWithoutAShareTargetHasNoMovingLine() {
        var base = forecast("a", 80);
        var onlyCount = withTargets(base, base.targets().subList(0, 1));
        var onlyShare = withTargets(base, base.targets().subList(1, 2));
        assertThat(ShareLineChart.of(words, SampleStudy.of(List.of(onlyCount)))).isEmpty();
        assertThat(title(SampleStudy.of(List.of(onlyShare)), "share-line"))
                .isEqualTo("25 % of e-KTP holders will be about 164,300 residents on 31 December 2024");
    }

    @Test
    void numbersOfTheMovingLineAgreeWithEachOther() {
        assertThat(title(SampleStudy.single(), "share-line"))
                .isEqualTo("25 % of e-KTP holders will be about 164,300 residents on 31 December 2024, 4,300 more than 160,000");
    }

    private static Forecast withTargets(Forecast f, List<TargetResult> targets) {
        return new Forecast(
                f.strategy(),
                f.title(),
                f.description(),
                f.hindsight(),
                f.start(),
                f.days(),
                f.paths(),
                f.seed(),
                f.active(),
                f.holders(),
                f.share(),
                targets,
                f.channels(),
                f.staff(),
                f.officerDays(),
                f.finalActive(),
                f.weekly(),
                f.samplePaths(),
                ReplicateSums.NONE,
                f.binding());
    }

    private static Forecast forecast(String name, double perDay) {
        return new SampleForecast(name, name, name, perDay).forecast();
    }

    private static String title(StudyForecast study, String id) {
        return StudyCharts.of(study, Language.EN).stream()
                .filter(chart -> chart.id().equals(id))
                .map(ChartSpec::heading)
                .map(heading -> spaced(heading.title()))
                .findFirst()
                .orElseThrow();
    }

    private static String spaced(String text) {
        return text.replace('\u00a0', ' ');
    }
}

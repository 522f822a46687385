package id.gapai.scenarios.report;

import static id.gapai.scenarios.report.GivenForecast.strategy;
import static id.gapai.scenarios.report.GivenForecast.study;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.gapai.charts.SampleStudy;
import id.gapai.charts.spec.Axis;
import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.spec.ChartSpec.Heading;
import id.gapai.charts.spec.FigureTable;
import id.gapai.charts.spec.Panel;
import id.gapai.charts.text.Language;
import id.gapai.model.forecast.StudyForecast;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportTest {
    private static final String EVIL = "<script>alert('x')</script><img src=x onerror=alert(1)>\"'&";
    private static final StudyForecast SAMPLE = SampleStudy.study();
    private static final ChartSpec CHART = named("probability");

    private static ChartSpec named(String id) {
        var axis = new Axis("", 0, 1, List.of());
        return ChartSpec.of(
                id,
                new Heading("A finding", "What is shown.", "A sentence.", "Source: a book."),
                new Panel("", axis, axis, List.of()),
                new FigureTable(List.of("Strategy", "Chance"), List.of(List.of("Status quo", "12 %"))));
    }

    private static String page(StudyForecast study, List<ChartSpec> charts, ReportDetails details) {
        return Report.html(new Edition(study, charts, details, List.of(), Language.EN));
    }

    private static String sample(Language language) {
        return Report.html(new Edition(SAMPLE, List.of(CHART), SampleDetails.details(), List.of(), language));
    }

    /** What is in an image element cannot run. */
    private static String withoutImages(String html) {
        return html.replaceAll("data:image/[^\"]*", "");
    }

    private static List<String> find(String html, String regex) {
        return Pattern.compile(regex).matcher(html).results().map(MatchResult::group).toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageLoadsNothing(Language language) {
        var html = sample(language);
        assertThat(find(html, "(?:src|srcset|data|poster)=\"(?!data:image/)[^\"]*")).isEmpty();
        assertThat(find(html, "<(?:script|link|iframe|object|embed|base|form)\\b")).isEmpty();
        assertThat(find(withoutImages(html), "url\\(|@import|\\son[a-z]+=|\\sstyle=")).isEmpty();
        assertThat(html).contains("default-src 'none'");
    }

    @Test
    void theStyleIsTheOnlyOneThatThePolicyAllows() throws Exception {
        var html = sample(Language.EN);
        var style = html.substring(html.indexOf("<style>") + 7, html.indexOf("</style>"));
        var hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertThat(html).contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
    }

    @Test
    void theLanguageIsThatOfThePage() {
        assertThat(sample(Language.EN)).contains("<html lang=\"en\">").contains("The answer");
        assertThat(sample(Language.ID)).contains("<html lang=\"id\">").contains("Jawabannya");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noSentenceLacksAnArgument(Language language) {
        assertThat(find(withoutImages(sample(language)).replaceAll("(?s)<style>.*</style>", ""), "[{}]|\\bnull\\b|NaN|Optional")).isEmpty();
    }

    @Test
    void thePartsComeInReadingOrder() {
        assertThat(find(sample(Language.EN), "<section class=\"[a-z-]+"))
                .extracting(tag -> tag.substring(16))
                .containsExactly(
                        "answer", "strategies", "charts", "staff", "binding", "counter", "inputs", "reconciliation",
                        "certainty", "descriptions", "provenance");
    }

    @Test
    void aPartWithNothingToSayIsLeftOut() {
        var html = page(study(strategy("Status quo", 0)), List.of(), SampleDetails.with());
        assertThat(find(html, "<section class=\"[a-z-]+"))
                .extracting(tag -> tag.substring(16))
                .containsExactly("answer", "strategies", "binding", "counter", "certainty", "descriptions", "provenance");
        assertThat(html).contains("There is no test on the past");
    }

    @Test
    void everyTagIsClosedAndEveryIdIsUnique() {
        var html = sample(Language.EN);
        for (var tag : List.of("section", "table", "tr", "th", "td", "details", "figure", "ul", "p", "span", "div")) {
            assertThat(find(html, "<" + tag + "\\b")).as(tag).hasSameSizeAs(find(html, "</" + tag + ">"));
        }
        assertThat(find(html, "\\sid=\"[^\"]*")).doesNotHaveDuplicates();
    }

    @Test
    void everyLinkOfTheContentsLeadsToAPart() {
        var html = sample(Language.EN);
        assertThat(find(html, "href=\"#[^\"]*")).isNotEmpty().allSatisfy(link -> assertThat(html)
                .contains("id=\"" + link.substring(7) + "\""));
    }

    @Test
    void textsOfTheFilesAreHarmless() {
        var input = new ReportDetails.Input(EVIL, EVIL, EVIL, EVIL, EVIL, EVIL, EVIL, EVIL, true, true);
        var html = page(study(strategy(EVIL, 0), strategy("Other " + EVIL, 0.9)), List.of(CHART), SampleDetails.with(input));
        assertThat(html)
                .doesNotContain("<script")
                .doesNotContain("<img src=x")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;");
    }

    @Test
    void everyPictureHasWordsForThoseWhoCannotSeeIt() {
        assertThat(find(sample(Language.EN), "<img [^>]*>")).hasSize(1).allSatisfy(img -> assertThat(img)
                .contains("alt=\"A finding. A sentence.\""));
    }

    @Test
    void fanChartsOfOtherStrategiesAreFolded() {
        var charts = List.of(named("fan-status-quo"), named("fan-schools"), named("fans"));
        var html = page(SAMPLE, charts, SampleDetails.details());
        assertThat(find(html, "<details class=\"one-strategy\">\\s*<summary>A finding</summary>")).hasSize(1);
        assertThat(find(html, "<details class=\"one-strategy\">")).hasSize(1);
    }

    /** Without scripts every chart is an image; with them, those that they draw are not in the page, but for what is printed. */
    @Test
    void chartsThatScriptsDrawAreImagesOnPaperOnly() {
        var charts = List.of(named("fan-status-quo"), named("fan-schools"), named("fans"), named("final-active"), named("pyramid"));
        var edition = new Edition(SAMPLE, charts, SampleDetails.details(), List.of(), Language.EN);
        assertThat(find(Report.html(edition), "<img ")).hasSize(5);
        var live = Report.html(List.of(edition), new PageProgram("", List.of(), "1", false));
        assertThat(find(live, "data-plot=\"[^\"]*")).extracting(plot -> plot.substring(11)).containsExactly("fan:status-quo", "fan:schools", "fans");
        assertThat(find(live, "<div class=\"picture( paper)?\"><img ")).containsExactly(
                "<div class=\"picture paper\"><img ", "<div class=\"picture\"><img ", "<div class=\"picture\"><img ");
    }

    @Test
    void thePolicyAllowsThePagesScriptAloneAndTheEngineOnlyWhereThereIsOne() throws Exception {
        var edition = new Edition(SAMPLE, List.of(CHART), SampleDetails.details(), List.of(), Language.EN);
        var hash = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest("let x = 1;".getBytes(StandardCharsets.UTF_8)));
        assertThat(Report.html(List.of(edition), new PageProgram("", List.of(), "let x = 1;", false)))
                .contains("script-src 'sha256-" + hash + "'; img-src data:;")
                .doesNotContain("wasm", "worker-src");
        assertThat(Report.html(List.of(edition), new PageProgram("", List.of(), "let x = 1;", true)))
                .contains("script-src 'sha256-" + hash + "' 'wasm-unsafe-eval'; worker-src blob:; img-src data:;");
    }

    @Test
    void aScriptOrItsDataCannotEndTheirElement() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PageProgram("", List.of(), "a </script> b", false));
        assertThatIllegalArgumentException().isThrownBy(() -> new PageProgram.Block("forecast", "application/json", "{\"title\": \"</script>\"}"));
    }

    @Test
    void bothLanguagesAreInThePageAndNoIdIsTwice() {
        var editions = Stream.of(Language.ID, Language.EN)
                .map(language -> new Edition(SAMPLE, List.of(CHART), SampleDetails.details(), List.of(), language))
                .toList();
        var html = Report.html(editions, PageProgram.NONE);
        assertThat(html).contains("<html lang=\"id\">").contains("Jawabannya").contains("The answer");
        assertThat(find(html, "\\sid=\"[^\"]*")).doesNotHaveDuplicates();
        assertThat(find(html, "href=\"#[^\"]*")).allSatisfy(link -> assertThat(html).contains("id=\"" + link.substring(7) + "\""));
        assertThat(find(html, "<div class=\"edition[^>]*>")).hasSize(2).element(1).asString().contains("other").contains("lang=\"en\"");
    }

    @Test
    void sourcesAreLinksAndReasonsAreNot() {
        var html = sample(Language.EN);
        assertThat(html)
                .contains("<a href=\"https://www.example.org/a?b=1&amp;c=2\" rel=\"noopener noreferrer\">example.org</a>")
                .contains("no source gives the number; the best days observed need at least 14");
    }

    @Test
    void assumptionsAndLatePublicationsAreMarkedAndCounted() {
        assertThat(sample(Language.EN))
                .contains("Numbers that go in: 3. Among them assumptions, each with its reason: 1. Published after the last day that the forecast may know of (knownBy in world.yaml) and marked so: 1")
                .contains("<span class=\"badge\">assumption</span>")
                .contains("<span class=\"badge\">published later</span>");
    }

    @Test
    void benchmarksAreMarkedInTheTable() {
        assertThat(find(sample(Language.EN), "benchmark with hindsight</span>")).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aProbabilityOfNoPathIsNeverZero() {
        assertThat(sample(Language.EN)).doesNotContain(">0\u00a0%<").contains("&lt;\u00a00.75\u00a0%");
    }

    @Test
    void theSameInputGivesTheSamePage() {
        assertThat(sample(Language.ID)).isEqualTo(sample(Language.ID));
    }
}

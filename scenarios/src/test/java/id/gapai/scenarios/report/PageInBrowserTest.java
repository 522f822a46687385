package id.gapai.scenarios.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gapai.charts.Charts;
import id.gapai.charts.text.Language;
import id.gapai.model.forecast.Estimate;
import id.gapai.model.forecast.StudyForecast;
import id.gapai.scenarios.cli.Commands;
import id.gapai.scenarios.document.ForecastDocument;
import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.scenarios.forecast.Questions;
import id.gapai.scenarios.forecast.StudyRun;
import id.gapai.scenarios.lever.GivenLevers;
import id.gapai.scenarios.study.Study;
import id.gapai.scenarios.web.PageScripts;
import id.gapai.scenarios.whatif.Sliders;
import id.gapai.simulation.Candidate;
import id.gapai.simulation.Monitor;
import id.gapai.simulation.Settings;
import id.gapai.simulation.Simulation;
import id.gapai.simulation.sampling.Sampling;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The report of Kota Malang in a real browser. */
class PageInBrowserTest {
    private static final long SEED = 20240422;
    private static final int PATHS = 1_000;

    @TempDir
    private static Path folder;

    private static Study study;
    private static ProjectedWorld world;
    private static Browser browser;

    private static StudyForecast forecast;

    @BeforeAll
    static void openReport() throws Exception {
        browser = Browser.start(folder);
        study = Study.read(Path.of("malang-2024"));
        world = ProjectedWorld.of(study);
        var settings = new Settings(64, SEED, 1, 0, 3, Sampling.EVEN);
        var run = StudyRun.of(study, settings, phase -> Monitor.NONE);
        forecast = run.completed(run.headline(study.strategies()), new Questions(study.reference(), 64, false));
        var sliders = Sliders.of(study, world, forecast.comparison(), Sampling.EVEN);
        var program = PageScripts.of(ForecastDocument.of(study, forecast), sliders);
        Files.writeString(folder.resolve("report.html"), Report.html(List.of(edition(Language.EN), edition(Language.ID)), program));
        Files.writeString(folder.resolve("still.html"), Report.html(List.of(edition(Language.ID), edition(Language.EN)), PageProgram.NONE));
    }

    private static Edition edition(Language language) {
        return new Edition(forecast, Charts.specs(forecast, language), SampleDetails.details(), List.of(), language);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private static String address(String name) {
        return folder.resolve(name).toUri().toString();
    }

    private static void open(String fragment) throws InterruptedException {
        browser.open(address("report.html") + fragment);
        browser.until("document.documentElement.dataset.engine !== undefined");
        assertThat(browser.ask("document.documentElement.dataset.engine")).as("%s", browser.ask("document.documentElement.dataset.reason")).isEqualTo("ready");
    }

    private static void untilPaths(int paths) throws InterruptedException {
        browser.until("Number(document.querySelector('div.what-if').dataset.paths ?? 0) >= " + paths);
    }

    /** The counts of 1,000 paths on all days, as the page has them and as the program has them from the file that the page saves. */
    @Test
    void theEngineInThePageGivesTheSameBitsAsTheProgram() throws Exception {
        open("#what-if=weekend-malls;events%3Amalls%3D7;acceptance%3Acounters%3D1.5;overtime%3D0.65;officers%3D12;start%3D2024-06-10");
        untilPaths(PATHS);
        var told = (String) browser.await("gapai.whatIf.counts(" + PATHS + ").then(counts => Array.from(counts).join(' '))");
        var yaml = (String) browser.ask("gapai.whatIf.yaml()");
        assertThat(yaml).contains("extends: weekend-malls", "events:malls=7", "acceptance:counters=1.5", "overtime=0.65", "officers=12", "start=2024-06-10");

        var saved = GivenLevers.pulled(study.with("what-if", yaml)).scenario("what-if");
        var candidate = new Candidate(saved, world.compile(saved));
        var comparison = Simulation.compare(
                List.of(candidate), "what-if", new Settings(PATHS, SEED, 1, 0, PATHS, Sampling.EVEN), Monitor.NONE);
        var expected = comparison.referenceForecast().samplePaths().stream()
                .flatMapToInt(path -> Arrays.stream(path.active().toArray()))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(" "));
        assertThat(told.equals(expected)).as("page %s… program %s…", told.substring(0, 80), expected.substring(0, 80)).isTrue();
    }

    /** What a planner does with it: puts the file among the strategies and runs the program. */
    @Test
    void aSavedStrategyIsRunByTheCommandLine(@TempDir Path copy) throws Exception {
        open("#what-if=schools;events%3Amalls%3D5;officers%3D8");
        var yaml = (String) browser.ask("gapai.whatIf.yaml()");
        copy(Path.of("malang-2024"), copy.resolve("malang-2024"));
        Files.writeString(copy.resolve("malang-2024/strategies/what-if.yaml"), yaml);
        var answer = Commands.run(
                "run", copy.resolve("malang-2024").toString(), "--strategy", "what-if", "--paths", "32", "--split", "0", "--no-archive", "--out", copy.resolve("out").toString());
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.out()).contains("Three schools a day: events:malls=5, officers=8");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    @Test
    void aSliderMovedByKeyboardGivesANewResultAndALink() throws Exception {
        open("");
        untilPaths(208);
        var before = browser.ask("document.querySelector('.finding').textContent");
        browser.press("#slider-officers", Keys.chord(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT));
        browser.until("gapai.whatIf.result() !== null && document.querySelector('.finding').textContent !== " + quoted((String) before));
        assertThat((String) browser.ask("document.querySelector('.finding').textContent")).contains("Against \"");
        assertThat((String) browser.ask("location.hash")).isEqualTo("#what-if=status-quo;officers%3D3");
        assertThat((Number) browser.ask("gapai.whatIf.drawnIn()")).satisfies(ms -> assertThat(ms.doubleValue()).isPositive());
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    @Test
    void nothingIsAskedOfAnyNetworkAndThePolicyHolds() throws Exception {
        browser.errors();
        browser.requests();
        open("");
        untilPaths(512);
        assertThat(browser.requests()).isEmpty();
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void aNarrowPhoneShowsAllOfIt() throws Exception {
        browser.size(360, 740);
        try {
            open("");
            untilPaths(208);
            assertThat(((Number) browser.ask("document.documentElement.scrollWidth")).intValue()).isLessThanOrEqualTo(360);
        } finally {
            browser.size(1200, 1600);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, light", "en, dark", "id, light", "id, dark"})
    void thereAreNoBarriersThatAxeKnows(String language, String scheme) throws Exception {
        String axe;
        try (var in = PageInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        browser.scheme(scheme);
        try {
            open("");
            browser.run("document.getElementById('language-" + language + "').click()");
            drawAll();
            untilPaths(208);
            browser.run(axe);
            var found = browser.await("axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}).then(r => "
                    + "r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ') + ' ' + n.failureSummary).join('; ')).join('\\n'))");
            assertThat(found).isEqualTo("");
        } finally {
            browser.scheme("light");
        }
    }

    /** Opens what is folded and waits until everything is drawn. */
    private static void drawAll() throws InterruptedException {
        browser.run("document.querySelectorAll('.edition:not(.other) details.one-strategy').forEach(d => { d.open = true; })");
        var hosts = "[...document.querySelectorAll('.edition:not(.other) [data-plot]')]";
        int all = ((Number) browser.ask(hosts + ".length")).intValue();
        assertThat(all).isGreaterThan(forecast.comparison().forecasts().size());
        for (int i = 0; i < all; i++) {
            browser.run(hosts + "[" + i + "].scrollIntoView()");
            browser.until(hosts + "[" + i + "].querySelector('canvas') !== null");
        }
    }

    @Test
    void everyChartIsDrawnInBothLanguagesWithoutAnError() throws Exception {
        browser.errors();
        open("");
        drawAll();
        browser.run("document.getElementById('language-id').click()");
        drawAll();
        assertThat(browser.ask("document.querySelectorAll('.edition.other canvas').length")).isEqualTo(0L);
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void theSwitchChangesLanguageNumbersAndTheTitleOfTheWindow() throws Exception {
        open("");
        assertThat((String) browser.ask("document.querySelector('.edition:not(.other) h1 + p').innerText")).contains("160,000 active residents");
        browser.press("#language-en", Keys.ARROW_RIGHT);
        assertThat(browser.ask("document.documentElement.lang")).isEqualTo("id");
        assertThat((String) browser.ask("document.title")).contains("160.000 penduduk");
        untilPaths(208);
        assertThat((String) browser.ask("document.querySelector('.finding').innerText")).contains("2024").contains(".").doesNotContain("residents");
        assertThat((String) browser.ask("document.querySelector('.edition:not(.other) section.pair').innerText")).contains("Strategi pertama");
        browser.press("#language-id", Keys.ARROW_LEFT);
        assertThat(browser.ask("document.documentElement.lang")).isEqualTo("en");
    }

    @Test
    void theSwitchWorksWithoutScripts() throws Exception {
        browser.open(address("still.html"));
        var shown = "[...document.querySelectorAll('.edition')].filter(e => getComputedStyle(e).display !== 'none').map(e => e.lang).join()";
        assertThat(browser.ask(shown)).isEqualTo("id");
        browser.run("document.getElementById('language-en').click()");
        assertThat(browser.ask(shown)).isEqualTo("en");
    }

    /** For every strategy, what the page says of its difference to the reference is what the program says. */
    @Test
    void theDifferenceOfTwoStrategiesIsThatOfTheProgram() throws Exception {
        open("");
        for (var difference : forecast.comparison().differences()) {
            var told = "gapai.pair.differences(gapai.strategy('" + difference.reference() + "'), gapai.strategy('" + difference.strategy() + "'))";
            assertEstimate(told + ".active", difference.mean());
            assertThat(number(told + ".reached[0].value")).isCloseTo(difference.probability().value(), within(1e-9));
        }
    }

    private static void assertEstimate(String told, Estimate expected) {
        double size = 1e-3 + 1e-3 * (expected.high() - expected.low());
        assertThat(number(told + ".value")).as(told).isCloseTo(expected.value(), within(1e-6));
        assertThat(number(told + ".low")).as(told).isCloseTo(expected.low(), within(size));
        assertThat(number(told + ".high")).as(told).isCloseTo(expected.high(), within(size));
    }

    private static double number(String expression) {
        return ((Number) browser.ask(expression)).doubleValue();
    }

    @Test
    void anotherPairIsChosenAndTheFilesAreCompared() throws Exception {
        open("");
        browser.run("const s = document.getElementById('pair-second'); s.value = 'schools'; s.dispatchEvent(new Event('change'))");
        var said = (String) browser.ask("document.querySelector('.edition:not(.other) section.pair').innerText");
        assertThat(said).contains("“Three schools a day”").contains("95\u00a0% interval of the simulation").contains("What differs in the files");
        var rows = (String) browser.ask("[...document.querySelectorAll('section.pair td')].map(td => td.textContent).join(' | ')");
        assertThat(rows).contains("schools.yaml");
    }

    @Test
    void aChartIsReadByKeyboardAndALineIsHidden() throws Exception {
        open("");
        browser.run("document.querySelector('#chart-hindcast [data-plot]').scrollIntoView()");
        browser.until("document.querySelector('#chart-hindcast .canvas canvas') !== null");
        browser.press("#chart-hindcast .canvas", Keys.chord(Keys.HOME));
        var first = (String) browser.ask("document.querySelector('#chart-hindcast .spoken').textContent");
        assertThat(first).contains(": nine in ten paths").contains("median");
        browser.press("#chart-hindcast .canvas", Keys.chord(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT));
        assertThat((String) browser.ask("document.querySelector('#chart-hindcast .spoken').textContent")).isNotEqualTo(first);
        browser.run("document.querySelectorAll('#chart-hindcast button.entry')[2].click()");
        browser.press("#chart-hindcast .canvas", Keys.chord(Keys.ARROW_RIGHT));
        assertThat((String) browser.ask("document.querySelector('#chart-hindcast .spoken').textContent")).doesNotContain("median");
    }

    @Test
    void aNumberOpensWhatItIsAndGivesTheFocusBack() throws Exception {
        open("");
        browser.press("[data-about='active status-quo'] button", Keys.ENTER);
        var text = (String) browser.ask("document.querySelector('dialog.about').innerText");
        assertThat(text).contains("active residents (persons)").contains("64 paths").contains("seed " + SEED).contains("Status quo").contains("assumptions");
        browser.press("dialog.about button", Keys.ESCAPE);
        assertThat(browser.ask("document.activeElement.closest('[data-about]').dataset.about")).isEqualTo("active status-quo");
        var kinds = (String) browser.ask("[...document.querySelectorAll('.edition:not(.other) [data-about] button')].map(b => { b.click(); const t = "
                + "document.querySelector('dialog.about').innerText; document.querySelector('dialog.about').close(); return t; }).join('\\n')");
        assertThat(kinds).doesNotContain("undefined", "NaN", "{0}").contains("per cent of the 64 simulated paths");
    }

    @Test
    void onPaperAreTwoPages() throws Exception {
        for (var language : List.of("en", "id")) {
            open("");
            browser.run("document.getElementById('language-" + language + "').click()");
            assertThat(browser.printedPages()).as(language).isEqualTo(2);
        }
    }

    @Test
    void thePageIsSmallerThanThreeMegabytes() throws Exception {
        assertThat(Files.size(folder.resolve("report.html"))).isLessThan(3_000_000);
    }

    @Test
    void withoutWebAssemblyTheReportSaysWhy() throws Exception {
        try (var old = Browser.start(folder.resolve("old"), "--js-flags=--jitless")) {
            old.open(address("report.html"));
            old.until("document.documentElement.dataset.engine === 'unavailable'");
            assertThat(old.ask("document.querySelector('div.what-if').hidden")).isEqualTo(true);
            assertThat((String) old.ask("document.querySelector('section.what-if .missing').innerText")).contains("a browser of 2024 or later");
            assertThat((String) old.ask("document.querySelector('section.answer').innerText")).isNotBlank();
        }
    }
}

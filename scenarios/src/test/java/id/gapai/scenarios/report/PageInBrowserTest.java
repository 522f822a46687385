package id.gapai.scenarios.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.charts.text.Language;
import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.scenarios.forecast.StudyRun;
import id.gapai.scenarios.lever.GivenLevers;
import id.gapai.scenarios.study.Study;
import id.gapai.scenarios.whatif.SliderPart;
import id.gapai.scenarios.whatif.Sliders;
import id.gapai.simulation.Candidate;
import id.gapai.simulation.Monitor;
import id.gapai.simulation.Settings;
import id.gapai.simulation.Simulation;
import id.gapai.simulation.sampling.Sampling;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    @BeforeAll
    static void openReport() throws Exception {
        browser = Browser.start(folder);
        study = Study.read(Path.of("malang-2024"));
        world = ProjectedWorld.of(study);
        write("report.html", Language.EN);
        write("laporan.html", Language.ID);
    }

    private static void write(String name, Language language) throws Exception {
        var settings = new Settings(64, SEED, 1, 0, 0, Sampling.EVEN);
        var forecast = StudyRun.of(study, settings, phase -> Monitor.NONE).headline(study.strategies());
        var part = SliderPart.of(Sliders.of(study, world, forecast.comparison(), Sampling.EVEN).orElseThrow(), language);
        var html = Report.html(forecast, List.of(), SampleDetails.details(), List.of(), Optional.of(part), language);
        Files.writeString(folder.resolve(name), html);
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
        browser.until("document.getElementById('what-if').dataset.state !== undefined");
        assertThat(browser.ask("document.getElementById('what-if').dataset.state")).as("%s", browser.ask("document.getElementById('what-if').dataset.reason")).isEqualTo("ready");
    }

    private static void untilPaths(int paths) throws InterruptedException {
        browser.until("Number(document.getElementById('what-if').dataset.paths) >= " + paths);
    }

    /** The counts of 1,000 paths on all days, as the page has them and as the program has them from the file that the page saves. */
    @Test
    void theEngineInThePageGivesTheSameBitsAsTheProgram() throws Exception {
        open("#what-if=weekend-malls;events%3Amalls%3D7;acceptance%3Acounters%3D1.5;overtime%3D0.65;officers%3D12;start%3D2024-06-10");
        untilPaths(PATHS);
        var told = (String) browser.await("gapaiWhatIf.counts(" + PATHS + ").then(counts => Array.from(counts).join(' '))");
        var yaml = (String) browser.ask("gapaiWhatIf.yaml()");
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

    @Test
    void aSliderMovedByKeyboardGivesANewResultAndALink() throws Exception {
        open("");
        untilPaths(208);
        var before = browser.ask("document.querySelector('.finding').textContent");
        browser.press("#slider-officers", Keys.chord(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT));
        browser.until("gapaiWhatIf.result() !== null && document.querySelector('.finding').textContent !== " + quoted((String) before));
        assertThat((String) browser.ask("document.querySelector('.finding').textContent")).contains("Against \"");
        assertThat((String) browser.ask("location.hash")).isEqualTo("#what-if=status-quo;officers%3D3");
        assertThat((Number) browser.ask("gapaiWhatIf.drawnIn()")).satisfies(ms -> assertThat(ms.doubleValue()).isPositive());
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

    @Test
    void thereAreNoBarriersThatAxeKnows() throws Exception {
        String axe;
        try (var in = PageInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (var name : List.of("report.html", "laporan.html")) {
            browser.open(address(name));
            untilPaths(208);
            browser.run(axe);
            var found = browser.await("axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}).then(r => "
                    + "r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ') + ' ' + n.failureSummary).join('; ')).join('\\n'))");
            assertThat(found).isEqualTo("");
        }
    }

    @Test
    void withoutWebAssemblyTheReportSaysWhy() throws Exception {
        try (var old = Browser.start(folder.resolve("old"), "--js-flags=--jitless")) {
            old.open(address("report.html"));
            old.until("document.getElementById('what-if').dataset.state === 'unavailable'");
            assertThat(old.ask("document.querySelector('#what-if .what-if').hidden")).isEqualTo(true);
            assertThat((String) old.ask("document.querySelector('#what-if .unavailable').innerText")).contains("a browser of 2024 or later");
            assertThat((String) old.ask("document.querySelector('#answer').innerText")).isNotBlank();
        }
    }
}

package id.gapai.scenarios.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.scenarios.cli.Commands;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Makes the pictures of docs/page.md again: the report of Kota Malang in every state, as a browser shows it. */
@EnabledIfSystemProperty(named = "gapai.images", matches = "true")
class PageImages {
    private static final Path IMAGES = Path.of("../docs/images/page");

    @TempDir
    private Path folder;

    private Browser browser;
    private String address;

    @Test
    void make() throws Exception {
        Files.createDirectories(IMAGES);
        address = report();
        try (var chromium = Browser.start(folder)) {
            browser = chromium;
            desk();
            phone();
            paper();
        }
        try (var old = Browser.start(folder.resolve("old"), "--js-flags=--jitless")) {
            browser = old;
            browser.size(1200, 900);
            browser.open(address);
            browser.until("document.documentElement.dataset.engine === 'unavailable'");
            show("section.what-if", "no-webassembly");
        }
    }

    private String report() throws Exception {
        var answer = Commands.run("compare", "malang-2024", "--paths", "2000", "--lang", "id", "--no-archive", "--out", folder.resolve("out").toString());
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        try (var files = Files.walk(folder.resolve("out"))) {
            return files.filter(file -> file.endsWith("report.html")).findFirst().orElseThrow().toUri().toString();
        }
    }

    private void open() throws InterruptedException {
        browser.open(address);
        browser.until("Number(document.querySelector('div.what-if').dataset.paths ?? 0) >= 10000");
    }

    private void desk() throws Exception {
        browser.size(1200, 1500);
        open();
        browser.screenshot(IMAGES.resolve("answer-id.png"));
        browser.press("#language-id", Keys.ARROW_RIGHT);
        browser.run("scrollTo(0, 0)");
        browser.screenshot(IMAGES.resolve("answer-en.png"));
        show("section.pair", "pair");
        slide();
        show("section.what-if", "what-if");
        show("#chart-fans-en", "multiples");
        hover("#chart-fan-status-quo-en");
        show("#chart-channels-en", "channels");
        browser.press(".edition:not(.other) [data-about='active catch-up'] button", Keys.ENTER);
        browser.screenshot(IMAGES.resolve("number.png"));
        browser.scheme("dark");
        open();
        browser.screenshot(IMAGES.resolve("dark.png"));
        show("#chart-hindcast", "dark-chart");
        browser.scheme("light");
    }

    private void slide() throws InterruptedException {
        browser.press("#slider-officers", Keys.chord(Keys.PAGE_UP, Keys.PAGE_UP));
        browser.press("#slider-events-malls", Keys.chord(Keys.PAGE_UP, Keys.PAGE_UP));
        browser.until("gapai.whatIf.result().paths >= 10000");
    }

    /** The cursor in the middle, a line hidden. */
    private void hover(String chart) throws Exception {
        show(chart, "fan");
        browser.press(chart + " .canvas", Keys.chord(Keys.HOME, Keys.PAGE_DOWN, Keys.PAGE_DOWN, Keys.PAGE_DOWN));
        browser.run("document.querySelectorAll('" + chart + " button.entry')[0].click()");
        browser.screenshot(IMAGES.resolve("fan.png"));
    }

    private void phone() throws Exception {
        browser.size(360, 740);
        open();
        browser.screenshot(IMAGES.resolve("phone-answer.png"));
        show("section.strategies", "phone-table");
        show("section.what-if", "phone-what-if");
    }

    private void paper() throws Exception {
        browser.size(1200, 1500);
        open();
        browser.print(IMAGES.resolve("paper.pdf"));
    }

    private void show(String element, String name) throws Exception {
        browser.run("(document.querySelector(\".edition:not(.other) " + element + "\") ?? document.querySelector(\"" + element + "\")).scrollIntoView()");
        Thread.sleep(700);
        browser.screenshot(IMAGES.resolve(name + ".png"));
    }
}

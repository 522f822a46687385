package id.gapai.scenarios.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium of this machine with a page open. It reaches no network, and nothing is downloaded to start it. */
final class Browser implements AutoCloseable {
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Duration LONGEST = Duration.ofSeconds(240);

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts one, or ends the test as skipped where there is none. */
    static Browser start(Path folder, String... arguments) {
        var browser = BROWSERS.stream().map(Browser::find).flatMap(Optional::stream).findFirst();
        var chromedriver = find("chromedriver");
        Assumptions.assumeTrue(
                browser.isPresent() && chromedriver.isPresent(), "SKIPPED: the page is not tested in a browser, since chromium and chromedriver are not installed");
        var options = new ChromeOptions();
        options.setBinary(browser.get().toString());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-sync");
        options.addArguments("--disable-background-networking", "--disable-component-update", "--host-resolver-rules=MAP * ~NOTFOUND");
        options.addArguments("--window-size=1200,1600", "--user-data-dir=" + folder.resolve("profile"));
        options.addArguments(arguments);
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        var service = new ChromeDriverService.Builder().usingDriverExecutable(chromedriver.get().toFile()).usingAnyFreePort().build();
        var driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(LONGEST);
        return new Browser(driver);
    }

    private static Optional<Path> find(String program) {
        return Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    void open(String address) {
        driver.get("about:blank");
        driver.get(address);
    }

    /** Of a phone or a projector. */
    void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    /** light or dark. */
    void scheme(String scheme) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Of the page as it would be printed. */
    int printedPages() {
        var text = new String(pdf(), java.nio.charset.StandardCharsets.ISO_8859_1);
        return (int) java.util.regex.Pattern.compile("/Type /Page\\b").matcher(text).results().count();
    }

    void print(Path file) throws java.io.IOException {
        Files.write(file, pdf());
    }

    private byte[] pdf() {
        var printed = driver.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true));
        return java.util.Base64.getDecoder().decode((String) printed.get("data"));
    }

    Object ask(String script, Object... arguments) {
        return driver.executeScript("return " + script, arguments);
    }

    void run(String script, Object... arguments) {
        driver.executeScript(script, arguments);
    }

    /** The value of a promise. */
    Object await(String promise) {
        return driver.executeAsyncScript("const done = arguments[arguments.length - 1]; (" + promise + ").then(done, e => done('failed: ' + e));");
    }

    /** Waits until an expression holds. */
    void until(String condition) throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!Boolean.TRUE.equals(ask(condition))) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never: " + condition + "; " + errors());
            }
            Thread.sleep(50);
        }
    }

    void press(String element, CharSequence keys) {
        driver.findElement(org.openqa.selenium.By.cssSelector(element)).sendKeys(keys);
    }

    /** What the console has of errors, violations of the policy among them. */
    List<String> errors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Addresses that were asked for, but files, what stands in the page, and the pages of the browser itself. */
    List<String> requests() {
        var address = java.util.regex.Pattern.compile("\"method\":\"Network.requestWillBeSent\".*?\"url\":\"([^\"]*)\"");
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .flatMap(entry -> address.matcher(entry.getMessage()).results())
                .map(match -> match.group(1))
                .filter(url -> !url.matches("(file|data|blob|about|chrome|chrome-untrusted):.*"))
                .toList();
    }

    void screenshot(Path file) throws java.io.IOException {
        Files.write(file, driver.getScreenshotAs(org.openqa.selenium.OutputType.BYTES));
    }

    @Override
    public void close() {
        driver.quit();
    }
}

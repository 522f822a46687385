package id.gapai.scenarios.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import id.gapai.scenarios.cli.Commands;
import id.gapai.scenarios.fuzz.StudyOnDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Titles and sources that are scripts for a browser and formulas for a spreadsheet are texts in everything that is written. */
class HostileTextTest {
    private static final String SCRIPT = "<script>document.documentElement.dataset.pwned=1</script>'><img src=x onerror=document.documentElement.dataset.pwned=2>]]></script><!--";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    @TempDir
    private static Path temp;

    private static Path result;

    @BeforeAll
    static void compare() throws IOException {
        var study = temp.resolve("study");
        StudyOnDisk.write(study);
        replace(study.resolve("strategies/base.yaml"), "title: Nothing new", "title: \"=1+1" + SCRIPT + "\"");
        replace(study.resolve("strategies/more.yaml"), "title: More", "title: \"@SUM(1)" + SCRIPT + "\"");
        replace(study.resolve("world.yaml"), "A small place", "\"+" + SCRIPT + "\"");
        replace(study.resolve("observations.csv"), "The paper", "\"-1+1" + SCRIPT + "\"");

        var answer = Commands.run(
                "compare", study.toString(), "--paths", "64", "--split", "0", "--threads", "1", "--lang", "en", "--rank", "--format", "xlsx,json,hubverse", "--no-archive", "--out",
                temp.resolve("out").toString());

        assertThat(answer.exitCode()).as(answer.err()).isZero();
        try (var folders = Files.list(temp.resolve("out"))) {
            result = folders.findFirst().orElseThrow();
        }
    }

    private static void replace(Path file, String old, String with) throws IOException {
        var text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, with));
    }

    @Test
    void noScriptOfAFileRunsInAPage() throws IOException, InterruptedException {
        try (var browser = Browser.start(temp)) {
            for (var page : List.of("report.html", "ranking/report.html")) {
                browser.open(result.resolve(page).toUri().toString());
                browser.until("document.readyState == 'complete'");
                assertThat(browser.ask("document.documentElement.dataset.pwned || 'no'")).as(page).isEqualTo("no");
                assertThat(browser.ask("document.querySelectorAll('[onerror], img[src=x]').length")).as(page).isEqualTo(0L);
                assertThat(browser.requests()).as(page).isEmpty();
                assertThat(Files.readString(result.resolve(page))).contains("Content-Security-Policy", "default-src 'none'");
            }
        }
    }

    @Test
    void picturesAreWellFormedAndHoldNoScript() throws Exception {
        var files = files(".svg");
        assertThat(files).hasSizeGreaterThan(5);
        for (var file : files) {
            var parser = DocumentBuilderFactory.newInstance();
            parser.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            var picture = parser.newDocumentBuilder().parse(file.toFile());
            assertThat(picture.getElementsByTagName("script").getLength()).as(file.toString()).isZero();
            assertThat(picture.getElementsByTagName("img").getLength()).as(file.toString()).isZero();
        }
    }

    /** Numbers stay numbers, the negative ones too. */
    @Test
    void noCellOfATableIsAFormula() throws IOException {
        var files = files(".csv");
        assertThat(files).hasSizeGreaterThan(2);
        for (var file : files) {
            try (var csv = CsvReader.builder().ofCsvRecord(file)) {
                csv.forEach(row -> row.getFields().forEach(cell -> assertThat(isFormula(cell)).as(file + ": " + cell).isFalse()));
            }
        }
    }

    private static boolean isFormula(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 && !cell.matches("-?\\d+(\\.\\d+)?");
    }

    private static List<Path> files(String ending) throws IOException {
        try (var files = Files.walk(result)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}

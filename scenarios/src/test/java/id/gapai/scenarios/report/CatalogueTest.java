package id.gapai.scenarios.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.charts.text.CatalogueCheck;
import id.gapai.charts.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private static final Path SOURCES = Path.of("src/main/java/id/gapai/scenarios/report");

    @Test
    void bothLanguagesHaveTheSameKeysAndArguments() {
        assertThat(CatalogueCheck.differences(
                        Words.in(Language.EN).messages(), Words.in(Language.ID).messages()))
                .isEmpty();
    }

    /** A key stands in the sources whole, or as its beginning with the last part chosen by the numbers (LIKELY, .one). */
    @Test
    void everyTextIsUsed() throws IOException {
        var sources = sources();
        assertThat(Words.in(Language.EN).messages().keys())
                .filteredOn(key -> !sources.contains("\"" + key + "\""))
                .allSatisfy(key -> assertThat(sources).containsAnyOf(beginning(key) + ".\"", family(key)));
    }

    private static String beginning(String key) {
        return "\"" + key.substring(0, key.lastIndexOf('.'));
    }

    /** The beginning as a whole literal, for keys of three parts. */
    private static String family(String key) {
        return key.indexOf('.') < key.lastIndexOf('.') ? beginning(key) + "\"" : beginning(key) + ".\"";
    }

    private static String sources() throws IOException {
        var all = new StringBuilder();
        try (var files = Files.list(SOURCES)) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}

package id.gapai.scenarios.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.charts.text.CatalogueCheck;
import id.gapai.charts.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of the scripts, which ask for them by {@code say("key")}. */
class PageCatalogueTest {
    private static final Path SCRIPTS = Path.of("src/main/web");
    private static final List<String> SLIDERS = List.of("what-if.js");

    /** Shared, and asked with the catalogue of whoever calls. */
    private static final String SHARED = "page.js";

    @ParameterizedTest
    @ValueSource(strings = {"page", "whatif"})
    void bothLanguagesHaveTheSameTexts(String catalogue) {
        assertThat(CatalogueCheck.differences(PageScripts.messages(Language.EN, catalogue), PageScripts.messages(Language.ID, catalogue))).isEmpty();
    }

    @Test
    void noTextOfTheSlidersIsMissingAndEachIsUsed() throws IOException {
        check("whatif", SLIDERS);
    }

    @Test
    void noTextOfTheOtherScriptsIsMissingAndEachIsUsed() throws IOException {
        check("page", List.of("plot.js", "charts.js", "pair.js", "facts.js"));
    }

    private static void check(String catalogue, List<String> names) throws IOException {
        var keys = PageScripts.messages(Language.EN, catalogue).keys();
        var own = names.stream().map(PageCatalogueTest::script).collect(Collectors.joining("\n"));
        var script = own + script(SHARED);
        var said = Pattern.compile("say\\(\\s*\"([^\"]+)\"(?! \\+)").matcher(own).results().map(match -> match.group(1)).filter(key -> !key.endsWith(".")).toList();
        assertThat(said).isNotEmpty().allMatch(keys::contains);
        assertThat(keys).allMatch(key -> script.contains("\"" + key + "\"") || script.contains("\"" + key.substring(key.lastIndexOf('.') + 1) + "\""));
    }

    private static String script(String name) {
        try {
            return Files.readString(SCRIPTS.resolve(name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

package id.gapai.scenarios.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.charts.text.CatalogueCheck;
import id.gapai.charts.text.Language;
import id.gapai.charts.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WhatIfCatalogueTest {
    private static final Messages ENGLISH = Messages.load(Language.EN, SliderPart.class, "whatif");
    private static final Path SOURCES = Path.of("src/main/java/id/gapai/scenarios/whatif");
    private static final Path SCRIPT = Path.of("src/main/web/what-if.js");

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(CatalogueCheck.differences(ENGLISH, Messages.load(Language.ID, SliderPart.class, "whatif"))).isEmpty();
    }

    /** The script asks for texts by {@code say("key")}. */
    @Test
    void noTextIsMissingAndEachIsUsed() throws Exception {
        var script = Files.readString(SCRIPT);
        var said = Pattern.compile("say\\(\\s*\"([^\"]+)\"").matcher(script).results().map(match -> match.group(1)).toList();
        assertThat(said).isNotEmpty().allMatch(ENGLISH.keys()::contains);
        assertThat(CatalogueCheck.missing(ENGLISH, SOURCES)).isEmpty();
        assertThat(CatalogueCheck.unused(ENGLISH, SOURCES)).allMatch(key -> script.contains("\"" + key + "\""));
    }
}

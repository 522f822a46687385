package id.gapai.scenarios.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.charts.text.CatalogueCheck;
import id.gapai.charts.text.Language;
import id.gapai.charts.text.Messages;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private static final Path SOURCES = Path.of("src/main/java/id/gapai/scenarios/review");
    private static final Messages ENGLISH = Messages.load(Language.EN, Review.class, "review");

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(CatalogueCheck.differences(ENGLISH, Messages.load(Language.ID, Review.class, "review"))).isEmpty();
    }

    @Test
    void everyTextIsUsed() {
        assertThat(CatalogueCheck.unused(ENGLISH, SOURCES)).allMatch(key -> key.matches(".*[A-Z].*"));
    }
}

package id.gapai.scenarios.milestones;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.charts.text.CatalogueCheck;
import id.gapai.charts.text.Language;
import id.gapai.charts.text.Messages;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MilestonesCatalogueTest {
    private static final Messages ENGLISH = Messages.load(Language.EN, MilestonesQuestion.class, "milestones");
    private static final Path SOURCES = Path.of("src/main/java/id/gapai/scenarios/milestones");

    @Test
    void bothLanguagesHaveTheSameTextsAndNoneIsMissing() {
        assertThat(CatalogueCheck.differences(ENGLISH, Messages.load(Language.ID, MilestonesQuestion.class, "milestones"))).isEmpty();
        assertThat(CatalogueCheck.missing(ENGLISH, SOURCES)).isSubsetOf("column.");
        assertThat(CatalogueCheck.unused(ENGLISH, SOURCES)).allMatch(key -> key.startsWith("column.") || key.endsWith(".close"));
    }
}

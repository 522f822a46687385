package id.gapai.scenarios.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.charts.text.CatalogueCheck;
import id.gapai.charts.text.Language;
import id.gapai.charts.text.Messages;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ContributionCatalogueTest {
    private static final Messages ENGLISH = Messages.load(Language.EN, ContributionReport.class, "contribution");

    @Test
    void bothLanguagesHaveTheSameTextsAndNoneIsMissing() {
        assertThat(CatalogueCheck.differences(ENGLISH, Messages.load(Language.ID, ContributionReport.class, "contribution"))).isEmpty();
        assertThat(CatalogueCheck.missing(ENGLISH, Path.of("src/main/java/id/gapai/scenarios/contribution"))).isSubsetOf("column.");
    }
}

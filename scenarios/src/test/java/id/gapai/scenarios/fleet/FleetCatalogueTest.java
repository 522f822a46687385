package id.gapai.scenarios.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.charts.text.CatalogueCheck;
import id.gapai.charts.text.Language;
import id.gapai.charts.text.Messages;
import org.junit.jupiter.api.Test;

class FleetCatalogueTest {
    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(CatalogueCheck.differences(
                        Messages.load(Language.EN, FleetWords.class, "fleet"), Messages.load(Language.ID, FleetWords.class, "fleet")))
                .isEmpty();
    }
}

package id.gapai.scenarios.replay;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.charts.text.CatalogueCheck;
import id.gapai.charts.text.Language;
import id.gapai.charts.text.Messages;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReplayCatalogueTest {
    private static final Messages ENGLISH = Messages.load(Language.EN, ReplayReport.class, "replay");

    @Test
    void bothLanguagesHaveTheSameTextsAndNoneIsMissing() {
        assertThat(CatalogueCheck.differences(ENGLISH, Messages.load(Language.ID, ReplayReport.class, "replay"))).isEmpty();
        assertThat(CatalogueCheck.missing(ENGLISH, Path.of("src/main/java/id/gapai/scenarios/replay"))).isSubsetOf("column.");
    }
}

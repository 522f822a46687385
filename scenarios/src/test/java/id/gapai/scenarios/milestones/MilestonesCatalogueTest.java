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

    @Test
    void moneyHasNoDigitsThatMeanNothing() {
        assertThat(Money.of(1_243_400_000).en()).isEqualTo("Rp 1.24 billion");
        assertThat(Money.of(312_345_678).id()).isEqualTo("Rp 312 juta");
        assertThat(Money.of(9_120_000).id()).isEqualTo("Rp 9,12 juta");
        assertThat(Money.of(68_570_000).en()).isEqualTo("Rp 68.6 million");
        assertThat(Money.of(456_789).en()).isEqualTo("Rp 460,000");
        assertThat(Money.of(0).en()).isEqualTo("Rp 0");
    }
}

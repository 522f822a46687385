package id.gapai.scenarios.uncertain;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.charts.text.CatalogueCheck;
import id.gapai.charts.text.Language;
import id.gapai.charts.text.Messages;
import id.gapai.scenarios.discover.DiscoverAnswer;
import id.gapai.scenarios.information.ValueAnswer;
import id.gapai.scenarios.sensitivity.SensitivityAnswer;
import org.junit.jupiter.api.Test;

/** The texts of what is uncertain, what matters, when a target is missed, and what is worth finding out. */
class CataloguesTest {
    private static void requireAlike(Class<?> owner, String name) {
        var english = Messages.load(Language.EN, owner, name);
        assertThat(CatalogueCheck.differences(english, Messages.load(Language.ID, owner, name))).as(name).isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        requireAlike(UncertainNumbers.class, "uncertain");
        requireAlike(SensitivityAnswer.class, "sensitivity");
        requireAlike(DiscoverAnswer.class, "discover");
        requireAlike(ValueAnswer.class, "value");
    }
}

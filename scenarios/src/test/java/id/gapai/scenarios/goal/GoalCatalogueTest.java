package id.gapai.scenarios.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapai.charts.text.CatalogueCheck;
import id.gapai.charts.text.Language;
import id.gapai.charts.text.Messages;
import id.gapai.simulation.goal.Finalist.Verdict;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GoalCatalogueTest {
    private static final Messages ENGLISH = Messages.load(Language.EN, GoalQuestion.class, "goal");

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(CatalogueCheck.differences(ENGLISH, Messages.load(Language.ID, GoalQuestion.class, "goal"))).isEmpty();
    }

    @Test
    void noTextIsMissing() {
        assertThat(CatalogueCheck.missing(ENGLISH, Path.of("src/main/java/id/gapai/scenarios/goal"))).isSubsetOf("verdict.", "note.lever.");
        assertThat(ENGLISH.keys()).containsAll(Arrays.stream(Verdict.values()).map(v -> "verdict." + v.name().toLowerCase(Locale.ROOT)).toList());
        assertThat(ENGLISH.keys()).contains("note.lever.officers", "note.lever.events", "note.lever.acceptance", "note.lever.overtime", "note.lever.start");
    }

    @Test
    void targetsAreReadAsTheyAreWritten() {
        assertThat(TargetText.words(TargetText.parse(">=160000", List.of())).en()).isEqualTo("160,000 active residents");
        assertThat(TargetText.words(TargetText.parse("≥ 25 %", List.of())).id()).isEqualTo("25\u00a0% pemegang KTP-el");
        for (var wrong : List.of("", "0", "<5", "-3", "0%", "100%", "1e9", "12345678901")) {
            assertThatThrownBy(() -> TargetText.parse(wrong, List.of())).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("write a count");
        }
    }
}

package id.gapai.scenarios.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.charts.text.CatalogueCheck;
import id.gapai.charts.text.Language;
import id.gapai.charts.text.Messages;
import id.gapai.scenarios.ranking.Findings.Verdict;
import id.gapai.simulation.ranking.Frontier.Status;
import id.gapai.simulation.ranking.Selection.End;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RankingCatalogueTest {
    private static final Messages ENGLISH = Messages.load(Language.EN, RankingAnswer.class, "ranking");

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(CatalogueCheck.differences(ENGLISH, Messages.load(Language.ID, RankingAnswer.class, "ranking"))).isEmpty();
    }

    @Test
    void everyVerdictPlaceAndEndHasAName() {
        assertThat(ENGLISH.keys()).containsAll(names("verdict.", Verdict.values()).toList());
        assertThat(ENGLISH.keys()).containsAll(names("place.", Status.values()).toList());
        assertThat(ENGLISH.keys()).containsAll(names("note.end.", End.values()).toList());
    }

    /** What is said of one objective is said of the other. */
    @Test
    void bothObjectivesHaveTheSameTexts() {
        var probability = keysOf(Objective.PROBABILITY);
        assertThat(probability).isNotEmpty().containsExactlyElementsOf(keysOf(Objective.EXPECTED));
    }

    private static List<String> keysOf(Objective objective) {
        var end = "." + objective.code();
        return ENGLISH.keys().stream().filter(key -> key.endsWith(end)).map(key -> key.substring(0, key.length() - end.length())).sorted().toList();
    }

    private static Stream<String> names(String prefix, Enum<?>... constants) {
        return Stream.of(constants).map(constant -> prefix + constant.name().toLowerCase(Locale.ROOT));
    }
}

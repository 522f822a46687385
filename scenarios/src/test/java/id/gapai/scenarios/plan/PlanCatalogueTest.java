package id.gapai.scenarios.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.charts.text.CatalogueCheck;
import id.gapai.charts.text.Language;
import id.gapai.charts.text.Messages;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanCatalogueTest {
    private static final Messages ENGLISH = Messages.load(Language.EN, PlanQuestion.class, "plan");
    private static final Path SOURCES = Path.of("src/main/java/id/gapai/scenarios/plan");
    private static final List<String> PREFIXES = List.of("chart.comparison.axis.", "column.", "measure.", "question.", "weekday.");

    /** Chosen between, which the search for names does not see. */
    private static final List<String> CHOSEN = List.of("breach.offDay", "note.noBudget", "note.noMillion", "row.offDays");

    @Test
    void bothLanguagesHaveTheSameTextsAndNoneIsMissing() {
        assertThat(CatalogueCheck.differences(ENGLISH, Messages.load(Language.ID, PlanQuestion.class, "plan"))).isEmpty();
        assertThat(CatalogueCheck.missing(ENGLISH, SOURCES)).isSubsetOf(PREFIXES);
        assertThat(CatalogueCheck.unused(ENGLISH, SOURCES)).allMatch(key -> CHOSEN.contains(key) || PREFIXES.stream().anyMatch(key::startsWith));
    }
}

package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.charts.text.CatalogueCheck;
import id.gapai.charts.text.Language;
import id.gapai.charts.text.Messages;
import id.gapai.model.forecast.Binding;
import id.gapai.scenarios.forecast.StudyRun;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private static final Path SOURCES = Path.of("src/main/java/id/gapai/scenarios/cli");
    private static final Messages ENGLISH = Messages.load(Language.EN, Main.class, "cli");

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(CatalogueCheck.differences(ENGLISH, Messages.load(Language.ID, Main.class, "cli"))).isEmpty();
    }

    @Test
    void noTextIsMissing() {
        assertThat(CatalogueCheck.missing(ENGLISH, SOURCES)).isSubsetOf("binds.", "phase.");
    }

    @Test
    void everyPhaseAndEveryBindingFactorHasAName() {
        var phases = Arrays.stream(StudyRun.Phase.values()).map(phase -> "phase." + lower(phase));
        var factors = Arrays.stream(Binding.Factor.values()).map(factor -> "binds." + lower(factor));

        assertThat(ENGLISH.keys()).containsAll(Stream.concat(phases, factors).toList());
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}

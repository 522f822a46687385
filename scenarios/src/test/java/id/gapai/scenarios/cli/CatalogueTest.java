package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.charts.text.CatalogueCheck;
import id.gapai.charts.text.Language;
import id.gapai.charts.text.Messages;
import id.gapai.model.forecast.Binding;
import id.gapai.scenarios.forecast.StudyRun;
import id.gapai.simulation.Precision;
import id.gapai.simulation.evidence.LeftOut;
import id.gapai.simulation.evidence.Setting;
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
        assertThat(CatalogueCheck.missing(ENGLISH, SOURCES)).isSubsetOf("binds.", "phase.", "precision.", "backtest.", "leftOut.");
    }

    @Test
    void everyPhaseBindingFactorAndMeasureHasAName() {
        var phases = Arrays.stream(StudyRun.Phase.values()).map(phase -> "phase." + lower(phase));
        var factors = Arrays.stream(Binding.Factor.values()).map(factor -> "binds." + lower(factor));

        var measures = Arrays.stream(Precision.Measure.values()).map(measure -> "precision." + lower(measure));

        assertThat(ENGLISH.keys()).containsAll(Stream.of(phases, factors, measures).flatMap(keys -> keys).toList());
    }

    @Test
    void everySettingAndEveryReasonToLeaveOutHasAName() {
        var settings = Arrays.stream(Setting.values()).map(setting -> "backtest." + lower(setting));
        var reasons = Arrays.stream(LeftOut.values()).map(reason -> "leftOut." + lower(reason));

        assertThat(ENGLISH.keys()).containsAll(Stream.concat(settings, reasons).toList());
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}

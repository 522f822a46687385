package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.charts.text.Language;
import id.gapai.simulation.Progress;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class OptionsTest {
    private static final Progress END = new Progress(5, 5, 5, 5, OptionalDouble.empty());

    @Test
    void anIndonesianMachineSpeaksIndonesian() {
        assertThat(LanguageOption.ofMachine(Locale.forLanguageTag("id-ID"))).isEqualTo(Language.ID);
        assertThat(LanguageOption.ofMachine(Locale.forLanguageTag("id"))).isEqualTo(Language.ID);
    }

    @Test
    void everyOtherMachineSpeaksEnglish() {
        assertThat(LanguageOption.ofMachine(Locale.ROOT)).isEqualTo(Language.EN);
        assertThat(LanguageOption.ofMachine(Locale.forLanguageTag("ms-MY"))).isEqualTo(Language.EN);
    }

    @Test
    void progressIsWrittenOverAndGoneAtTheEnd() {
        var err = new StringWriter();
        try (var line = ProgressLine.shown(new PrintWriter(err))) {
            line.phase("Simulating").progress(END);
        }

        assertThat(err.toString()).contains("Simulating … 100 %").doesNotContain("\n").endsWith("\r\033[K");
    }

    @Test
    void thereIsNoProgressWhereNobodyLooks() {
        var err = new StringWriter();
        try (var line = ProgressLine.on(new PrintWriter(err))) {
            line.phase("Simulating").progress(END);
        }

        assertThat(err.toString()).isEmpty();
    }
}

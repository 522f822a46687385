package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.charts.text.Language;
import id.gapai.charts.text.Messages;
import id.gapai.simulation.Precision.Measure;
import id.gapai.simulation.Progress;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
    private static final Progress END = new Progress(5_000, 10_000, 20_000, 40_000, OptionalDouble.of(0.0123));

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
        try (var line = new ProgressLine(new PrintWriter(err), true, messages(Language.EN), 150)) {
            line.phase("Simulating", Measure.PROBABILITY).accept(END);
        }

        assertThat(err.toString())
                .contains("\r\033[KSimulating … 5,000 of 10,000 paths · ±1.2 pp")
                .doesNotContain("\n")
                .endsWith("\r\033[K");
    }

    @Test
    void aLineThatIsTooLongIsCut() {
        var err = new StringWriter();
        try (var line = new ProgressLine(new PrintWriter(err), true, messages(Language.EN), 20)) {
            line.name("A name of what is being done that is too long");
        }

        assertThat(err.toString()).contains("\033[KA name of what is b\r");
    }

    @Test
    void progressTellsRateAndTimeLeft() {
        var text = new ProgressText(messages(Language.ID), "Jalan", Measure.DIFFERENCE);

        assertThat(text.at(new Progress(1_000, 10_000, 4_000, 40_000, OptionalDouble.empty()), 7_000_000_000L))
                .isEqualTo("Jalan … 1.000 dari 10.000 lintasan");
        assertThat(text.at(new Progress(3_000, 10_000, 12_000, 40_000, OptionalDouble.of(512.5)), 11_000_000_000L))
                .isEqualTo("Jalan … 3.000 dari 10.000 lintasan · 500 lintasan/dtk · ±513 · sisa 14 dtk");
    }

    @ParameterizedTest
    @CsvSource({"59, 59 s", "119, 119 s", "600, 10 min", "7000, 117 min", "8640, 2.4 h"})
    void timesAreAsLongAsTheyNeedToBe(long seconds, String told) {
        var text = new ProgressText(messages(Language.EN), "Run", Measure.PROBABILITY);
        text.at(new Progress(0, 100, 0, 200, OptionalDouble.empty()), 0);

        assertThat(text.at(new Progress(50, 100, 100, 200, OptionalDouble.empty()), seconds * 1_000_000_000L - 1)).endsWith(" · " + told + " left");
    }

    @Test
    void thereIsNoProgressWhereNobodyLooks() {
        var err = new StringWriter();
        try (var line = ProgressLine.on(new PrintWriter(err), messages(Language.EN))) {
            line.phase("Simulating", Measure.PROBABILITY).accept(END);
        }

        assertThat(err.toString()).isEmpty();
    }

    private static Messages messages(Language language) {
        return Messages.load(language, Main.class, "cli");
    }
}

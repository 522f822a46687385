package id.gapai.scenarios.cli;

import id.gapai.charts.text.Language;
import java.util.Locale;
import picocli.CommandLine.Option;

final class LanguageOption {
    @Option(
            names = "--lang",
            paramLabel = "id|en",
            converter = LanguageConverter.class,
            description = "Language of tables, charts and report; without it the machine's where that is Indonesian, else English.")
    private Language language;

    Language language() {
        return language == null ? ofMachine(Locale.getDefault()) : language;
    }

    static Language ofMachine(Locale locale) {
        return locale.getLanguage().equals(Locale.forLanguageTag("id").getLanguage()) ? Language.ID : Language.EN;
    }
}

package id.gapai.scenarios.study;

import id.gapai.charts.text.Language;
import id.gapai.model.forecast.Observation;
import id.gapai.model.text.Text;
import java.time.LocalDate;
import java.util.List;

/** The line under a chart: main sources, and by when all that went in was known. */
final class SourceLine {
    private SourceLine() {}

    /**
     * @param sources of the study, without a date
     * @param knownBy of the study
     * @param learned counts that went in besides, which may have been published later
     */
    static Text of(Text sources, LocalDate knownBy, List<Observation> learned) {
        var last = learned.stream().map(Observation::published).reduce(knownBy, (a, b) -> a.isAfter(b) ? a : b);
        return new Text(
                sentence(sources.en()) + "Known by " + Language.EN.date(last) + ".",
                sentence(sources.id()) + "Diketahui sampai " + Language.ID.date(last) + ".");
    }

    private static String sentence(String text) {
        return text.isBlank() ? "" : text + (text.endsWith(".") ? " " : ". ");
    }
}

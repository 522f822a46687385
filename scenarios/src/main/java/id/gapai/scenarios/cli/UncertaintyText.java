package id.gapai.scenarios.cli;

import id.gapai.charts.text.Language;
import id.gapai.model.forecast.StudyForecast;
import id.gapai.scenarios.report.UncertaintySentences;
import java.io.PrintWriter;

/** What a forecast says about its own doubt, on a terminal. */
final class UncertaintyText {
    private UncertaintyText() {}

    static void print(StudyForecast study, Language language, int width, PrintWriter out) {
        for (var sentence : UncertaintySentences.of(study, language)) {
            out.println();
            Wrap.lines(sentence, width).forEach(out::println);
        }
    }
}

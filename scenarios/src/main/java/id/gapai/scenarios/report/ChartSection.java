package id.gapai.scenarios.report;

import id.gapai.charts.Figure;
import id.gapai.model.forecast.Comparison;
import id.gapai.scenarios.report.page.Section;
import java.util.List;
import java.util.stream.Collectors;

/** The charts, each with a sentence and its numbers. */
final class ChartSection {
    private ChartSection() {}

    /** The fan charts of single strategies other than the reference are folded: one chart shows them all side by side. */
    static Section of(List<Figure> figures, Comparison comparison, Words words) {
        var folded = comparison.forecasts().stream()
                .filter(f -> !f.strategy().equals(comparison.reference()))
                .map(f -> "fan-" + f.strategy())
                .collect(Collectors.toSet());
        return Section.of("charts", words.say("charts.heading"))
                .withPictures(figures.stream()
                        .map(f -> FigurePicture.of(f, words.say("charts.numbers"), folded.contains(f.id())))
                        .toList());
    }
}

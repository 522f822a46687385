package id.gapai.scenarios.report;

import id.gapai.charts.Figure;
import id.gapai.charts.spec.FigureTable;
import id.gapai.charts.text.Language;
import id.gapai.model.forecast.Comparison;
import id.gapai.scenarios.report.page.Cell;
import id.gapai.scenarios.report.page.Grid;
import id.gapai.scenarios.report.page.Picture;
import id.gapai.scenarios.report.page.Section;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
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
                        .map(f -> picture(f, folded.contains(f.id()), words))
                        .toList());
    }

    private static Picture picture(Figure figure, boolean folded, Words words) {
        return new Picture(
                "chart-" + figure.id(),
                figure.title(),
                figure.sentence(),
                source(figure),
                figure.title() + ". " + figure.sentence(),
                numbers(figure.table(), words.say("charts.numbers")),
                folded);
    }

    /** The smaller of the two forms; in an {@code img} element neither can run scripts or load anything. */
    private static String source(Figure figure) {
        byte[] svg = figure.svg().getBytes(StandardCharsets.UTF_8);
        return svg.length < figure.png().length
                ? dataAddress("image/svg+xml", svg)
                : dataAddress("image/png", figure.png());
    }

    private static String dataAddress(String type, byte[] bytes) {
        return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }

    private static Grid numbers(FigureTable table, String caption) {
        var rows = table.rows().stream()
                .map(row -> row.stream().map(Cell::of).toList())
                .toList();
        var header = table.header().stream().map(Language::unbroken).toList();
        return Grid.ofNumbers(caption, header, rows).asFolded();
    }
}

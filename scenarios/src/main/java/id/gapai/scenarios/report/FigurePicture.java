package id.gapai.scenarios.report;

import id.gapai.charts.Figure;
import id.gapai.charts.spec.FigureTable;
import id.gapai.charts.text.Language;
import id.gapai.scenarios.report.page.Cell;
import id.gapai.scenarios.report.page.Grid;
import id.gapai.scenarios.report.page.Picture;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A figure as a page shows it: the whole image inside, a sentence, and its numbers folded below. */
public final class FigurePicture {
    private FigurePicture() {}

    /** @param numbers what its table is called */
    public static Picture of(Figure figure, String numbers, boolean folded) {
        return new Picture(
                "chart-" + figure.id(),
                figure.title(),
                figure.sentence(),
                source(figure),
                figure.title() + ". " + figure.sentence(),
                numbers(figure.table(), numbers),
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
